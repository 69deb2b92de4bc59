/** Month names from January, on their own and in dates, and how a month is written: `{month} {year}`. */
interface MonthLabels {
  readonly months: readonly string[];
  readonly monthsInDates: readonly string[];
  readonly month: string;
}

interface Fields {
  readonly introduction: string;
  /** Like `2009-07`. */
  readonly reportPublishedOn: string | null;
  readonly labels: MonthLabels;
}

/** A month with its year: as the text has it, and like `2009-07`. */
interface NamedMonth {
  readonly text: string;
  readonly month: string;
}

/** What people write between month and year, whatever the label has: July 2009, jul. 2009, July 1st, 2009, July of 2009. */
const separator = String.raw`(?!\p{L})(?:\s\d{1,2}(?:st|nd|rd|th)?(?!\d))?[.,/-]?\s?(?:\p{L}{1,2}\s)?`;
/** 2009, or ’09. */
const year = String.raw`(?:(?<year>\d{4})|['’‘](?<short>\d\d))(?!\d)`;

/**
 * What is wrong if the introduction names months with their years and none of them is the month of the report. A briefing
 * without a report may name any.
 */
export function findReportMonthProblem({ introduction, reportPublishedOn, labels }: Fields): string | undefined {
  // A month that is no month has its own problem.
  if (reportPublishedOn === null || !/^\d{4}-\d\d$/.test(reportPublishedOn)) return undefined;
  const named = findMonths(introduction.replaceAll('**', ''), labels);
  if (named.length === 0 || named.some(({ month }) => month === reportPublishedOn)) return undefined;
  return `Enter the month that the introduction names, ${named[0]!.text}, or none if that is not a report`;
}

function findMonths(text: string, { months, monthsInDates, month }: MonthLabels): NamedMonth[] {
  const [before = '', between = '', after = ''] = month.split(/\{(?:month|year)\}/).map(escapePattern);
  const isYearFirst = month.indexOf('{year}') < month.indexOf('{month}');
  return months.flatMap((name, index) => {
    const names = `(?<!\\p{L})(?:${formatNamePattern(name)}|${formatNamePattern(monthsInDates[index] ?? name)})`;
    const pattern = isYearFirst
      ? `${before}${year}${between}${names}(?!\\p{L})${after}`
      : `${names}(?:${between}|${separator})${year}`;
    return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ 0: found, groups }) => ({
      text: found,
      month: `${groups!['year'] ?? `20${groups!['short']!}`}-${String(index + 1).padStart(2, '0')}`,
    }));
  });
}

/** The longest name that may be written short. Nobody has one that is longer, and its pattern would take long to compile. */
const maxLetters = 40;

/** The name, or its beginning of three letters or more: Sep, Sept. */
function formatNamePattern(name: string): string {
  const letters = Array.from(name, escapePattern);
  if (letters.length > maxLetters) return letters.join('');
  const rest = letters.slice(3).reduceRight((inner, letter) => `(?:${letter}${inner})?`, '');
  return letters.slice(0, 3).join('') + rest;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
