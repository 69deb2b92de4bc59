/** Month names from January, and how a month is written: `{month} {year}`. */
interface MonthLabels {
  readonly months: readonly string[];
  readonly month: string;
}

interface Fields {
  readonly introduction: string;
  /** Like `2009-07`. */
  readonly reportPublishedOn: string | null;
  readonly labels: MonthLabels;
}

/**
 * What is wrong if the introduction names months with their years and none of them is the month of the report. A briefing
 * without a report may name any.
 */
export function findReportMonthProblem({ introduction, reportPublishedOn, labels }: Fields): string | undefined {
  // A month that is no month has its own problem.
  if (reportPublishedOn === null || !/^\d{4}-\d\d$/.test(reportPublishedOn)) return undefined;
  const named = findMonths(introduction, labels);
  if (named.length === 0 || named.some(({ month }) => month === reportPublishedOn)) return undefined;
  return `Enter the month that the introduction names, ${named[0]!.text}, or null if that is not a report`;
}

function findMonths(text: string, { months, month }: MonthLabels): { text: string; month: string }[] {
  return months.flatMap((name, index) => {
    const [before = '', after = ''] = month.replace('{month}', () => name).split('{year}');
    const pattern = new RegExp(`${escapePattern(before)}(\\d{4})${escapePattern(after)}`, 'g');
    const number = String(index + 1).padStart(2, '0');
    return [...text.matchAll(pattern)].map(([found, year]) => ({ text: found, month: `${year!}-${number}` }));
  });
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
