import { html, type TemplateResult } from 'lit/html.js';
import { reviewState, todayInLondon } from '../../content/review.js';
import type { Briefing } from '../../content/schema.js';
import { formatDate } from '../../elements/templates/date.js';
import { isPlanned } from '../draft/draft.js';
import { choiceNames } from '../draft/fields.js';
import { publishedAction } from '../draft/status-changes.js';
import type { Editor, Page } from './view.js';

/** The status of the briefing, with the rare tasks that change it. */
export function statusCard({ store, repository, openPage }: Editor): TemplateResult {
  const { actionNeeded, content } = store.draft;
  const { status, statusChangedOn, replacement, labels } = content;
  const { edition } = store.published;
  const open = (page: Page, values: Readonly<Record<string, string>>) => () => {
    openPage(page, values);
  };
  const today = todayInLondon();
  const day = formatDate(edition.releasedOn, labels);
  const release = isPlanned(store.published) ? `to be released on ${day}` : day;
  const newNotice = {
    statusChangedOn: today,
    'replacement.title': replacement?.title ?? '',
    'replacement.url': replacement?.url ?? '',
    actionNeeded: '',
  };
  const published = status === store.published.status ? publishedAction(repository) : '';
  const notice = { ...newNotice, statusChangedOn: statusChangedOn ?? today, actionNeeded: actionNeeded || published };
  return html`<section class="status-card" aria-labelledby="status">
    <h2 id="status" tabindex="-1">Status: <span class="tag">${choiceNames[status]}</span></h2>
    <p>Edition ${edition.number}, ${release}. ${formatReview(content, today)}</p>
    <p class="actions">
      ${link('Record a review', open('review', { 'review.lastReviewed': today, 'review.nextReview': addYear(today) }))}
      ${
        status === 'published'
          ? null
          : link('Change the notice', open(status === 'withdrawn' ? 'withdraw' : 'replace', notice))
      }
      ${status === 'superseded' ? null : link('Replace this briefing', open('replace', newNotice))}
      ${status === 'withdrawn' ? null : link('Withdraw this briefing', open('withdraw', newNotice))}
      ${status === 'published' ? null : link('Publish again', open('publish-again', { actionNeeded: '' }))}
    </p>
  </section>`;
}

function formatReview(content: Briefing, today: string): string {
  const { review, labels } = content;
  const { lastReviewed, nextReview } = review;
  if (lastReviewed === null) return 'No review recorded.';
  const isDue = ['review-due', 'overdue'].includes(reviewState(content, today));
  const next = nextReview ? ` The next review ${isDue ? 'was' : 'is'} due on ${formatDate(nextReview, labels)}.` : '';
  return `Last reviewed ${formatDate(lastReviewed, labels)}.${next}`;
}

function link(label: string, act: () => void): TemplateResult {
  return html`<button type="button" class="link" @click=${act}>${label}</button>`;
}

function addYear(date: string): string {
  return date.replace(/^\d+/, (year) => String(Number(year) + 1)).replace(/-02-29$/, '-02-28');
}
