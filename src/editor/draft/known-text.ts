import type { Briefing } from '../../content/schema.js';
import { findValue, type ListPath } from './fields.js';
import { formatContact } from './normalize-contact.js';
import { normalizeText } from '../../content/normalize-text.js';
import { importFields, type ImportField } from './import-line.js';

export type SingleField = Exclude<ImportField, ListPath>;

export const singleFields = importFields.filter((field): field is SingleField => !field.endsWith('.items'));

/** The text that fields have at present and in the published briefing: what lines are compared with. */
export class KnownText {
  readonly #whole = new Set<string>();
  readonly #byStart = new Map<string, string[]>();

  constructor(...briefings: readonly Briefing[]) {
    for (const briefing of briefings) {
      const texts = [
        ...singleFields.map((field) => textOfField(briefing, field)),
        ...briefing.keyMessages.items.map(({ text }) => text),
        ...briefing.predictors.items.map(({ text }) => text),
      ].map(comparisonKey);
      for (const text of texts) {
        if (this.#whole.has(text) || text === '') continue;
        this.#whole.add(text);
        const start = firstWord(text);
        this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), text]);
      }
    }
  }

  /** Whether the text is all of a known text. */
  isWhole(text: string): boolean {
    return this.#whole.has(comparisonKey(text));
  }

  /** Whether a known text begins with the text, up to the end of a word. */
  isStart(text: string): boolean {
    const key = comparisonKey(text);
    return (this.#byStart.get(firstWord(key)) ?? []).some(
      (known) => known === key || (known.startsWith(key) && /[^\p{L}\p{N}]/u.test(known[key.length]!)),
    );
  }

  /** Whether two known texts meet in the middle of the text, as they do where columns were read across. */
  hasTwo(text: string): boolean {
    const words = comparisonKey(text).split(' ');
    return words.some((_word, index) => {
      const [before, after] = [words.slice(0, index).join(' '), words.slice(index).join(' ')];
      if (index < 2 || words.length - index < 2 || !this.isStart(after)) return false;
      return [...this.#whole].some((known) => known !== after && known.endsWith(` ${before}`));
    });
  }
}

export function textOfField(briefing: Briefing, field: SingleField): string {
  return field === 'contact' ? formatContact(briefing.contact) : (findValue(briefing, field) as string);
}

/** What texts are compared by: without bold and odd spaces. */
export function comparisonKey(text: string): string {
  return normalizeText(text).replaceAll('**', '');
}

function firstWord(text: string): string {
  return /^[^ ]*/.exec(text)![0];
}
