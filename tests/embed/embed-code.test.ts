import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { briefing } from '../../src/content/briefing.js';
import { tags, type Tag } from '../../src/static/render-element.js';
import { ChoiceError, makeParts, type Choice, type Release } from '../../src/embed/embed-code.js';
import { sriHash } from '../../scripts/build/hosting/integrity.js';
import { hash } from '../../scripts/build/pages/page.js';
import { writeStatements } from '../../src/embed/assurance-text.js';
import { stylesOf, writeLightTwin, writeShadowTwin } from '../../src/static/fallback.js';
import type { Platform } from '../../src/embed/cms/index.js';
import { firstChoice, readChoice, writeChoice } from '../../src/embed/generator/state.js';
import { version } from '../../src/version.js';

const release: Release = {
  version,
  hashes: Object.fromEntries(
    ['briefing.js', ...tags.map((tag) => `${tag}.js`)].map((file) => [file, sriHash(readFileSync(`dist/${file}`))]),
  ),
  styles: Object.fromEntries(tags.map((tag) => [tag, hash(stylesOf(tag))])) as Record<Tag, string>,
};
const make = (choice: Partial<Choice>) => makeParts({ ...firstChoice, ...choice }, release);
const host = 'https://host.example';

test('one element takes its own script, several take the one for all', () => {
  for (const tag of tags) assert.equal(make({ elements: [tag] }).scriptUrl, `/briefing/${tag}.js`);
  assert.equal(make({ elements: tags }).scriptUrl, '/briefing/briefing.js');
});

test('each channel has its own address, with or without a slash at the end of what was typed', () => {
  const url = (choice: Partial<Choice>) => make({ elements: tags, ...choice }).scriptUrl;
  for (const address of [host, `${host}/`, `${host}//`]) {
    assert.equal(url({ channel: 'pinned', address }), `${host}/${version}/briefing.js`);
    assert.equal(url({ channel: 'latest', address }), `${host}/${version.split('.')[0]!}/briefing.js`);
    assert.equal(url({ channel: 'self-hosted', address }), `${host}/briefing.js`);
  }
});

test('integrity is that of the published file, and is refused on a channel whose files change', () => {
  for (const channel of ['pinned', 'self-hosted'] as const) {
    const { script, integrity } = make({ elements: ['key-messages'], channel, integrity: true });
    assert.equal(integrity, release.hashes['key-messages.js']);
    assert.ok(script.endsWith(` integrity="${integrity}" crossorigin="anonymous"></script>`));
  }
  assert.throws(() => make({ channel: 'latest', integrity: true }), ChoiceError);
  assert.equal(make({ channel: 'latest' }).integrity, null);
});

test('an address that is none, or would break out of the code or the policy, is refused in a sentence', () => {
  for (const address of [
    '//host.example',
    'host.example/briefing',
    'javascript:alert(1)//',
    '/a"><script>alert(1)</script>',
    "/a'b",
    `${host}/a;b c`,
    '/b?v=1',
    '/b#x',
    ' /b',
  ])
    assert.throws(() => make({ address }), { name: 'ChoiceError', message: /https:\/\/, or a folder/ }, address);
  for (const address of ['', '/', '/briefing/', host, `${host}:8080/a/b`]) assert.ok(make({ address }).script, address);
});

test('without an element there is nothing to paste', () => {
  assert.throws(() => make({ elements: [] }), { name: 'ChoiceError', message: /at least one/ });
});

test('the tags carry what was chosen, and no attribute that would change nothing', () => {
  const messageIds = briefing.keyMessages.items.slice(2, 4).map(({ id }) => id);
  const { tagsOnly } = make({
    elements: tags,
    headingLevel: 4,
    messageIds,
    copyButtons: true,
    emailSubject: 'A "b" & <c>',
  });
  const opening = (tag: Tag) => new RegExp(`<${tag}( [^>]*)?>`).exec(tagsOnly)![1];
  assert.equal(opening('key-messages'), ` heading-level="4" message-ids="${messageIds.join(' ')}" copy-buttons`);
  assert.equal(opening('predictor-prompts'), ' heading-level="4" copy-buttons');
  assert.equal(opening('policy-briefing'), ' heading-level="4" copy-buttons');
  assert.equal(opening('board-contact'), ' email-subject="A &quot;b&quot; &amp; &lt;c&gt;" copy-buttons');
  assert.equal(make({ elements: ['key-messages'] }).tagsOnly, '<key-messages></key-messages>');
});

test('the twin is inside the tag, drawn with the same choice, and before the agency’s own words', () => {
  for (const [twin, write] of Object.entries({ light: writeLightTwin, shadow: writeShadowTwin }))
    for (const tag of tags) {
      const slots = ['board-contact', 'policy-briefing'].includes(tag) ? ['referral-route'] : [];
      const { markup } = make({ elements: [tag], headingLevel: 3, twin: twin as 'light' });
      const inside = write(tag, slots.length > 0 ? { headingLevel: 3, slots } : { headingLevel: 3 });
      assert.ok(markup.includes(`>\n${inside}\n`), `${tag}, ${twin}`);
      assert.equal(markup.includes('<p slot="referral-route">['), slots.length > 0, tag);
    }
});

test('the policy names the script by its address, and the style of a shadow twin by its hash', () => {
  const needed = (choice: Partial<Choice>, delivery: Platform['delivery'] = 'script') => {
    const whole = { ...firstChoice, ...choice };
    const { policy } = writeStatements(whole, makeParts(whole, release), release, delivery);
    return policy.filter(({ isNeeded }) => isNeeded).map(({ directive }) => directive);
  };
  assert.deepEqual(needed({}), ["script-src 'self'"]);
  assert.deepEqual(needed({ channel: 'pinned', address: host, elements: ['board-contact'], twin: 'shadow' }), [
    `script-src ${host}/${version}/board-contact.js`,
    `style-src '${release.styles['board-contact']}'`,
  ]);
  assert.deepEqual(needed({ channel: 'pinned', address: host }, 'frame'), [`frame-src ${host}`]);
  assert.deepEqual(needed({ channel: 'pinned', address: host }, 'package'), ["script-src 'self'"]);
});

test('the privacy sentence names a host that readers’ browsers are sent to', () => {
  const say = (address: string, delivery: Platform['delivery'] = 'script') => {
    const choice = { ...firstChoice, address };
    return writeStatements(choice, makeParts(choice, release), release, delivery).privacy;
  };
  for (const address of [host, host.toUpperCase(), `${host}:8080/a`]) assert.ok(say(address).includes(host), address);
  assert.ok(say(host, 'frame').includes(`page that your browser fetches from ${host}`));
  assert.ok(!say(host, 'package').includes(host));
  assert.ok(!say('/files').includes('fetches from'));
});

test('what is chosen survives in the address, and nonsense there is as if nothing was said', () => {
  const choices = [
    firstChoice,
    { ...firstChoice, elements: [] },
    {
      ...firstChoice,
      elements: tags.slice(0, 2),
      headingLevel: 5 as const,
      messageIds: briefing.keyMessages.items.slice(0, 2).map(({ id }) => id),
      copyButtons: true,
      emailSubject: 'Zwei & "drei" #4 %',
      twin: 'shadow' as const,
      platform: 'wordpress',
      channel: 'pinned' as const,
      address: `${host}/a%20b`,
      integrity: true,
    },
  ];
  for (const choice of choices) assert.deepEqual(readChoice(`#${writeChoice(choice)}`), choice);
  for (const nonsense of ['', '#', '#%', '#level=9&twin=x&platform=../&channel=toString&only=__proto__'])
    assert.deepEqual(readChoice(nonsense), firstChoice);
  assert.equal(readChoice('#channel=latest&integrity').integrity, false);
  assert.equal(writeChoice(firstChoice), '');
});
