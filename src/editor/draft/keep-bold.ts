import { comparisonKey } from './known-text.js';

/** Plain text cannot show bold: words that were bold and are still there stay so, and a person checks that. */
export function keepBold(
  text: string,
  now: string,
  hasBold: boolean,
): { readonly text: string; readonly reasons: string[] } {
  if (text === now || !now.includes('**') || text.includes('**')) return { text, reasons: [] };
  const isSame = comparisonKey(text) === comparisonKey(now);
  if (isSame && !hasBold) return { text: now, reasons: [] };
  if (isSame) return { text, reasons: ['Only bold differs.'] };
  const phrases = now.split('**').filter((_part, index) => index % 2 === 1);
  const found = phrases.filter((phrase) => text.split(phrase).length === 2);
  if (hasBold || found.length < phrases.length)
    return { text, reasons: ['Words that are bold now are not bold in the text.'] };
  return {
    text: found.reduce((marked, phrase) => marked.replace(phrase, () => `**${phrase}**`), text),
    reasons: [`These words stay bold: ${found.join(', ')}. The text cannot show bold.`],
  };
}
