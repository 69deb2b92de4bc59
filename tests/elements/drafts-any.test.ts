import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { briefing } from '../../src/content/briefing.js';
import { findProblems } from '../../src/content/check.js';
import { normalizeText } from '../../src/content/normalize-text.js';
import { findTextProblems, limits } from '../../src/content/text-rules.js';
import type { Briefing } from '../../src/content/schema.js';
import { give, listPaths, publishedText, replaceAt } from '../support/give-draft.js';
import { caveats, findAll, mount, read, tags } from '../support/mount.js';

describe('Any draft', () => {
  const visible = fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .map((noise) => normalizeText(`a ${noise.replace(/[\s<&*{}\p{C}]/gu, '')} z`))
    .filter((text) => findTextProblems(text).length === 0);
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const items = fc
    .uniqueArray(fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/), { minLength: 1, maxLength: limits.items })
    .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), text: visible }))));
  const replacement = fc.record({ title: visible, url: fc.constantFrom(null, 'https://example.org/next') });

  /** Good drafts: what the schema accepts. */
  const good: fc.Arbitrary<Briefing> = fc
    .record({
      title: fc.record({ text: visible, note: fc.option(visible) }),
      introduction: visible,
      publishedOn: fc.option(day),
      keyMessages: fc.record({ heading: visible, items }),
      predictors: fc.record({ heading: visible, caveat: visible, items }),
      checkedOn: fc.option(day),
      edition: fc.record({
        number: fc.nat({ max: 99 }).map((number) => number + 1),
        releasedOn: day,
        fingerprint: fc.constant('0123abcd'),
      }),
      state: fc.oneof(
        fc.record({
          status: fc.constant('published'),
          statusChangedOn: fc.constant(null),
          replacement: fc.constant(null),
        }),
        fc.record({ status: fc.constant('superseded'), statusChangedOn: day, replacement }),
        fc.record({ status: fc.constant('withdrawn'), statusChangedOn: day, replacement: fc.option(replacement) }),
      ),
      review: fc.oneof(
        fc.record({ lastReviewed: fc.constant(null), nextReview: fc.constant(null) }),
        fc.record({ lastReviewed: day, nextReview: fc.constant('2100-01-01') }),
      ),
    })
    .map(({ checkedOn, state, ...parts }) => ({
      ...briefing,
      ...parts,
      ...state,
      contact: { ...briefing.contact, checkedOn },
    }));

  it('that the schema accepts is accepted by the element, and shows its text', async () => {
    const elements = await Promise.all(tags.map((tag) => mount(`<${tag}></${tag}>`)));
    await fc.assert(
      fc.asyncProperty(good, async (draft) => {
        // Some characters look like text, but the schema refuses them.
        fc.pre(findProblems(draft).length === 0);
        for (const element of elements) {
          const { told, text } = await give(element, draft);
          expect(told).to.deep.equal([]);
          expect(text).to.contain(briefing.labels.draft);
          expect(element.content).to.deep.equal(draft);
        }
        if (draft.status !== 'withdrawn')
          expect(read(caveats(elements.find(({ localName }) => localName === 'predictor-prompts')!)[0]!)).to.equal(
            draft.predictors.caveat,
          );
      }),
      { numRuns: 50 },
    );
  });

  it('with anything at any path never throws, never blanks an element, never makes a script or a wrong link', async () => {
    const elements = await Promise.all(tags.map((tag) => mount(`<${tag}></${tag}>`)));
    const path = fc.constantFrom(...listPaths(briefing));
    await fc.assert(
      fc.asyncProperty(
        good,
        path,
        fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
        async (draft, at, wrong) => {
          for (const element of elements) {
            const { text, events } = await give(element, replaceAt(draft, at, wrong));
            expect(text).to.have.length.above(50);
            if (events.length > 0) expect(text).to.equal(publishedText.get(element.localName));
            expect(findAll(element, 'script, iframe, object, embed, img, style, link, form')).to.deep.equal([]);
            for (const link of findAll(element, 'a'))
              expect(link.getAttribute('href')).to.match(/^(tel:\+\d+$|mailto:[^,?]+$|https:\/\/)/);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('whose labels name a value more than once shows it once: values in values would grow without end', async () => {
    const repeat = (unit: string) => unit.repeat(limits.characters / 5 / unit.length);
    const { labels } = briefing;
    const draft = {
      ...briefing,
      publishedOn: '2026-12-01',
      labels: {
        ...labels,
        monthsInDates: labels.monthsInDates.map(() => repeat('m')),
        day: repeat('{month}'),
        dated: repeat('{published}'),
        draftEdition: repeat('{released}'),
      },
    };
    for (const tag of tags) {
      const { told, text } = await give(await mount(`<${tag}></${tag}>`), draft);
      expect(told).to.deep.equal([]);
      expect(text.length).to.be.below(JSON.stringify(draft).length);
    }
  });

  it('whose caveat is missing shows no predictors of its own', async () => {
    const element = await mount('<predictor-prompts></predictor-prompts>');
    const blank = fc.oneof(
      fc.constantFrom(undefined, null, 0, {}, []),
      fc.stringMatching(/^[\s\u200b-\u200f\u2060\ufeff\u00ad\u115f\u3164\uffa0]*$/),
    );
    await fc.assert(
      fc.asyncProperty(good, blank, async (draft, caveat) => {
        const { text } = await give(element, replaceAt(draft, ['predictors', 'caveat'], caveat));
        expect(text).to.equal(publishedText.get('predictor-prompts'));
      }),
      { numRuns: 50 },
    );
  });
});
