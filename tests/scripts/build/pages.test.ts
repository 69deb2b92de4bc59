import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { briefing } from '../../../src/content/briefing.js';
import { checkBriefing } from '../../../src/content/check.js';
import { editionHistory } from '../../../src/content/edition-history.js';
import { statusHistory, type StatusChange } from '../../../src/content/status-history.js';
import type { Briefing } from '../../../src/content/schema.js';
import { findBlocks } from '../../../src/static/blocks.js';
import { formatBriefingPage } from '../../../scripts/build/pages/briefing-page.js';
import { formatBriefingJson, formatJsonSchema } from '../../../scripts/build/pages/json.js';
import { tags } from '../../../src/elements/catalogue.js';
import { renderElement } from '../../../src/static/render-element.js';
import { formatFeed } from '../../../scripts/build/pages/feed.js';
import { formatIframePage } from '../../../scripts/build/pages/iframe-page.js';
import { cspHash } from '../../../scripts/build/pages/page.js';
import { renderDeclarativeShadow, renderFallback } from '../../../src/static/fallback.js';
import { formatMarkdown } from '../../../src/static/markdown.js';
import { formatPlainText } from '../../../src/static/text.js';
import { briefing as fixture } from '../../fixtures/briefing.js';
import { northmoor } from '../../fixtures/northmoor.js';
import { northmoorEditions } from '../../fixtures/northmoor-history.js';
import { countShown, readSourceLines } from '../../support/source-lines.js';

const read = (file: string) => readFileSync(join('dist', file), 'utf8');
const plain = (text: string) => text.replaceAll('**', '');
const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#45': '-' };

/** The text of HTML that the build wrote. */
const readText = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (entity, name: string) => characters[name] ?? entity);

/** What one reads in a file, whatever its form. */
const readWords = (file: string) => {
  const text = read(file);
  if (file.endsWith('.html'))
    return readText(text.replace(/<(style|script|title).*?<\/\1>/gs, '')).replace(/\s+/g, ' ');
  return file.endsWith('.md') ? text.replace(/\\([[\]_*])|\*\*|\]\([^)]*\)|\[/g, '$1') : text;
};

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const wordFiles = files.filter((file) => /^(briefing|fallback\/.*|iframe\/.*)\.(html|md|txt)$/.test(file));

/** Every file of words, made anew from other content. */
function writeAll(content: Briefing): Readonly<Record<string, string>> {
  const blocks = findBlocks(renderElement('policy-briefing', content));
  return {
    'briefing.html': formatBriefingPage(content),
    'briefing.md': formatMarkdown(blocks),
    'briefing.txt': formatPlainText(blocks),
    'briefing.json': formatBriefingJson(content),
    ...Object.fromEntries(
      tags.flatMap((tag) => [
        [`fallback/${tag}.html`, renderFallback(tag, {}, content)],
        [`fallback/${tag}.shadow.html`, renderDeclarativeShadow(tag, {}, content)],
        [`iframe/${tag}.html`, formatIframePage(tag, content, '')],
      ]),
    ),
  };
}

for (const file of [
  'briefing.html',
  'briefing.md',
  'briefing.txt',
  'iframe/policy-briefing.html',
  'fallback/policy-briefing.html',
])
  test(`${file} has every line of the source, in its order`, () => {
    const words = readWords(file);
    let from = 0;
    for (const line of readSourceLines()) {
      const at = words.indexOf(line, from);
      assert.ok(at >= 0, `not there, or not there in its place: ${line}`);
      from = at + line.length;
    }
  });

test('wherever predictors are, their caveat is before them and the source after them', () => {
  const { predictors, edition, publisher } = briefing;
  const withPredictors = wordFiles.filter((file) =>
    predictors.items.some(({ text }) => readWords(file).includes(plain(text))),
  );
  assert.ok(withPredictors.length >= countShown(8));
  for (const file of withPredictors) {
    const words = readWords(file);
    const order = [
      plain(predictors.caveat),
      ...predictors.items.map(({ text }) => plain(text)),
      publisher,
      edition.fingerprint,
    ];
    order.reduce((from, text) => {
      const at = words.indexOf(text, from);
      assert.ok(at >= 0, `${file} lacks, or has before its place: ${text}`);
      return at;
    }, 0);
  }
});

test('withdrawn text is in no file: each has the notice, the replacement and the contact in their place', () => {
  const { keyMessages, predictors, title, labels, contact } = fixture;
  const replacement = { title: 'The new procedures', url: 'https://example.org/new' };
  const withdrawn: Briefing = { ...fixture, status: 'withdrawn', statusChangedOn: '2027-02-01', replacement };
  const words = [...keyMessages.items, ...predictors.items].map(({ text }) => text);
  for (const [file, text] of Object.entries(writeAll(withdrawn))) {
    const headings = [keyMessages.heading, predictors.heading, title.text];
    for (const word of [...words, ...words.map(plain), ...headings, predictors.caveat])
      assert.ok(!text.includes(word), `${file}: ${word}`);
    for (const expected of [labels.review.withdrawn.split('{')[0]!, replacement.title, contact.email])
      assert.ok(text.includes(expected), `${file} lacks ${expected}`);
  }
});

test('superseded text is in every file under their notice', () => {
  const replacement = { title: 'The new procedures', url: null };
  const superseded: Briefing = { ...fixture, status: 'superseded', statusChangedOn: '2027-02-01', replacement };
  for (const [file, text] of Object.entries(writeAll(superseded))) assert.ok(text.includes(replacement.title), file);
});

test('markup in the text is written as it was typed', () => {
  const typed = '<b>1 & 2</b> _so_ [it](is) "quoted"';
  const [first, ...rest] = fixture.keyMessages.items;
  const content = {
    ...fixture,
    keyMessages: { ...fixture.keyMessages, items: [{ ...first!, text: typed }, ...rest] },
  };
  const all = writeAll(content);
  for (const file of wordFiles.filter(
    (name) => /key-messages|policy-briefing|^briefing\./.test(name) && name.endsWith('.html'),
  ))
    assert.ok(readText(all[file]!).includes(typed), file);
  assert.ok(all['briefing.txt']!.includes(`- ${typed}\n`));
  assert.ok(all['briefing.md']!.includes('- \\<b\\>1 & 2\\</b\\> \\_so\\_ \\[it\\](is) "quoted"\n'));
});

test('briefing.json is the content, and fits its schema as the content fits the one it is made from', () => {
  assert.equal(read('briefing.json'), formatBriefingJson(briefing));
  const { $schema, ...content } = JSON.parse(formatBriefingJson(fixture)) as Record<string, unknown>;
  assert.deepEqual(checkBriefing(content), fixture);
  const schema = z.fromJSONSchema(JSON.parse(read($schema as string)));
  const fits = (value: unknown) => schema.safeParse(JSON.parse(JSON.stringify(value))).success;
  assert.ok(fits({ $schema, ...content }));
  assert.ok(fits({ $schema, ...content, contact: { ...fixture.contact, email: 'Enquiries@Board.EXAMPLE' } }));
  assert.ok(fits(JSON.parse(read('briefing.json'))));
  const { heading, items } = fixture.predictors;
  assert.ok(!fits({ $schema, ...content, predictors: { heading, items } }));
  const withdrawn = { ...fixture, status: 'withdrawn' as const, statusChangedOn: '2027-02-01' };
  assert.ok(fits(JSON.parse(formatBriefingJson(withdrawn))));
  assert.ok(!fits({ $schema, ...withdrawn }));
  for (const caveat of ['', ' ', '\u200b'])
    assert.ok(!fits({ $schema, ...content, predictors: { ...fixture.predictors, caveat } }));
  assert.equal(formatJsonSchema(), read('briefing.schema.json'));
});

test('every pattern in the schema compiles in validators that use RE2, as those in Go do', () => {
  const patterns = [...read('briefing.schema.json').matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g)].map(
    ([, json]) => JSON.parse(json!) as string,
  );
  assert.ok(patterns.length > 30);
  // No lookaround, backreference, `\u` or `\p`: only what JSON Schema recommends, and what is the same in RE2.
  for (const pattern of patterns) assert.doesNotMatch(pattern, /\(\?(?!:)|\\[^dsw.+-]/, pattern);
});

test('nothing in the schema is invisible in an editor', () => {
  assert.doesNotMatch(read('briefing.schema.json'), /[^\n -~]/);
});

test('pages allow their own style and script, by hash, and nothing else', () => {
  for (const file of wordFiles.filter((name) => !name.startsWith('fallback') && name.endsWith('.html'))) {
    const page = read(file);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    assert.ok(policy.startsWith("default-src 'none'; "), file);
    for (const [, , text] of page.matchAll(/<(style|script)>(.*?)<\/\1>/gs))
      assert.ok(policy.includes(cspHash(text!)), file);
    assert.doesNotMatch(policy, /unsafe|\*/);
  }
});

test('briefing.html has no script, says whose it is to search engines, and none of the text there', () => {
  const page = read('briefing.html');
  assert.deepEqual(
    [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag),
    ['<script type="application/ld+json">'],
  );
  const data = JSON.parse(/ld\+json">(.*?)<\/script>/.exec(page)![1]!) as Record<string, unknown>;
  assert.deepEqual((data['publisher'] as { name: string }).name, briefing.publisher);
  assert.equal(data['datePublished'] ?? null, briefing.publishedOn);
});

const titlesOf = (feed: string) => [...feed.matchAll(/^ {4}<title>(.*)<\/title>/gm)].map(([, title]) => title);

test('the feed has an entry for each edition, with the action needed, newest first', () => {
  const [first, second] = northmoorEditions;
  const feed = formatFeed(northmoor, [first, { ...second, actionNeeded: 'Everybody: read <this> & act.\0' }], []);
  assert.deepEqual(titlesOf(feed), ['Edition 2', 'Edition 1']);
  assert.ok(feed.includes('>Everybody: read &lt;this&gt; &amp; act.</summary>'));
  assert.ok(feed.includes(`<updated>${second.releasedOn}T00:00:00Z</updated>\n  <author`));
  const published = readText(read('feed.xml'));
  for (const { actionNeeded } of [...editionHistory, ...statusHistory]) assert.ok(published.includes(actionNeeded));
});

test('the feed names the edition that a status change concerns, and its entries keep their ids', () => {
  const [first, second] = northmoorEditions;
  const changes: StatusChange[] = [
    { status: 'withdrawn', changedOn: '2026-07-01', edition: 1, version: '1.0.1', actionNeeded: 'Remove it.' },
    { status: 'published', changedOn: '2026-07-01', edition: 1, version: '1.0.2', actionNeeded: 'Show it again.' },
    {
      status: 'superseded',
      changedOn: second.releasedOn,
      edition: 1,
      version: '1.1.1',
      actionNeeded: 'Use edition 2.',
    },
  ];
  const idsOf = (feed: string) => [...feed.matchAll(/<id>(urn.*)<\/id>/g)].map(([, id]) => id!);
  const before = formatFeed(northmoor, [first], changes);
  const after = formatFeed(northmoor, [first, second], changes);
  assert.deepEqual(titlesOf(after), [
    'Edition 1 was replaced',
    'Edition 2',
    'Edition 1 is published again',
    'Edition 1 was withdrawn. Do not use it',
    'Edition 1',
  ]);
  assert.ok(idsOf(before).every((id) => idsOf(after).includes(id)));
  assert.equal(new Set(idsOf(after)).size, 5);
  assert.doesNotMatch(after, /undefined/);
});

test('the feed puts a notice below the edition that came after it on the same day, and above one that is still to come', () => {
  const [first, second] = northmoorEditions;
  const change = { edition: 1, status: 'withdrawn', version: '1.0.1', actionNeeded: 'Remove it.' } as const;
  const title = 'Edition 1 was withdrawn. Do not use it';
  const sameDay = formatFeed(
    northmoor,
    [first, second],
    [
      { ...change, changedOn: second.releasedOn },
      { ...change, changedOn: second.releasedOn, edition: 2, status: 'published', version: second.version },
    ],
  );
  assert.deepEqual(titlesOf(sameDay), ['Edition 2', title, 'Edition 1']);
  const planned = { ...first, releasedOn: '2999-01-01' };
  const early = formatFeed(northmoor, [planned], [{ ...change, changedOn: '2026-07-01' }]);
  assert.deepEqual(titlesOf(early), [title, 'Edition 1, of a briefing that was withdrawn. Do not use it']);
  const reversal = { ...change, changedOn: '2026-07-02', version: '1.0.2', status: 'published' } as const;
  const again = formatFeed(northmoor, [planned], [{ ...change, changedOn: '2026-07-01' }, reversal]);
  assert.deepEqual(titlesOf(again), ['Edition 1 is published again', title, 'Edition 1']);
  assert.ok(early.includes('<updated>2999-01-01T00:00:00Z</updated>\n  <author'));
});

test('the feed says what to use instead, with its address', () => {
  const replacement = { title: 'The next & better', url: 'https://board.example/next' };
  const change = { edition: 2, changedOn: '2026-12-01', version: '1.1.1', actionNeeded: 'Use the next.' };
  const feed = formatFeed({ ...northmoor, status: 'superseded', replacement }, northmoorEditions, [
    { ...change, status: 'superseded', replacement },
  ]);
  const [, summary] = /<summary[^>]*>(.*)<\/summary>/.exec(feed)!;
  for (const part of ['Use the next.', 'The next &amp; better', replacement.url])
    assert.ok(summary!.includes(part), part);
  const again = formatFeed(northmoor, northmoorEditions, [
    { ...change, status: 'superseded', replacement },
    { ...change, status: 'published', version: '1.1.2' },
  ]);
  assert.ok(again.includes(`${summary!}</summary>`), 'also after it was reversed');
  assert.ok(titlesOf(again).includes('Edition 2 is published again'));
});

test('the feed does not announce an edition below a notice as one that can be used', () => {
  const [first, second] = northmoorEditions;
  const title = (status: StatusChange['status'], version: string) => {
    const change = { status, edition: 1, changedOn: second.releasedOn, version, actionNeeded: 'Remove it.' };
    return titlesOf(formatFeed(northmoor, [first, second], [change])).find((one) => one!.startsWith('Edition 2'));
  };
  assert.equal(title('withdrawn', '1.0.1'), 'Edition 2, of a briefing that was withdrawn. Do not use it');
  assert.equal(title('superseded', '1.1.0'), 'Edition 2, of a briefing that was replaced');
  assert.equal(title('withdrawn', '1.1.1'), 'Edition 2');
});

test('the feed announces a corrected notice on its own day, after the notice that it corrects', () => {
  const withdrawal = {
    status: 'withdrawn',
    edition: 2,
    changedOn: '2026-12-01',
    version: '1.1.1',
    actionNeeded: 'Use the old one.',
  } as const;
  const correction = {
    ...withdrawal,
    changedOn: '2026-12-02',
    correctedOn: '2026-12-20',
    version: '1.1.2',
    actionNeeded: 'Remove it.',
  };
  const feed = formatFeed(northmoor, northmoorEditions, [withdrawal, correction]);
  assert.deepEqual(titlesOf(feed).slice(0, 2), [
    'Corrected notice of 2 December 2026: edition 2 was withdrawn. Do not use it',
    'Edition 2 was withdrawn. Do not use it',
  ]);
  const [, first] = feed.split('<entry>');
  for (const text of [correction.correctedOn, correction.actionNeeded]) assert.ok(first!.includes(text), text);
});

test('the feed does not say that an edition is published again which took the place of a replaced one', () => {
  const change = { edition: 1, changedOn: '2026-09-14', version: '1.0.1', actionNeeded: 'Use the next.' };
  const feed = formatFeed(northmoor, northmoorEditions, [
    { ...change, status: 'superseded' },
    { ...change, edition: 2, status: 'published', version: '1.1.1' },
  ]);
  assert.deepEqual(titlesOf(feed), ['Edition 2', 'Edition 1 was replaced', 'Edition 1']);
});

test('the feed says that an edition is published again if it was released below a notice', () => {
  const [first, second] = northmoorEditions;
  const withdrawal: StatusChange = {
    status: 'withdrawn',
    edition: 1,
    changedOn: '2026-09-01',
    version: '1.0.1',
    actionNeeded: 'Remove it.',
  };
  const publish = (changedOn: string, version: string) => {
    const change = {
      ...withdrawal,
      changedOn,
      version,
      edition: 2,
      status: 'published',
      actionNeeded: 'Show it.',
    } as const;
    return formatFeed(northmoor, [first, { ...second, releasedOn: '2026-09-14' }], [withdrawal, change]);
  };
  const later = publish('2026-09-20', '1.1.1');
  assert.deepEqual(titlesOf(later).slice(0, 2), [
    'Edition 2 is published again',
    'Edition 2, of a briefing that was withdrawn. Do not use it',
  ]);
  const before = publish('2026-09-10', second.version);
  assert.deepEqual(titlesOf(before), ['Edition 2', 'Edition 1 was withdrawn. Do not use it', 'Edition 1']);
  assert.ok(before.includes(`>${second.actionNeeded} Show it.</summary>`), 'what partners must do is said once');
});

test('the oEmbed response has the iframe and its height', () => {
  for (const tag of tags) {
    const { type, version, html, height, width } = JSON.parse(read(`iframe/${tag}.oembed.json`)) as Record<
      string,
      unknown
    >;
    assert.deepEqual([type, version, typeof height, typeof width], ['rich', '1.0', 'number', 'number']);
    assert.ok((html as string).includes(`/iframe/${tag}.html"`));
    assert.ok(read(`iframe/${tag}.html`).includes(`/iframe/${tag}.oembed.json"`));
  }
});
