import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findProblems } from '../../src/content/check.js';
import type { Briefing } from '../../src/content/schema.js';
import { findSourceDifferences } from '../../src/content/source-document.js';
import { isHttpsUrl, limits } from '../../src/content/text-rules.js';
import { compareBriefings } from '../../src/editor/draft/diff.js';
import { createDraft } from '../../src/editor/draft/draft.js';
import { setField, trimField } from '../../src/editor/draft/edit.js';
import { ImportError } from '../../src/editor/draft/import-error.js';
import { importLimits } from '../../src/editor/draft/import-limits.js';
import { importText } from '../../src/editor/draft/import.js';
import { joinRuns } from '../../src/editor/draft/join-runs.js';
import { parseLink, formatLink } from '../../src/editor/draft/share-link.js';
import { findDraftProblems } from '../../src/editor/draft/validate.js';
import { parseDraft } from '../../src/elements/parse-draft.js';
import { parseAddress } from '../../src/embed/address.js';
import { formatState, parseState } from '../../src/embed/generator/state.js';
import { briefing } from '../fixtures/edition-1.js';
import { northmoor } from '../fixtures/northmoor.js';
import { assertLinear } from '../support/growth.js';

/**
 * Whatever takes text from others takes time in proportion to it, up to a megabyte, or refuses it. The tests of the single
 * expressions are in expressions.test.ts, those of an import in tests/editor/draft/import-limits.test.ts.
 */
const units = ['{', 'a', 'a@', '[', '[x](', ' a', ' ', '0 ', '**a', '/', '-a', '\u200d', 'a\u0300', '.', '<', '%2'];

const replaceTexts = (value: unknown, text: string): unknown => {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((inner) => replaceTexts(inner, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaceTexts(inner, text)]));
};

/** A briefing all of whose texts are as long as that together. */
const texts = JSON.stringify(northmoor).split('":"').length;
const fill = (unit: string, length: number) =>
  replaceTexts(northmoor, unit.repeat(length / texts / unit.length)) as Briefing;

function attempt(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
  }
}

/** What is done with a text, of that many characters, that somebody else wrote. */
const work: Readonly<Record<string, (unit: string, length: number) => () => unknown>> = {
  'the schema, with all in one field': (unit, length) => {
    const draft = { ...northmoor, labels: { ...northmoor.labels, day: unit.repeat(length / unit.length) } };
    return () => findProblems(draft);
  },
  'the schema, with much in each field': (unit, length) => {
    const draft = fill(unit, length);
    return () => findProblems(draft);
  },
  'the check of drafts in the elements': (unit, length) => {
    const draft = fill(unit, length);
    return () => parseDraft(draft);
  },
  'the comparison of drafts': (unit, length) => {
    const draft = fill(unit, length);
    return () => compareBriefings(northmoor, draft);
  },
  'a file of the editor': (unit, length) => {
    const file = JSON.stringify(fill(unit, length));
    return () => {
      attempt(() => importText(file, createDraft(northmoor), northmoor));
    };
  },
  'a link with a long name': (unit, length) => () => {
    attempt(() => parseLink(`#draft=${unit.repeat(length / unit.length)}`, northmoor));
  },
  'a link with much in it': (unit, length) => {
    const link = `#draft=00000000.${unit.repeat(length / unit.length)}.00000000.end`;
    return () => {
      attempt(() => parseLink(link, northmoor));
    };
  },
  'a link with a long text': (unit, length) => {
    const link = `#${formatLink({ content: fill(unit, length), actionNeeded: '' }, northmoor)}`;
    return () => {
      attempt(() => parseLink(link, northmoor));
    };
  },
  'typing into a field': (unit, length) => {
    const text = `${unit.repeat(length / unit.length)}x\n`;
    return () => {
      for (const path of ['introduction', 'contact.telephone.printed', 'contact.email', 'labels.day', 'actionNeeded']) {
        const draft = trimField(setField(createDraft(northmoor), path, text, northmoor), path, northmoor);
        findDraftProblems(draft, northmoor);
      }
    };
  },
  'a web address': (unit, length) => {
    const text = unit.repeat(length / unit.length);
    return () => [
      parseAddress(`${text}x`),
      parseAddress(`https://example.org/${text}x`),
      isHttpsUrl(`https://${text}`),
    ];
  },
  'the state of the embed code': (unit, length) => {
    const text = unit.repeat(length / 4 / unit.length);
    const fragment = ['elements', 'message-ids', 'email-subject', 'address'].map((name) => `${name}=${text}`).join('&');
    return () => formatState(parseState(fragment));
  },
  'the source document': (unit, length) => {
    const text = unit.repeat(length / unit.length);
    return () => findSourceDifferences(northmoor, text);
  },
  'bold words of a document': (unit, length) => {
    const runs = Array.from({ length: length / 4 }, (_run, index) => ({ text: unit, isBold: index % 2 === 0 }));
    return () => joinRuns(runs);
  },
};

for (const [name, prepare] of Object.entries(work))
  for (const unit of units)
    test(`four times as much ${JSON.stringify(unit)} takes about four times as long: ${name}`, () => {
      assertLinear(prepare(unit, 250_000), prepare(unit, 1_000_000), name);
    });

test('names of months of four times the length take about four times as long', () => {
  let count = 0;
  // Other names each time: engines keep the expressions that they have compiled.
  const check = (length: number) => () => {
    count++;
    const end = (month: number) =>
      `${count.toString(2)}${month}`.replace(/\d/g, (digit) => 'bcdefghijk'[Number(digit)]!);
    const months = Array.from({ length: 12 }, (_month, index) =>
      `${'a'.repeat(length)}${end(index + 10)}`.slice(-length),
    );
    const labels = { ...briefing.labels, months, monthsInDates: months };
    assert.deepEqual(findProblems({ ...briefing, labels }), []);
  };
  assertLinear(check(limits.characters / 4), check(limits.characters), 'months');
});

test('of a text that is too long nothing but its length is read, by the schema, the editor and the elements', () => {
  // With something to read in it: that is not why the elements refuse it.
  const text = `a${'{'.repeat(limits.characters)}`;
  const draft = { ...northmoor, labels: { ...northmoor.labels, day: text } };
  assert.deepEqual(findProblems(draft), [
    { path: 'labels.day', message: `Shorten the text: it has ${text.length} characters, and the limit is 2000` },
  ]);
  assert.deepEqual(
    parseDraft(draft).problems.map(({ path }) => path),
    ['labels.day'],
  );
  assert.deepEqual(findProblems({ ...northmoor, labels: { ...northmoor.labels, day: '{day} {month} {year}' } }), []);
});

test('no field of a draft ever holds more than a saved draft may have, whatever is pasted into it', () => {
  const draft = setField(createDraft(northmoor), 'introduction', 'a'.repeat(importLimits.fieldCharacters), northmoor);
  const { content } = setField(draft, 'introduction', 'b'.repeat(1_000_000), northmoor);
  assert.equal(content.introduction, draft.content.introduction);
  assert.doesNotThrow(() => importText(JSON.stringify(content), createDraft(northmoor), northmoor));
});
