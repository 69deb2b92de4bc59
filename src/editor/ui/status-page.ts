import { html, type TemplateResult } from 'lit/html.js';
import type { Problem } from '../../content/problem.js';
import type { Briefing } from '../../content/schema.js';
import { formatDate } from '../../elements/templates/date.js';
import { hasTextChanged, isPlanned, type Draft } from '../draft/draft.js';
import { fieldLabel } from '../draft/fields.js';
import { needsAction } from '../draft/status-changes.js';
import { findDraftProblems, findReleaseProblems } from '../draft/validate.js';
import { textControl, type TextControl } from './controls.js';
import { dateControl } from './date-control.js';
import { formatErrorMessage } from './error-messages.js';
import { focusOn, followLink } from './focus.js';
import type { StatusChange } from './store.js';
import type { Editor, Page } from './view.js';

type StatusPage = Extract<Page, 'review' | 'withdraw' | 'replace' | 'publish-again'>;

interface PageText {
  readonly title: string;
  readonly text: string;
  readonly warning?: string;
  readonly confirm: string;
  /** An example of what partners must do. */
  readonly action?: string;
}

const copies =
  'Partners’ own copies do not update. Only partners who use the latest version, or who read the feed, will see this.';

const otherChanges =
  'Your draft also changes the text. Both are published together. To publish this alone, save your draft as a file and discard it first.';

const pages: Readonly<Record<StatusPage, PageText>> = {
  review: {
    title: 'Record a review',
    text: 'Record that the Board has reviewed the text. This does not make a new edition.',
    confirm: 'Save the review',
  },
  withdraw: {
    title: 'Withdraw this briefing',
    text: 'Use this when nobody should use the briefing any more. Its text is replaced by a notice and the contact details.',
    warning: copies,
    confirm: 'Withdraw the briefing',
    action: 'The phone number is wrong. Remove the briefing from your site.',
  },
  replace: {
    title: 'Replace this briefing',
    text: 'Use this when another briefing takes its place. The text stays, below a notice that links to the replacement.',
    warning: copies,
    confirm: 'Replace the briefing',
    action: 'Show the new briefing on your site.',
  },
  'publish-again': {
    title: 'Publish this briefing again',
    text: 'Use this after a mistake, or for a new edition that partners may use. The notice is removed and the text is shown again.',
    warning: copies,
    confirm: 'Publish the briefing again',
    action: 'The notice was a mistake. You can use the briefing again.',
  },
};

/** For a notice that the draft has already. */
const changeText = {
  title: 'Change the notice',
  text: 'Use this to correct the date, the replacement or what partners must do.',
  confirm: 'Save the notice',
} as const;

/** The status that the page gives the briefing; `undefined` for that of a review. */
const statuses = {
  withdraw: 'withdrawn',
  replace: 'superseded',
  'publish-again': 'published',
  review: undefined,
} as const;

function hasNotice({ store }: Editor, page: StatusPage): boolean {
  return store.draft.content.status === statuses[page];
}

/** A page for a rare task, with its explanation, fields and confirmation. */
export function statusPage(editor: Editor, page: StatusPage): TemplateResult {
  const { store, view, setView } = editor;
  const { title, text, warning, confirm } = { ...pages[page], ...(hasNotice(editor, page) && changeText) };
  const close = () => {
    setView({ page: 'editor' });
    focusOn('status');
  };
  return html`<form
    class="status-page"
    aria-labelledby="page-title"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      submit(editor, page);
    }}
  >
    <p><button type="button" class="link back" @click=${close}>Back to the editor</button></p>
    ${view.problems.length > 0 ? errorSummary(editor) : null}
    <h2 id="page-title" tabindex="-1">${title}</h2>
    <p>${text}</p>
    ${warning ? html`<p class="warning"><b aria-hidden="true">!</b> <strong>${warning}</strong></p>` : null}
    ${hasTextChanged(store.draft, store.published) ? html`<p class="inset">${otherChanges}</p>` : null}
    ${page === 'review' ? null : plannedNote(store.published)} ${controls(editor, page)}
    <p class="hint">Nothing changes for partners until the files are published. You can undo this.</p>
    <p class="buttons">
      <button class=${page === 'withdraw' && !hasNotice(editor, page) ? 'warning-button' : ''}>${confirm}</button>
      <button type="button" class="link" @click=${close}>Cancel</button>
    </p>
  </form>`;
}

/** A notice on an edition that nobody has does not reach the one that partners have. */
function plannedNote(published: Briefing): TemplateResult | null {
  const { number, releasedOn } = published.edition;
  if (!isPlanned(published) || number === 1) return null;
  return html`<p class="inset">
    Partners do not have edition ${number} before ${formatDate(releasedOn, published.labels)}. This notice is about
    edition ${number}. For a notice on the edition that they have, ask your developer: docs/releasing.md says how.
  </p>`;
}

function errorSummary({ view }: Editor): TemplateResult {
  return html`<div
    class="error-summary"
    id="page-errors"
    tabindex="-1"
    role="group"
    aria-labelledby="page-errors-title"
  >
    <h2 id="page-errors-title">There is a problem</h2>
    <ul>
      ${view.problems.map(
        ({ path, message }) =>
          html`<li>
            <a href="#page-${path}" @click=${followLink}>${message}</a>
          </li>`,
      )}
    </ul>
  </div>`;
}

function controls(editor: Editor, page: StatusPage): readonly TemplateResult[] {
  const { view, setView } = editor;
  const control = (path: string, label: string, more: Partial<TextControl> = {}): TextControl => {
    const problem = view.problems.find((one) => one.path === path);
    return {
      id: `page-${path}`,
      label,
      error: problem?.message,
      value: view.values[path] ?? '',
      onInput: (value) => {
        setView({ values: { ...view.values, [path]: value } });
      },
      ...more,
    };
  };
  if (page === 'review')
    return [
      dateControl(control('review.lastReviewed', fieldLabel('review.lastReviewed'))),
      dateControl(control('review.nextReview', fieldLabel('review.nextReview'))),
    ];
  if (page === 'publish-again' && !asksAction(editor, page)) return [];
  const action = textControl(
    control('actionNeeded', fieldLabel('actionNeeded'), {
      isLong: true,
      hint: `Say why, and what partners must do. They see this in the feed. For example, ‘${pages[page].action!}’`,
    }),
  );
  if (page === 'publish-again') return [action];
  const optional = page === 'withdraw' ? ' (optional)' : '';
  return [
    action,
    dateControl(control('statusChangedOn', page === 'withdraw' ? 'Date of withdrawal' : 'Date of replacement')),
    textControl(control('replacement.title', `Title of the replacement${optional}`)),
    textControl(
      control('replacement.url', 'Web address of the replacement (optional)', {
        type: 'url',
        hint: 'For example, https://www.example.gov.uk/briefing',
      }),
    ),
  ];
}

function submit(editor: Editor, page: StatusPage): void {
  const { store, setView } = editor;
  const problems = findPageProblems(editor, page);
  if (problems.length > 0) {
    setView({ problems });
    focusOn('page-errors');
    return;
  }
  const draft = createPageDraft(editor, page);
  if (page === 'review') store.recordReview(draft.content.review);
  else store.setStatus(statusOf(draft));
  setView({ page: 'editor', tab: 'share', showsForm: false, problems: [] });
  scrollTo(0, 0);
  focusOn('share-title');
}

/** The fields of all pages, from top to bottom. */
const fieldOrder = [
  'review.lastReviewed',
  'review.nextReview',
  'actionNeeded',
  'statusChangedOn',
  'replacement.title',
  'replacement.url',
];

/** What is wrong with the fields of the page, from top to bottom and in their own words. */
function findPageProblems(editor: Editor, page: StatusPage): Problem[] {
  const { store } = editor;
  const draft = createPageDraft(editor, page);
  const { content, actionNeeded } = draft;
  const prefix = page === 'review' ? /^review/ : /^(status|replacement)/;
  const found = [
    ...findDraftProblems(draft, store.published),
    ...findReleaseProblems(draft, editor.repository),
    ...findReviewProblems(content, store.published),
  ].filter(({ path }) => prefix.test(path));
  const isReviewEmpty = page === 'review' && content.review.lastReviewed === null;
  return [
    ...(hasNotice(editor, page) && actionNeeded !== '' && !needsAction(draft, editor.repository)
      ? [{ path: 'actionNeeded', message: 'Change the notice, or select Cancel' }]
      : []),
    ...(asksAction(editor, page) && actionNeeded.trim() === ''
      ? [{ path: 'actionNeeded', message: 'Enter what partners must do' }]
      : []),
    ...(isReviewEmpty && found.length === 0
      ? [{ path: 'review.lastReviewed', message: 'Enter the date of the last review' }]
      : []),
    ...found.map((problem) =>
      problem.path === 'replacement'
        ? { path: 'replacement.title', message: 'Enter the title of the briefing that replaces this one' }
        : { ...problem, message: formatErrorMessage(problem, content) },
    ),
  ].sort((a, b) => fieldOrder.indexOf(a.path) - fieldOrder.indexOf(b.path));
}

/** A new review is no earlier than the one before it. Dates are compared as text: year, month, day. */
function findReviewProblems({ review }: Briefing, published: Briefing): Problem[] {
  const [date, before] = [review.lastReviewed, published.review.lastReviewed];
  return date === null || before === null || date >= before
    ? []
    : [
        {
          path: 'review.lastReviewed',
          message: `Enter a date on or after ${before}, the date of the last review. If that date is wrong, correct it in the form, under Dates`,
        },
      ];
}

/** A notice that was never published is taken back without telling anybody. */
function asksAction({ store }: Editor, page: StatusPage): boolean {
  return page !== 'review' && (page !== 'publish-again' || store.published.status !== 'published');
}

/** The draft that the page would make. */
function createPageDraft({ store, view }: Editor, page: StatusPage): Draft {
  const { content, actionNeeded } = store.draft;
  const read = (path: string) => view.values[path]?.trim() ?? '';
  const orNull = (path: string) => read(path) || null;
  if (page === 'review')
    return {
      content: {
        ...content,
        review: { lastReviewed: orNull('review.lastReviewed'), nextReview: orNull('review.nextReview') },
      },
      actionNeeded,
    };
  const action = read('actionNeeded').replace(/\s+/g, ' ');
  if (page === 'publish-again')
    return {
      content: { ...content, status: 'published', statusChangedOn: null, replacement: null },
      actionNeeded: action,
    };
  const hasReplacement = read('replacement.title') !== '' || read('replacement.url') !== '';
  return {
    content: {
      ...content,
      status: statuses[page],
      statusChangedOn: read('statusChangedOn'),
      replacement: hasReplacement ? { title: read('replacement.title'), url: orNull('replacement.url') } : null,
    },
    actionNeeded: action,
  };
}

function statusOf({ content, actionNeeded }: Draft): StatusChange {
  const { status, statusChangedOn, replacement } = content;
  return { status, statusChangedOn, replacement, actionNeeded };
}
