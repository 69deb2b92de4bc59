import { html, type TemplateResult } from 'lit/html.js';
import { fieldLabel, findField, findValue, type ValueField } from '../draft/fields.js';
import { selectControl, textControl, type TextControl } from './controls.js';
import { dateControl } from './date-control.js';
import { formatErrorMessage } from './error-messages.js';
import type { EditorStore } from './store.js';

/** What a field needs, where its name does not say enough. */
type FieldOptions = Partial<Pick<TextControl, 'hint' | 'type' | 'isLong' | 'width'>>;

const options: Readonly<Record<string, FieldOptions>> = {
  'title.text': { isLong: true },
  'title.note': { isLong: true, hint: 'Optional. Shown next to the title and marked as ours.' },
  introduction: { isLong: true },
  'predictors.caveat': { isLong: true, hint: 'Shown above the predictors wherever they appear.' },
  'contact.text': {
    isLong: true,
    hint: 'Include {telephone} and {email}. They are replaced by the details below.',
  },
  'contact.telephone.printed': { type: 'tel', width: 'short' },
  'contact.telephone.e164': { type: 'tel', width: 'short', hint: 'Filled in automatically.' },
  'contact.email': { type: 'email', width: 'medium' },
  'contact.checkedOn': {
    hint: 'Optional. The date when somebody last tried the phone number and email address. A change of either empties it.',
  },
  publishedOn: { hint: 'Leave blank if the briefing does not give one.' },
  reportPublishedOn: { hint: 'For example, 7 2009' },
  'review.lastReviewed': { hint: 'Leave blank if there was no review.' },
  'edition.releasedOn': {
    hint: 'Partners can use the edition from this date. From then on, a correction makes a new edition.',
  },
  lang: { width: 'short', hint: 'A language tag, like en-GB.' },
};

/** The id of the control for the field at that path; of a date, of its first input. */
export function idOf(path: string): string {
  return `field-${path}`;
}

/** The path of the field that has this id; `undefined` for any other id. */
export function pathOf(id: string | undefined): string | undefined {
  return id?.startsWith('field-') ? id.slice('field-'.length) : undefined;
}

/** The control for a field of the draft. */
export function field(store: EditorStore, path: string, label = fieldLabel(path)): TemplateResult {
  const { kind, options: choices } = (findField(path) as ValueField | undefined) ?? { kind: 'text', options: [] };
  const value = path === 'actionNeeded' ? store.draft.actionNeeded : findValue(store.draft.content, path);
  const control: TextControl = {
    id: idOf(path),
    label,
    error: errorOf(store, path),
    value: typeof value === 'string' ? value : '',
    onInput: (text) => {
      store.edit(path, text, groupOf(path));
    },
    isLong: /\.items\[\d+\]\.text$/.test(path),
    ...options[path],
  };
  if (kind === 'choice') return selectControl(control, choices);
  if (kind === 'day' || path === 'reportPublishedOn')
    return dateControl({ ...control, isMonth: path === 'reportPublishedOn' });
  return textControl(control);
}

/** The error of a field, or of a group or list as a whole. */
export function errorOf({ problems, draft }: EditorStore, path: string): string | undefined {
  const problem = problems.find((one) => one.path === path);
  return problem && formatErrorMessage(problem, draft.content);
}

/** The error of a list as a whole, where a link of the error summary leads. */
export function listError(store: EditorStore, path: string): TemplateResult | null {
  const error = errorOf(store, path);
  return error ? html`<p class="error-message" id=${idOf(path)} tabindex="-1"><b>Error: </b>${error}</p>` : null;
}

/** What has to be left before the errors of a field are shown: both dates of a review, both forms of a phone number. */
function groupOf(path: string): string {
  if (path.startsWith('review.')) return 'review';
  return path.startsWith('contact.telephone.') ? 'contact.telephone' : path;
}
