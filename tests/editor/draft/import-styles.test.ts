import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { briefing } from '../../fixtures/edition-1.js';
import type { Briefing } from '../../../src/content/schema.js';
import { createDraft } from '../../../src/editor/draft/draft.js';
import { formatSourceDocument } from '../../../src/content/source-document.js';
import { ImportError } from '../../../src/editor/draft/import-error.js';
import { importText } from '../../../src/editor/draft/import.js';
import { reviewImport, type ImportReview } from '../../../src/editor/draft/import-review.js';
import { splitLines } from '../../../src/content/normalize-text.js';
import { editedBriefing, pasteStyle, writePaste, type PasteStyle } from '../../support/paste-styles.js';
import { comparedChoices } from '../../support/compared-choices.js';

const present = createDraft(briefing);

const propose = (text: string) => {
  try {
    return importText(text, present, briefing);
  } catch (error) {
    assert.ok(error instanceof ImportError, String(error));
    return undefined;
  }
};

/** `undefined` for a text that is refused. */
function review(text: string): ImportReview | undefined {
  const proposal = propose(text);
  return proposal && reviewImport(proposal, comparedChoices, present, briefing);
}

/** The same after a person has confirmed all facts, and set aside what is not of the briefing. */
function reviewAnswered(text: string, { before, after, footer }: PasteStyle): ImportReview | undefined {
  const proposal = propose(text);
  if (!proposal) return undefined;
  const first = reviewImport(proposal, comparedChoices, present, briefing);
  const others = [...before, ...after, footer?.[0]];
  const targets = Object.fromEntries(
    first.unassigned.filter(({ raw }) => others.includes(raw)).map(({ id }) => [id, 'set-aside' as const]),
  );
  const second = reviewImport(proposal, { ...comparedChoices, targets }, present, briefing);
  const facts = Object.fromEntries(second.facts.map(({ path, value }) => [path, value]));
  return reviewImport(proposal, { ...comparedChoices, targets, facts }, present, briefing);
}

/** What a reader would read. Bold is not in a plain text, so it is compared only where the text has it. */
function readText(content: Briefing): string {
  return formatSourceDocument(content).replaceAll('**', '');
}

function isStopped({ open, rows, unassigned, missing }: ImportReview): boolean {
  // Without any change there is nothing to import; then the text must be the present one, or say what it lacks.
  return rows.length === 0 && unassigned.length === 0 ? missing.length > 0 : open.length > 0;
}

test('a paste in any style gives exactly the briefing that was pasted, or stops for a person', () => {
  let passed = 0;
  fc.assert(
    fc.property(editedBriefing(briefing), pasteStyle, (given, style) => {
      const result = reviewAnswered(writePaste(given, style), style);
      if (!result || isStopped(result)) return;
      passed++;
      assert.equal(readText(result.draft.content), readText(given));
    }),
    { numRuns: 1000 },
  );
  // If everything stopped, the test would say nothing.
  assert.ok(passed > 50, `${passed} went through`);
});

test('every line of a paste is shown in full, whatever it was recognised as', () => {
  fc.assert(
    fc.property(editedBriefing(briefing), pasteStyle, (given, style) => {
      const text = writePaste(given, { ...style, characters: (same) => same, headingMark: '' });
      const result = review(text);
      if (!result) return;
      const shown = readLetters(result.lines.map(({ raw }) => raw).join(' '));
      assert.equal(shown, readLetters(splitLines(text).join(' ')));
    }),
    { numRuns: 300 },
  );
});

const readLetters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

const plain: PasteStyle = {
  width: Infinity,
  isIndented: false,
  blankLines: 'everywhere',
  messageMark: '- ',
  predictorMark: '1. ',
  headingMark: '',
  quote: '',
  lineEnd: '\n',
  before: [],
  after: [],
  footer: null,
  characters: (text) => text,
  damage: 'none',
  damagePlace: 0,
  bold: 'lost',
};

/** Ordinary ways of pasting, in which nobody should be asked anything. */
const ordinary: Readonly<Record<string, Partial<PasteStyle>>> = {
  'the source document': {},
  'a mail that was folded at 72': { width: 72 },
  'a mail that was folded at 65, without blank lines': { width: 65, blankLines: 'nowhere' },
  'a mail that was folded at 80, with blank lines between its parts': { width: 80, blankLines: 'between parts' },
  'indented lines': { width: 60, isIndented: true, blankLines: 'between parts' },
  'a quoted mail': { quote: '> ' },
  'a mail that was quoted twice and folded': { quote: '> > ', width: 76 },
  'Windows lines': { lineEnd: '\r\n' },
  'bullets that touch their text': { messageMark: '•' },
  'symbol bullets with tabs': { messageMark: '\uf0b7\t', predictorMark: '1)\t' },
  'round bullets from Word': { messageMark: 'o\t' },
  'lost Wingdings': { messageMark: 'Ø ' },
  'any other mark': { messageMark: '➤ ', predictorMark: '✚ ' },
  'hash marks': { messageMark: '# ', blankLines: 'nowhere' },
  'bullets for both lists': { messageMark: '• ', predictorMark: '• ' },
  'numbers for both lists': { messageMark: '1. ', predictorMark: '1. ' },
  'letters for the predictors': { predictorMark: 'a) ' },
  'named messages': { messageMark: 'Message 1: ' },
  'no marks at all': { messageMark: '', predictorMark: '' },
  'numbered headings': { headingMark: '1. ' },
  'Markdown with bold headings': { headingMark: '**', messageMark: '* ', bold: 'kept' },
  'no-break spaces': { characters: (text) => text.replaceAll(' o', '\u00a0o') },
  ligatures: { characters: (text) => text.replaceAll('fi', '\ufb01') },
  'decomposed letters': { characters: (text) => text.normalize('NFD') },
};

for (const [name, style] of Object.entries(ordinary))
  test(`nobody is asked about the published text from ${name}`, () => {
    const result = review(writePaste(briefing, { ...plain, ...style }))!;
    assert.deepEqual(
      result.unassigned.map(({ raw, reason }) => `${raw} ${reason}`),
      [],
    );
    assert.deepEqual(result.rows, []);
    assert.deepEqual(result.missing, []);
    assert.deepEqual(result.draft.content, briefing);
  });

test('a word that was broken with any kind of hyphen is never put together without a question', () => {
  const folded = writePaste(briefing, { ...plain, width: 72 }).replace('overwhelmed', 'overtaken');
  for (const hyphen of ['-', '\u2010', '\u2011', '¬']) {
    const text = folded.replace('to do\neven the', `to do ev${hyphen}\nen the`);
    assert.notEqual(text, folded);
    assert.notDeepEqual(review(text)!.open, [], hyphen);
  }
});

test('a word of the present text that was broken with a hyphen is put together', () => {
  const folded = writePaste(briefing, { ...plain, width: 72 });
  for (const hyphen of ['-', '\u2010', '¬']) {
    const text = folded.replace(/ (\w{4})(\w+)\n/, ` $1${hyphen}\n$2 `);
    assert.notEqual(text, folded);
    assert.deepEqual(review(text)!.rows, []);
    assert.deepEqual(review(text)!.unassigned, []);
  }
});

test('what somebody wrote between the lines of a quoted email is never part of them without a question', () => {
  const quoted = writePaste(briefing, { ...plain, width: 72, quote: '> ' }).replace('overwhelmed', 'overburdened');
  for (const remark of ['agreed by all', '>> agreed by all']) {
    const text = quoted.replace(/overburdened.*\n/, (line) => `${line}${remark}\n`);
    assert.notEqual(text, quoted);
    for (const { decision, text: joined } of review(text)!.rows)
      assert.ok(decision === undefined || !joined.includes('agreed'), joined);
  }
});

test('a footer in the middle of an item is not part of it without a question', () => {
  const folded = writePaste(briefing, { ...plain, width: 72 });
  const [known, reworded] = [folded, folded.replace('overwhelmed', 'overburdened')];
  for (const [text, footer] of [
    [known, 'www.example.org'],
    [known, 'safeguarding in the district'],
    [reworded, 'www.example.org'],
    [reworded, 'https://example.org/briefing'],
    [reworded, 'board@example.org'],
  ] as const) {
    const damaged = text.replace(/- Practitioners.*\n/, (line) => `${line}${footer}\n`);
    assert.notEqual(damaged, text);
    for (const { decision, text: joined } of review(damaged)!.rows)
      assert.ok(decision === undefined || !joined.includes(footer), joined);
  }
});
