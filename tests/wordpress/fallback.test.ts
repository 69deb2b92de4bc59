import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { createPluginData } from '../../scripts/build/wordpress/plugin-data.js';
import { briefing as published } from '../../src/content/briefing.js';
import type { Briefing } from '../../src/content/schema.js';
import type { HeadingLevel } from '../../src/elements/templates/heading.js';
import type { SlotName } from '../../src/elements/templates/view.js';
import { renderFallback } from '../../src/static/fallback.js';
import { tags, type Tag } from '../../src/elements/catalogue.js';
import { hasReferralRoute } from '../../src/static/render-element.js';
import { briefing } from '../fixtures/edition-1.js';

interface Case {
  readonly element: Tag;
  readonly settings: {
    readonly headingLevel: HeadingLevel;
    readonly messageIds: readonly string[];
    readonly emailSubject: string;
  };
  readonly hasReferralRoute: boolean;
}

const replacement = { title: 'A newer briefing', url: 'https://board.example/briefing' };

/** Texts that PHP could take for something else. */
const awkward = `It's $1 \\1 {shown} %s & <b> "x" - `;

const contents: Readonly<Record<string, Briefing>> = {
  'that is published': published,
  'of the fixture': briefing,
  superseded: { ...briefing, status: 'superseded', statusChangedOn: '2027-01-01', replacement },
  withdrawn: { ...briefing, status: 'withdrawn', statusChangedOn: '2027-01-01', replacement },
  'of another board': {
    ...briefing,
    lang: 'ar',
    dir: 'rtl',
    title: { text: awkward, note: null },
    keyMessages: {
      heading: awkward,
      items: briefing.keyMessages.items.map((item, index) => (index % 3 ? item : { ...item, text: awkward })),
    },
    contact: { ...briefing.contact, email: "o'neil+desk@board.example" },
    labels: { ...briefing.labels, selected: `{shown}/{all} ${awkward}`, addedBySite: awkward },
  },
};

function createCases({ keyMessages: { items } }: Briefing): Case[] {
  const ids = items.map(({ id }) => id);
  const cases: fc.Arbitrary<Case> = fc.record({
    element: fc.constantFrom(...tags),
    settings: fc.record({
      headingLevel: fc.constantFrom(1, 2, 3, 4, 5, 6),
      // As sanitize_settings() hands them on: known, in order, never all.
      messageIds: fc.subarray(ids, { maxLength: ids.length - 1 }),
      emailSubject: fc.oneof(
        fc.constantFrom('', ' ', awkward, "~*-._!'()", 'a\r\nBcc: b@example.org', '\u0085'),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
      ),
    }),
    hasReferralRoute: fc.boolean(),
  });
  return fc.sample(cases, { numRuns: 250, seed: 1 });
}

test('PHP puts the fallback together as the build renders it, for every content and hundreds of settings', () => {
  const groups = Object.values(contents).map((content) => ({
    content,
    data: createPluginData(content),
    cases: createCases(content),
  }));
  const input = JSON.stringify(groups.map(({ data, cases }) => ({ data, cases })));
  const output = execFileSync('php', ['tests/wordpress/render-fallback.php'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const rendered = JSON.parse(output) as string[];

  const expected = groups.flatMap(({ content, cases }) =>
    cases.map(({ element, settings, hasReferralRoute: isFilled }) => {
      const slots: SlotName[] = isFilled && hasReferralRoute(element) ? ['referral-route'] : [];
      return renderFallback(element, { ...settings, slots }, content);
    }),
  );
  assert.equal(rendered.length, 1250);
  assert.deepEqual(rendered, expected);
});

test('the data of a withdrawn briefing has none of its messages and predictors, and says that it is withdrawn', () => {
  const data = createPluginData(contents['withdrawn']!);
  assert.equal(data.notice, 'This briefing was withdrawn on 1 January 2027. Do not use it.');
  assert.equal(data.excerpt, data.notice);
  const text = JSON.stringify(data).replaceAll(/<\/?strong>/g, '');
  for (const { text: words } of [...briefing.keyMessages.items, ...briefing.predictors.items])
    assert.ok(!text.includes(words.replaceAll('**', '')), words);
});
