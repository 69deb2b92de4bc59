import { findDamage, wordAt } from '../../content/characters.js';
import { limits } from '../../content/text-rules.js';
import { ImportError } from './import-error.js';

/** What an import or a draft may have. A briefing has about 40 lines and 6,500 characters. */
export const importLimits = {
  /** The longest text that is read at all. */
  characters: 1_000_000,
  /** The longest text that is put into a field before it is read: browsers may take minutes to show a longer one. */
  pastedCharacters: 50_000,
  lines: 2000,
  /** Twice what a field may have: longer lines are refused before any expression reads them. */
  lineCharacters: limits.characters * 2,
  /** Ten times what a field may have, because a draft may be unfinished: no field ever holds more. */
  fieldCharacters: limits.characters * 10,
};

/** Refuses a text that is larger than any briefing, before anything else reads it. */
export function checkImportSize(text: string): void {
  if (text.length > importLimits.characters)
    throw new ImportError(
      `The text has ${text.length.toLocaleString('en-GB')} characters. A briefing has a few thousand.`,
      'Paste only the text of the briefing.',
    );
  if (text.trim() === '')
    throw new ImportError('The text is empty.', 'Paste the text of the briefing, or select a file.');
}

export function checkLines(lines: readonly string[]): void {
  if (lines.length > importLimits.lines)
    throw new ImportError(
      `The text has ${lines.length.toLocaleString('en-GB')} lines. A briefing has about 40.`,
      'Paste only the text of the briefing.',
    );
  const long = lines.findIndex((line) => line.length > importLimits.lineCharacters);
  if (long >= 0)
    throw new ImportError(
      `Line ${long + 1} has more than ${importLimits.lineCharacters.toLocaleString('en-GB')} characters.`,
      'Check that the text has one paragraph or list item on each line.',
    );
}

/** Refuses a text in which characters were lost, and names the word. */
export function checkDamage(lines: readonly string[]): void {
  lines.forEach((line, index) => {
    const damage = findDamage(line);
    if (damage)
      throw new ImportError(
        `Line ${index + 1}, “${wordAt(line, damage.index).slice(0, 60)}”: ${damage.reason}.`,
        'Copy the text again from the original document, or save it as plain text in UTF-8.',
      );
  });
}
