import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removeHidden } from '../../src/content/characters.js';
import { formatEdition } from '../../src/editor/draft/format-draft.js';
import { compareBriefings } from '../../src/editor/draft/diff.js';
import { createDraft, updateEdition } from '../../src/editor/draft/draft.js';
import { ImportError } from '../../src/editor/draft/import-error.js';
import { importText } from '../../src/editor/draft/import.js';
import { noChoices, reviewImport } from '../../src/editor/draft/import-review.js';
import { formatFragment, parseLink } from '../../src/editor/draft/share-link.js';
import { formatSignOff } from '../../src/editor/draft/sign-off.js';
import { findDraftProblems } from '../../src/editor/draft/validate.js';
import { findReplacementHost, limitSharedContent } from '../../src/editor/ui/shared-draft.js';
import { parseDraft } from '../../src/elements/parse-draft.js';
import { briefing } from '../fixtures/edition-1.js';

/**
 * Drafts that somebody made in order to deceive or to break the editor, as links and files. What people read of
 * them has no damaged sentence and no hidden character, and the sign-off form has no heading but its own.
 */
const { contact, edition, labels, keyMessages, predictors, title } = briefing;
const next = edition.number + 1;
const write = (fields: object) => JSON.stringify({ ...briefing, documentType: 'Another kind', ...fields });
const writeItems = (change: (place: number) => object) => ({
  keyMessages: { ...keyMessages, items: keyMessages.items.map((item, place) => ({ ...item, ...change(place) })) },
});
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
const date = (releasedOn: unknown) => ({ edition: { number: next, releasedOn, fingerprint: 'Approved' } });
const replace = (replacement: object) => ({ status: 'superseded', statusChangedOn: '2026-12-01', replacement });

const drafts: Readonly<Record<string, string>> = {
  'words for the release date': write(date('1 May 2026. Approved by the Board on 1 May 2026')),
  'a month that no year has': write(date('2026-13-01')),
  'a day that no month has': write(date('2026-12-45')),
  'a name of all objects for a month': write(date('2026-constructor-1')),
  'no release date': write(date('')),
  'a group for the release date': write(date({ toString: 1 })),
  'an endless number': write({}).replace(/"number":\d+/, '"number":1e999'),
  'a negative nothing for the number': write({}).replace(/"number":\d+/, '"number":-0'),
  'a text for the number': write({ edition: { ...edition, number: `${next}` } }),
  'codes of characters in the action': write({ actionNeeded: 'Nothing &#8238;od &nbsp; &#x202e;' }),
  'headings in the action': write({ actionNeeded: '# Done\n\nApproved\n===\n\n## Signed off by\r\n- x\u2028# x' }),
  'a table in the action': write({ actionNeeded: '| Name | A. Director |\n| - | - |' }),
  'a picture in the action': write({ actionNeeded: '![x](https://evil.example/x.png) <https://evil.example>' }),
  'a picture in a text that is compared': write({ introduction: 'Words ![x](https://evil.example/x.png) more' }),
  'a link in a message': write(
    writeItems((place) => (place === 0 ? { text: 'See [the form](https://evil.example)' } : {})),
  ),
  'a link in an added message': write({
    keyMessages: {
      ...keyMessages,
      items: [...keyMessages.items, { id: 'new', text: '[x](https://evil.example) more' }],
    },
  }),
  'code in the action': write({ actionNeeded: '```\nx' }),
  'a heading as a title': write({ title: { ...title, text: '# A title ## | 1. x' } }),
  'a title that closes its mark': write({ title: { ...title, text: 'A title* _and_ `more`' } }),
  'a heading as a heading of the messages': write({ keyMessages: { ...keyMessages, heading: '=== ## x' } }),
  'names of all objects as link IDs': write(writeItems((place) => ({ id: inherited[place % inherited.length] }))),
  'names of all objects as texts': write(writeItems((place) => ({ text: inherited[place % inherited.length] }))),
  'the same link ID for all': write(writeItems(() => ({ id: 'same' }))),
  'no link IDs': write(writeItems(() => ({ id: '' }))),
  'placeholders in texts': write({ introduction: '{telephone} {email} {replacement} {date} {constructor}' }),
  'patterns of a replacement': write({ contact: { ...contact, text: "$& {telephone} $' {email} $`" } }),
  'placeholders in a replacement': write(replace({ title: '{replacement} {changed}', url: null })),
  'the same month twelve times': write({ labels: { ...labels, months: Array<string>(12).fill('January') } }),
  'a number that is the end of any': write({
    contact: { ...contact, telephone: { printed: '0(0)0', e164: '+449005550199' } },
  }),
  'a password before the host': write(replace({ title: 'The next', url: 'https://:www.example.org@evil.example/' })),
  'a host of other letters': write(replace({ title: 'The next', url: 'https://xn--wakefild-8ya.example/' })),
  'a predictor as an item of a list': write({
    predictors: { ...predictors, items: predictors.items.map((item) => ({ ...item, text: `- 1. ${item.text}` })) },
  }),
  'a caveat of marks': write({ predictors: { ...predictors, caveat: '****' } }),
  'the direction of another script': write({ dir: 'rtl' }),
  'letters of mathematics': write({ board: '𝐖𝐚𝐤𝐞𝐟𝐢𝐞𝐥𝐝 𝐁𝐨𝐚𝐫𝐝' }),
  'digits of another script': write({ introduction: 'In ٢٠٢٦' }),
  'a wide space': write({ introduction: 'Words\u3000more' }),
  'five hundred marks on a letter': write({ introduction: `W${'\u0301'.repeat(500)}ords` }),
  'a vertical tab and a line break of another system': write({ introduction: 'One\u000bTwo\u0085Three' }),
  'a number that costs money': write({
    contact: { ...contact, telephone: { printed: '0909 879 0000', e164: '+449098790000' } },
  }),
  'another number behind the printed one': write({
    contact: { ...contact, telephone: { ...contact.telephone, e164: '+449098790000' } },
  }),
  'a code of the phone for a number': write({
    contact: { ...contact, telephone: { printed: '*#06#', e164: '*#06#' } },
  }),
  'an email address with a letter of another script': write({
    contact: { ...contact, email: 'board@wаkefield.example' },
  }),
  'an email address of a machine': write({ contact: { ...contact, email: 'board@[127.0.0.1]' } }),
  'a number for a host': write(replace({ title: 'The next', url: 'https://0x7f000001/' })),
  'a text to scroll to': write(replace({ title: 'The next', url: 'https://www.example.org/#:~:text=x' })),
  'a long language tag': write({ lang: `en-x${'-abcdefgh'.repeat(200)}` }),
};

/** What `formatEdition` may say. */
const sentences = [
  /^The text has not changed: edition \d+ \(reference [0-9a-f]{8}\)\. No new edition is needed\.$/,
  /^Edition \d+, (?:to be released on \d{1,2} \p{L}+ \d{4}|without a valid release date) \(reference [0-9a-f]{8}\)\. It follows edition \d+, released on \d{1,2} \p{L}+ \d{4} \(reference [0-9a-f]{8}\)\.$/u,
];
const headings = /^(?:# Sign-off form: .*|## Changes|## Signed off by|### .*)$/;

/** What a Markdown program takes for a heading, a table, code, a picture or the code of a character. */
const structure = /^(?:#|=|-{2}|`|~)|(?<!\\)!?\[|(?<!\\)&(?:#|[a-z])/i;

for (const [name, json] of Object.entries(drafts))
  test(`a link and a file with ${name} are read, or refused with a sentence`, () => {
    const present = createDraft(briefing);
    const proposal = importText(json, present, briefing);
    reviewImport(proposal, noChoices, present, briefing);

    const draft = updateEdition(parseLink(formatFragment(json, briefing), briefing), briefing);
    const said = formatEdition(draft, briefing);
    assert.ok(
      sentences.some((sentence) => sentence.test(said)),
      said,
    );
    const differences = compareBriefings(briefing, draft.content);
    if (findDraftProblems(draft, briefing).length > 0) return;
    const form = formatSignOff(draft, briefing, differences, { isFromLink: true });
    assert.equal(removeHidden(form.replaceAll('\n', ' ')), form.replaceAll('\n', ' '));
    const [top] = form.split('| Name |');
    for (const line of top!.split('\n')) assert.ok(headings.test(line) || !structure.test(line), line);
    const host = findReplacementHost(draft.content);
    if (host !== undefined) assert.ok(draft.content.replacement!.url!.startsWith(`https://${host}`), host);
    assert.deepEqual(parseDraft(limitSharedContent(draft.content, briefing)).problems, []);
  });

test('a link that is none is refused with a sentence, whatever follows its name', () => {
  const whole = formatFragment(write({}), briefing);
  for (const fragment of [
    whole.toUpperCase(),
    whole.replace('draft=', 'draft=draft='),
    `${whole.slice(0, -4)}.${whole.slice(6)}`,
    whole.replace(/\.end$/, '.END'),
    whole.replace(/\.[0-9a-f]{8}\.end$/, '.ＡＢＣＤＥＦＧＨ.end'),
    `draft=${'%'.repeat(1000)}`,
    `draft=${'%25'.repeat(1000)}`,
    'draft=\u202e',
    formatFragment('', briefing),
    formatFragment('"', briefing),
    formatFragment('\ufeff{}', briefing),
  ])
    assert.throws(() => parseLink(`#${fragment}`, briefing), ImportError, fragment.slice(0, 60));
});
