import { significantDigits } from '../../content/text-rules.js';

interface Telephone {
  readonly printed: string;
  readonly e164: string;
}

/**
 * The number for the link that belongs to a newly printed one, in the country of the number before. Unchanged if the number
 * before did not belong to what was printed.
 */
export function deriveE164({ printed: before, e164 }: Telephone, printed: string): string {
  if (isInternational(printed)) return `+${significantDigits(printed)}`;
  const national = significantDigits(before);
  const code = e164.endsWith(national) ? e164.slice(0, e164.length - national.length) : '';
  return /^\+[1-9]\d{0,2}$/.test(code) ? code + significantDigits(printed) : e164;
}

function isInternational(printed: string): boolean {
  return /^\s*(\+|00)/.test(printed);
}
