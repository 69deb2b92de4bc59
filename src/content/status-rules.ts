import type { Notice } from './notices.js';
import type { Briefing } from './schema.js';

/** What is wrong between the state of the words and the notices since their release, each with what to do about it. */
export function findNoticeProblems({ status, edition }: Briefing, notices: readonly Notice[]): string[] {
  const told = notices.filter(({ changedOn }) => changedOn >= edition.releasedOn).at(-1)?.status ?? 'published';
  const where = 'src/content/notices.ts';
  const unfinished = notices.filter(
    ({ changedOn, actionNeeded }) => !/^\d{4}-\d\d-\d\d$/.test(changedOn) || actionNeeded.trim() === '',
  );
  return [
    ...(told === status
      ? []
      : [
          `${where}: the words are ${status}, but the last notice says ${told}: copies that no new file reaches would not learn of it.
Add at the end of the list, with the day and a sentence for whom it concerns:
   { status: '${status}', changedOn: 'YYYY-MM-DD', actionNeeded: '' },`,
        ]),
    ...unfinished.map(
      (notice) => `${where}: the notice "${notice.status}" needs its day, such as 2027-01-15, and actionNeeded.`,
    ),
  ];
}
