import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { briefing } from '../../src/content/briefing.js';
import { tags } from '../../src/elements/catalogue.js';
import {
  createStyleHash,
  editionId,
  renderDeclarativeShadow,
  renderFallback,
  type FallbackOptions,
} from '../../src/static/index.js';
import type { Options } from '../../src/static/render-element.js';
import { renderDeclarativeShadow as renderShadow, renderFallback as renderLight } from '../../src/static/fallback.js';

const { keyMessages, edition } = briefing;
const [first, , third] = keyMessages.items;

test('without options the text is that of the element without attributes', () => {
  for (const tag of tags) {
    assert.equal(renderFallback(tag), renderLight(tag));
    assert.equal(renderDeclarativeShadow(tag), renderShadow(tag));
  }
});

for (const [render, renderPublished] of [
  [renderFallback, renderLight],
  [renderDeclarativeShadow, renderShadow],
] as const)
  test(`${render.name} takes the options that the embed code has, in whatever state the briefing is`, () => {
    const same = (tag: (typeof tags)[number], options: FallbackOptions, expected: Options) => {
      assert.equal(render(tag, options), renderPublished(tag, expected));
    };
    same('policy-briefing', { headingLevel: 4 }, { headingLevel: 4 });
    same('policy-briefing', { headingLevel: '4' }, { headingLevel: 4 });
    same('policy-briefing', { slots: ['discussion'] }, { slots: ['discussion'] });
    same('key-messages', { messageIds: [first!.id, third!.id] }, { messageIds: [first!.id, third!.id] });
    same('board-contact', { emailSubject: 'A & B' }, { emailSubject: 'A & B' });
    same('board-contact', { slots: ['referral-route'] }, { slots: ['referral-route'] });
  });

test('a message that is unknown is ignored, as in the element, and predictors are never selected', () => {
  const withFirst = renderFallback('key-messages', { messageIds: [first!.id] });
  assert.equal(renderFallback('key-messages', { messageIds: ['no-such', first!.id] }), withFirst);
  assert.equal(renderFallback('key-messages', { messageIds: ['no-such'] }), renderFallback('key-messages'));
  assert.equal(renderFallback('predictor-prompts', { messageIds: [first!.id] }), renderFallback('predictor-prompts'));
});

test('IDs and a subject of any kind are taken as in the element: a list as text, and none if they cannot be text', () => {
  const ids = keyMessages.items.slice(0, 2).map(({ id }) => id);
  const selected = renderFallback('key-messages', { messageIds: ids });
  for (const messageIds of [ids.join(' '), ids.join()])
    assert.equal(renderFallback('key-messages', { messageIds } as unknown as FallbackOptions), selected);
  for (const value of [null, Symbol('x'), Object.create(null)]) {
    const options = { messageIds: value, emailSubject: value } as FallbackOptions;
    for (const tag of tags) assert.equal(renderFallback(tag, options), renderFallback(tag));
  }
});

test('what cannot be rendered throws, and says what to choose', () => {
  const refused: readonly [unknown, unknown, RegExp][] = [
    ['policy-brief', {}, /no element <policy-brief>\. Choose one of policy-briefing, key-messages/],
    ['toString', {}, /no element <toString>/],
    ['key-messages', { headingLevel: 7 }, /headingLevel is "7"\. Enter a whole number from 1 to 6\./],
    ['key-messages', { slots: ['referral-route'] }, /<key-messages> has no slot "referral-route"\. It has no slots\./],
    ['key-messages', { headingLevel: Symbol('x') }, /headingLevel is "null"\. Enter a whole number/],
    [Symbol('x'), {}, /no element <null>\. Choose one of/],
    ['board-contact', { slots: ['discussion'] }, /no slot "discussion"\. Its slots: referral-route\./],
  ];
  for (const [tag, options, message] of refused)
    for (const render of [renderFallback, renderDeclarativeShadow])
      assert.throws(() => render(tag as 'key-messages', options as FallbackOptions), { name: 'TypeError', message });
});

test('the hash is that of the style that is rendered', async () => {
  for (const tag of tags) {
    const style = /<style>(.*?)<\/style>/s.exec(renderDeclarativeShadow(tag))![1]!;
    assert.equal(await createStyleHash(tag), `sha256-${createHash('sha256').update(style).digest('base64')}`);
  }
  await assert.rejects(createStyleHash('policy-brief' as 'key-messages'), TypeError);
});

test('the edition is the one in the fallback', () => {
  assert.equal(editionId, `${edition.number} ${edition.fingerprint}`);
  for (const tag of tags) assert.ok(renderFallback(tag).includes(`data-edition="${editionId}"`));
});
