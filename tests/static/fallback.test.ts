import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Briefing } from '../../src/content/schema.js';
import { tags } from '../../src/elements/catalogue.js';
import { renderDeclarativeShadow, renderFallback, stylesOf } from '../../src/static/fallback.js';
import { parseOptions } from '../../src/static/parse-options.js';
import { hasReferralRoute } from '../../src/static/render-element.js';
import { northmoor } from '../fixtures/northmoor.js';

const { contact, keyMessages, labels, predictors } = northmoor;
const lines = (html: string) => html.split('\n');

/** The fixture with other messages. */
const withMessages = (...texts: readonly string[]): Briefing => ({
  ...northmoor,
  keyMessages: { ...keyMessages, items: texts.map((text, index) => ({ id: `message-${index + 1}`, text })) },
});

test('a fallback is a heading, and a line for each item between those of its list', () => {
  const heading = (text: string) => `<h2>${text}</h2>`;
  const list = (name: 'ol' | 'ul', items: Briefing['keyMessages']['items']) => [
    `<${name}>`,
    ...items.map(({ text }) => `<li>${text}</li>`),
    `</${name}>`,
  ];
  assert.deepEqual(lines(renderFallback('key-messages', {}, northmoor)).slice(1, -2), [
    heading(keyMessages.heading),
    ...list('ul', keyMessages.items),
  ]);
  assert.deepEqual(lines(renderFallback('predictor-prompts', {}, northmoor)).slice(1, -2), [
    heading(predictors.heading),
    `<p>${predictors.caveat}</p>`,
    ...list('ol', predictors.items),
  ]);
});

test('it has the language, the direction and the edition of its content', () => {
  const { number, fingerprint } = northmoor.edition;
  for (const tag of tags) {
    const [first, ...rest] = lines(renderFallback(tag, {}, { ...northmoor, lang: 'ur', dir: 'rtl' }));
    assert.equal(first, `<div lang="ur" dir="rtl" data-edition="${number} ${fingerprint}">`);
    assert.equal(rest.at(-1), '</div>');
  }
});

test('links keep their address and direction, bold words stay bold, and other inline elements leave their text', () => {
  const [sentence] = lines(renderFallback('board-contact', { emailSubject: 'A & "B"' }, northmoor)).slice(1);
  const telephone = `<a dir="ltr" href="tel:${contact.telephone.e164}">${contact.telephone.printed}</a>`;
  const email = `<a dir="ltr" href="mailto:${contact.email}?subject=A%20%26%20%22B%22">${contact.email}</a>`;
  assert.equal(sentence, `<p>${contact.text.replace('{telephone}', telephone).replace('{email}', email)}</p>`);
  const briefing = renderFallback('policy-briefing', {}, withMessages('See the **whole child** first'));
  assert.ok(briefing.includes('<li>See the <strong>whole child</strong> first</li>'));
  assert.ok(briefing.includes(`<p>${northmoor.documentType} ${northmoor.board}</p>`));
});

test('text stays text, and what WordPress would replace is written as a reference', () => {
  const items = lines(renderFallback('key-messages', {}, withMessages('<b>A & B</b>', "Children's - and well-being")));
  assert.deepEqual(items.slice(3, 5), [
    '<li>&lt;b&gt;A &amp; B&lt;/b&gt;</li>',
    '<li>Children&#39;s &#45; and well-being</li>',
  ]);
});

test('it ends with the label of the agency’s own text where the page fills a slot, and only there', () => {
  const withRoute = tags.filter(hasReferralRoute);
  assert.deepEqual(withRoute, ['policy-briefing', 'board-contact']);
  const label = `<p>${labels.addedBySite}</p>`;
  for (const tag of withRoute) {
    const filled = renderFallback(tag, { slots: ['referral-route'] }, northmoor);
    assert.equal(filled.replace(`${label}\n`, ''), renderFallback(tag, {}, northmoor));
    assert.equal(lines(filled).at(-2), label);
  }
});

test('the style sheet has no comment and no white space that it does not need, and takes a selector for its host', () => {
  for (const tag of tags) {
    const styles = stylesOf(tag);
    assert.match(styles, /^:host\{[^ ].*:host\(\[hidden\]\)\{.*\}$/);
    assert.doesNotMatch(styles, /\/\*|\n| {2}| [{};,]|[{};,] /);
    const onPage = stylesOf(tag, '.briefing');
    assert.equal(onPage.replace('.briefing[hidden]', ':host([hidden])').replaceAll('.briefing{', ':host{'), styles);
    assert.ok(!onPage.includes(':host'));
    assert.ok(
      renderDeclarativeShadow(tag, {}, northmoor).startsWith(
        `<template shadowrootmode="open"><style>${styles}</style><div`,
      ),
    );
  }
});

test('the options are read from the markup of an element', () => {
  assert.deepEqual(parseOptions('<key-messages></key-messages>'), {
    headingLevel: 2,
    messageIds: [],
    emailSubject: '',
    slots: [],
  });
  const markup = `<policy-briefing heading-level="4" message-ids="a b" email-subject="A b">
    <p slot="discussion"></p><p class="x" slot="referral-route"></p>
  </policy-briefing>`;
  assert.deepEqual(parseOptions(markup), {
    headingLevel: 4,
    messageIds: ['a', 'b'],
    emailSubject: 'A b',
    slots: ['discussion', 'referral-route'],
  });
  assert.equal(parseOptions('<key-messages heading-level="7">').headingLevel, 2);
});
