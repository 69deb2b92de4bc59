/**
 * The digits of a printed number that every way of writing it has: without the 0 that stands for the country, also where it is
 * in brackets, `+44 (0)1632 960123`, and without the 00 that stands for a +.
 */
export function readDigits(printed: string): string {
  return printed.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^00?/, '');
}
