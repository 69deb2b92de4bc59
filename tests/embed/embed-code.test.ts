import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing as published } from '../../src/content/briefing.js';
import { briefing } from '../fixtures/briefing.js';
import { createAssuranceText } from '../../src/embed/assurance-text.js';
import type { Platform } from '../../src/embed/cms/index.js';
import { createEmbedCode, EmbedOptionsError } from '../../src/embed/embed-code.js';
import {
  defaultIntegrity,
  defaultOptions,
  hostings,
  toSingleLine,
  type EmbedOptions,
} from '../../src/embed/embed-options.js';
import { formatState, initialState, parseState, toEmbedOptions } from '../../src/embed/generator/state.js';
import type { SlotName } from '../../src/elements/templates/view.js';
import { renderDeclarativeShadow, renderFallback } from '../../src/static/fallback.js';
import { tags, type Tag } from '../../src/elements/catalogue.js';
import { version } from '../../src/version.js';
import { release } from './release.js';

const create = (options: Partial<EmbedOptions>, from = briefing) =>
  createEmbedCode({ ...defaultOptions, ...options }, release, from);
const host = 'https://host.example';

test('one element uses its own script, several use the one for all', () => {
  for (const tag of tags) assert.equal(create({ elements: [tag] }).scriptUrl, `/briefing/${tag}.js`);
  assert.equal(create({ elements: tags }).scriptUrl, '/briefing/briefing.js');
});

test('each way of hosting has its own address, with or without a slash at the end of what was typed', () => {
  const url = (options: Partial<EmbedOptions>) => create({ elements: tags, ...options }).scriptUrl;
  for (const address of [host, `${host}/`, `${host}//`]) {
    assert.equal(url({ hosting: 'fixed', address }), `${host}/${version}/briefing.js`);
    assert.equal(url({ hosting: 'latest', address }), `${host}/${version.split('.')[0]!}/briefing.js`);
    assert.equal(url({ hosting: 'self-hosted', address }), `${host}/briefing.js`);
  }
});

test('integrity is that of the published file, and is refused where files change', () => {
  for (const hosting of ['fixed', 'self-hosted'] as const) {
    const { script, integrity, iframeScript } = create({ elements: ['key-messages'], hosting, integrity: true });
    assert.equal(integrity, release.hashes['key-messages.js']);
    assert.ok(script.includes(` integrity="${integrity}" crossorigin="anonymous"`));
    assert.ok(iframeScript.includes(` integrity="${release.hashes['iframe-height.js']!}" crossorigin="anonymous"`));
  }
  assert.throws(() => create({ hosting: 'latest', integrity: true }), EmbedOptionsError);
  assert.equal(create({ hosting: 'latest' }).integrity, null);
});

test('integrity is on by default wherever somebody else could change the file', () => {
  assert.equal(defaultIntegrity({ hosting: 'fixed', address: host }), true);
  assert.equal(defaultIntegrity({ hosting: 'self-hosted', address: host }), true);
  assert.equal(defaultIntegrity({ hosting: 'self-hosted', address: '/briefing' }), false);
  assert.equal(defaultIntegrity({ hosting: 'latest', address: host }), false);
});

test('options that cannot work are refused with a sentence', () => {
  assert.throws(() => create({ address: 'http://host.example' }), {
    name: 'EmbedOptionsError',
    message: /starts with https:\/\/, or a folder/,
  });
  assert.throws(() => create({ elements: [] }), { name: 'EmbedOptionsError', message: /Select what to show/ });
  const needsHost = () => createEmbedCode(defaultOptions, release, briefing, 'absolute');
  assert.throws(needsHost, { name: 'EmbedOptionsError', message: /full web address/ });
  assert.ok(createEmbedCode({ ...defaultOptions, address: host }, release, briefing, 'absolute'));
});

test('scripts, iframes and the link to the page send no referrer', () => {
  const { script, iframes, iframeScript, pageLink } = create({ elements: tags });
  for (const code of [script, iframeScript, pageLink, ...iframes.split('\n')])
    assert.equal(code.split(' referrerpolicy="no-referrer"').length, 2, code);
});

test('the tags carry what was chosen, and no attribute that would change nothing', () => {
  const messageIds = briefing.keyMessages.items.slice(2, 4).map(({ id }) => id);
  const { markup } = create({
    elements: tags,
    headingLevel: 4,
    messageIds,
    copyButtons: true,
    emailSubject: 'A "b" & <c>',
  });
  const opening = (tag: Tag) => new RegExp(`<${tag}( [^>]*)?>`).exec(markup)![1];
  assert.equal(opening('key-messages'), ` heading-level="4" message-ids="${messageIds.join(' ')}" copy-buttons`);
  assert.equal(opening('predictor-prompts'), ' heading-level="4" copy-buttons');
  assert.equal(opening('policy-briefing'), ' heading-level="4" copy-buttons');
  assert.equal(opening('board-contact'), ' email-subject="A &quot;b&quot; &amp; &lt;c&gt;" copy-buttons');
  assert.ok(create({ elements: ['key-messages'] }).markup.startsWith('<div><key-messages>\n'));
});

test('the iframe’s address has the same options as the tag, and only those that change something', () => {
  const messageIds = briefing.keyMessages.items.slice(2, 4).map(({ id }) => id);
  const options = { elements: tags, headingLevel: 4, messageIds, copyButtons: true, emailSubject: 'A&b' } as const;
  const { iframes } = create(options);
  const query = (tag: Tag) => new RegExp(`iframe/${tag}\\.html\\??([^"]*)"`).exec(iframes)![1];
  assert.equal(query('key-messages'), `heading-level=4&amp;message-ids=${messageIds.join('+')}&amp;copy-buttons=`);
  assert.equal(query('board-contact'), 'email-subject=A%26b&amp;copy-buttons=');
  assert.equal(query('policy-briefing'), 'heading-level=4&amp;copy-buttons=');
  assert.match(create({ elements: ['key-messages'] }).iframes, /iframe\/key-messages\.html"/);
});

test('the fallback is inside the tag, made with the same options, and before the referral route', () => {
  for (const [fallback, render] of [
    ['html', renderFallback],
    ['declarative-shadow', renderDeclarativeShadow],
  ] as const)
    for (const tag of tags) {
      const takesRoute = ['board-contact', 'policy-briefing'].includes(tag);
      const { markup } = create({ elements: [tag], headingLevel: 3, fallback, referralRoute: 'Call <us>\n\n 0123' });
      const slots: SlotName[] = takesRoute ? ['referral-route'] : [];
      const inside = render(tag, { headingLevel: 3, slots }, briefing);
      const route = '\n<p slot="referral-route">Call &lt;us&gt;</p>\n<p slot="referral-route">0123</p>';
      assert.ok(markup.includes(`>\n${inside}${takesRoute ? route : ''}\n</${tag}></div>`), `${tag}, ${fallback}`);
    }
});

test('without a referral route there is no label for one', () => {
  const { markup } = create({ elements: tags, referralRoute: ' \n ' });
  assert.ok(!markup.includes(briefing.labels.addedBySite));
  assert.ok(!markup.includes('referral-route'));
});

test('the text comes from the given briefing', () => {
  const other = { ...briefing, keyMessages: { ...briefing.keyMessages, heading: 'Another heading' } };
  const { markup, iframes } = create({ elements: ['key-messages'] }, other);
  assert.match(markup, />Another heading</);
  assert.match(iframes, /title="Another heading/);
});

test('the email subject is one line without characters that nobody sees', () => {
  assert.equal(toSingleLine(' a\r\nBcc: x\u202e\u0000\u2028b\u200b  c '), 'a Bcc: x b c');
  assert.equal(toSingleLine('a\u3164b\u034fc\u2800d\u{e0041}e\u115ff\ud800g'), 'abcdefg');
  assert.equal(toSingleLine('می\u200cخواهم'), 'می\u200cخواهم');
  const { markup } = create({ elements: ['board-contact'], emailSubject: 'a\r\nBcc: x\u202e' });
  assert.match(markup, /email-subject="a Bcc: x"/);
  assert.ok(!/[\r\u202e]|%0D|%0A/i.test(markup));
});

const assure = (options: Partial<EmbedOptions>, delivery: Platform['delivery'] = 'script') =>
  createAssuranceText(create(options), release, delivery, briefing);

test('the policy names the script by its address, and the style of a declarative shadow root by its hash', () => {
  const needed = (options: Partial<EmbedOptions>, delivery?: Platform['delivery']) =>
    assure(options, delivery)
      .policy.filter(({ isNeeded }) => isNeeded)
      .map(({ directive }) => directive);
  assert.deepEqual(needed({}), ["script-src 'self'"]);
  assert.deepEqual(
    needed({ hosting: 'fixed', address: host, elements: ['board-contact'], fallback: 'declarative-shadow' }),
    [`script-src ${host}/${version}/board-contact.js`, `style-src '${release.styles['board-contact']}'`],
  );
  assert.deepEqual(needed({ hosting: 'fixed', address: host }, 'iframe'), [`frame-src ${host}`]);
  assert.deepEqual(needed({ hosting: 'fixed', address: host }, 'package'), ["script-src 'self'"]);
});

test('the privacy text names the host that readers’ browsers are sent to', () => {
  for (const address of [host, `${host}:8080/a`]) assert.ok(assure({ address }).privacy.includes(host), address);
  assert.ok(assure({ address: host }, 'iframe').privacy.includes(`page that your browser fetches from ${host}`));
  assert.ok(!assure({ address: host }, 'package').privacy.includes(host));
  assert.ok(!assure({ address: '/files' }).privacy.includes('fetches from'));
});

test('the state survives in the address, and what is not valid there is as if nothing was given', () => {
  const states = [
    initialState,
    { ...initialState, elements: [] },
    {
      elements: tags.slice(0, 2),
      headingLevel: 5 as const,
      messageIds: published.keyMessages.items.slice(0, 2).map(({ id }) => id),
      copyButtons: true,
      emailSubject: 'Zwei & "drei" #4 %',
      referralRoute: 'Team\n01234 [x]',
      fallback: 'declarative-shadow' as const,
      platform: 'wordpress',
      hosting: 'fixed' as const,
      address: `${host}/a%20b`,
      integrity: true,
    },
  ];
  for (const state of states) assert.deepEqual(parseState(`#${formatState(state)}`), state);
  for (const nonsense of ['', '#', '#%', '#level=9&fallback=x&platform=../&hosting=toString&message-ids=__proto__'])
    assert.deepEqual(parseState(nonsense), initialState);
  assert.equal(parseState('#email-subject=a%0D%0ABcc%3Ab').emailSubject, 'a Bcc:b');
  for (const hosting of hostings)
    assert.equal(parseState(`#hosting=${hosting}&address=${host}&integrity=off`).integrity, null, hosting);
  assert.equal(formatState(initialState), '');
});

test('the options of a state leave out what the platform has no use for', () => {
  const state = { ...initialState, fallback: 'declarative-shadow', address: 'https://evil.example' } as const;
  assert.equal(toEmbedOptions(state).fallback, 'declarative-shadow');
  assert.equal(toEmbedOptions({ ...state, platform: 'wordpress' }).fallback, 'html');
  assert.equal(toEmbedOptions(state).integrity, true);
  assert.equal(toEmbedOptions({ ...state, integrity: false }).integrity, false);
  assert.equal(toEmbedOptions({ ...state, hosting: 'latest', integrity: true }).integrity, false);
  assert.equal(toEmbedOptions({ ...state, platform: 'react' }).address, defaultOptions.address);
});
