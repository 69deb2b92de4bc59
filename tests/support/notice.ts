import type { Briefing } from '../../src/content/schema.js';

/** That the briefing was withdrawn or replaced, and by what. */
export function formatNotice({ labels, status, statusChangedOn, replacement }: Briefing): string {
  if (status === 'published') return '';
  const changed = labels.review[status].replace('{changed}', formatDate(statusChangedOn, labels));
  return replacement ? `${changed} ${labels.replacement.replace('{replacement}', replacement.title)}` : changed;
}

/** A day or a month as the elements write it. */
export function formatDate(iso: string | null, labels: Briefing['labels']): string {
  const [year, month, day] = (iso ?? '').split('-').map(Number);
  return (day ? labels.day : labels.month)
    .replace('{day}', `${day}`)
    .replace('{month}', (day ? labels.monthsInDates : labels.months)[month! - 1]!)
    .replace('{year}', `${year}`);
}
