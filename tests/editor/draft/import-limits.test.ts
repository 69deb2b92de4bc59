import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { briefing, source } from '../../fixtures/edition-1.js';
import { limits } from '../../../src/content/text-rules.js';
import { createDraft } from '../../../src/editor/draft/draft.js';
import { formatBriefingModule } from '../../../src/editor/draft/format-module.js';
import { importLimits } from '../../../src/editor/draft/import-limits.js';
import { importDocument, importText } from '../../../src/editor/draft/import.js';
import { reviewImport } from '../../../src/editor/draft/import-review.js';
import { assertLinear } from '../../support/growth.js';
import { refusal } from '../../support/refusal.js';
import { comparedChoices } from '../../support/compared-choices.js';

/** What is too large, damaged or no briefing at all is refused with a reason, and takes time in proportion to its length. */
const present = createDraft(briefing);
const review = (text: string) => reviewImport(importText(text, present, briefing), comparedChoices, present, briefing);

for (const [name, text] of Object.entries({
  'columns beside each other': `${source}${'\n\nWords of the left column      words of the right'.repeat(4)}`,
  nothing: '  \n',
  'a letter': 'Dear all, please find attached the new briefing.',
  'other JSON': '{"name": "lit", "version": "3.3.3"}',
  'half a file': formatBriefingModule(briefing).slice(0, 3000),
  'code in a file': 'export const briefing = { documentType: alert(1) };',
  'a million braces': '{'.repeat(importLimits.characters),
  'deep nesting': '{"keyMessages":'.repeat(60_000),
  'far too much': 'x'.repeat(importLimits.characters + 1),
  'a label of a million braces': JSON.stringify({
    ...briefing,
    labels: { ...briefing.labels, day: '{'.repeat(960_000) },
  }),
  'a line that is too long': `- x\n${'y'.repeat(importLimits.lineCharacters + 1)}`,
  'too many lines': `- x\n${'y\n'.repeat(3000)}`,
  'too many messages': '- x\n'.repeat(limits.items * 3),
  'a wrong encoding': source.replace('’', 'â€™').replace("Children's", 'Childrenâ€™s'),
  'letters of another alphabet': source.replace('essentially', '\u0435ssentially'),
  'lost apostrophes': source.replace("Children's", 'Children?s'),
  'quoted-printable without its header': source.replace('–', '=E2=80=93'),
  'a mail that is only a picture':
    'MIME-Version: 1.0\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA',
}))
  test(`${name} is refused with a reason, and nothing else throws`, () => {
    assert.match(
      refusal(() => importText(text, present, briefing)),
      /^\p{Lu}.*\.$/su,
    );
  });

test('a text of more than a million characters is refused for its length, before anything else reads it', () => {
  for (const text of ['x'.repeat(importLimits.characters + 1), `{${' '.repeat(importLimits.characters)}`])
    assert.match(
      refusal(() => importText(text, present, briefing)),
      /^The text has 1,000,001 characters\./,
    );
});

test('any text at all is either proposed or refused with a reason', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string({ unit: fc.constantFrom('-', ' ', '1', '.', '\n', 'a', '@', '{', '}', '*', '>', '\t', '=') }),
      ),
      (text) => {
        refusal(() => review(text));
        refusal(() => importDocument({ text, notes: [], marks: [] }, present, briefing));
      },
    ),
  );
});

/** The worst inputs for the expressions of an import; lines as long as they may be. */
const worst: Readonly<Record<string, string>> = {
  braces: '{',
  'addresses without an end': 'a@',
  letters: 'a',
  'open brackets': '[',
  'a link that never ends': '[x](',
  'spaces and a letter': ' '.repeat(50) + 'a',
  digits: '0',
  'digits and spaces': '0 ',
  'bold marks': '**a',
  quotes: '>',
  'angle brackets': '<mailto:',
  'equals signs': '=3D',
  'question marks': '?a',
  'zero-width joiners': '\u200d',
  'soft hyphens': 'a\u00ad',
};

/** A text of so many lines, each of so many characters. */
function writeLines(unit: string, length: number, lines: number): string {
  return `# x\n- x\n${`${unit.repeat(length / unit.length)}\n\n`.repeat(lines)}`;
}

const { lineCharacters } = importLimits;
for (const [name, unit] of Object.entries(worst))
  test(`four times as many ${name} take about four times as long, up to a megabyte`, () => {
    const half = lineCharacters / 2;
    for (const [one, other] of [
      [writeLines(unit, half, 100), writeLines(unit, half, 400)],
      [writeLines(unit, lineCharacters / 4, 60), writeLines(unit, lineCharacters, 60)],
    ] as const)
      assertLinear(
        () => refusal(() => review(one)),
        () => refusal(() => review(other)),
        name,
      );
  });
