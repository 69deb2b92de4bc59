import { readDigits } from '../../content/telephone.js';

interface Telephone {
  readonly printed: string;
  readonly e164: string;
}

/**
 * The number for the link that goes with a newly printed one: in the country of the number before, whose code stands before
 * the digits that both have. As it was, if it did not go with what was printed.
 */
export function followPrinted({ printed: before, e164 }: Telephone, printed: string): string {
  if (isInternational(printed)) return `+${readDigits(printed)}`;
  const national = readDigits(before);
  const code = e164.endsWith(national) ? e164.slice(0, e164.length - national.length) : '';
  return /^\+[1-9]\d{0,2}$/.test(code) ? code + readDigits(printed) : e164;
}

/** Whether a printed number begins with the code of its country. */
function isInternational(printed: string): boolean {
  return /^\s*(\+|00)/.test(printed);
}
