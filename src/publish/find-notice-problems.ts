import type { Notice } from '../content/notices.js';
import type { Briefing } from '../content/schema.js';

/** What is wrong between the state of the words and the notices since their release, each with what to do about it. */
export function findNoticeProblems({ review: { state }, edition }: Briefing, notices: readonly Notice[]): string[] {
  const told = notices.filter(({ since }) => since >= edition.releasedOn).at(-1)?.state ?? 'standing';
  const where = 'src/content/notices.ts';
  const unfinished = notices.filter(({ since, mustAct }) => !/^\d{4}-\d\d-\d\d$/.test(since) || mustAct.trim() === '');
  return [
    ...(told === state
      ? []
      : [
          `${where}: the words are ${state}, but the last notice says ${told}: copies that no new file reaches would not learn of it.
Add at the end of the list, with the day and a sentence for whom it concerns:
   { state: '${state}', since: 'YYYY-MM-DD', mustAct: '' },`,
        ]),
    ...unfinished.map(
      (notice) => `${where}: the notice "${notice.state}" needs its day, such as 2027-01-15, and mustAct.`,
    ),
  ];
}
