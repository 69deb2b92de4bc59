import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FactPath } from '../../content/facts.js';
import { findFactsToConfirm } from '../draft/confirm-facts.js';
import { fieldLabel, findField, itemsOf } from '../draft/fields.js';
import { formatErrorMessage } from './error-messages.js';
import { errorOf, field, idOf, pathOf } from './field.js';
import { followLink, focusOn } from './focus.js';
import { itemList } from './item-list.js';
import { findSection, sections, type Section } from './sections.js';
import { statusCard } from './status-card.js';
import type { EditorStore } from './store.js';
import type { Editor } from './view.js';

/** Links to the sections, which stay in view. */
export function sectionLinks({ view, setView }: Editor): TemplateResult {
  return html`<a class="skip-link" href="#tab-${view.tab}" @click=${followLink}>Skip the form</a>
    <nav class="section-links" id="sections" tabindex="-1" aria-label="Sections">
      ${sections.map(
        ({ id, link }) =>
          html`<a
            href="#section-${id}"
            @click=${(event: Event) => {
              event.preventDefault();
              setView({ openSection: id });
              focusOn(`section-${id}`);
            }}
            >${link}</a
          >`,
      )}
    </nav>`;
}

/** Everything that can be edited. */
export function form(editor: Editor): TemplateResult {
  const { store } = editor;
  return html`<form
    class="form"
    aria-label="Edit"
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
    @focusout=${(event: FocusEvent) => {
      leaveField(store, event);
    }}
  >
    ${errorSummary(editor)} ${statusCard(editor)} ${sections.map((section) => sectionPart(editor, section))}
  </form>`;
}

/** All errors, each a link to its field. */
function errorSummary(editor: Editor): TemplateResult | null {
  const { store } = editor;
  const problems = [...store.problems].sort((one, other) => placeOf(one.path) - placeOf(other.path));
  if (problems.length === 0) return null;
  return html`<div class="error-summary" id="error-summary" tabindex="-1" role="group" aria-labelledby="error-title">
    <h2 id="error-title">There is a problem</h2>
    <ul>
      ${problems.map(
        (problem) =>
          html`<li>
            <a
              href="#${idOf(problem.path)}"
              @click=${(event: Event) => {
                event.preventDefault();
                focusField(editor, problem.path);
              }}
              >${formatErrorMessage(problem, store.draft.content)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Shows and focuses the control of a field, wherever it is. */
export function focusField({ view, setView }: Editor, path: string): void {
  if (path.startsWith('edition.') || path === 'actionNeeded') setView({ tab: 'share', showsForm: false });
  else setView({ page: 'editor', showsForm: true, openSection: findSection(path)?.id ?? view.openSection });
  focusOn(idOf(path));
}

function placeOf(path: string): number {
  const index = sections.findIndex((section) => section === findSection(path));
  return index < 0 ? sections.length : index;
}

function sectionPart({ store, view, setView }: Editor, section: Section): TemplateResult {
  const { id, title, intro } = section;
  const isOpen = !view.isNarrow || view.openSection === id;
  const errors = store.problems.filter(({ path }) => findSection(path) === section).length;
  const heading = view.isNarrow
    ? html`<h2>
        <button
          type="button"
          class="accordion"
          id="section-${id}"
          aria-expanded=${isOpen}
          @click=${() => {
            setView({ openSection: isOpen ? '' : id });
          }}
        >
          ${title}
          ${errors > 0 ? html`<b class="error-count">${errors === 1 ? '1 error' : `${errors} errors`}</b>` : null}
        </button>
      </h2>`
    : html`<div class="section-heading">
        <h2 id="section-${id}" tabindex="-1">${title}</h2>
        <a href="#sections" aria-label="Back to the sections" @click=${followLink}>Sections</a>
      </div>`;
  return html`<section class="section" aria-labelledby="section-${id}">
    ${heading}
    <div ?hidden=${!isOpen}>
      ${intro ? html`<p class="hint">${intro}</p>` : null}
      ${section.fields.map((path) => [field(store, path), factQuestion(store, path)])}
      ${section.list ? itemList(store, section.list) : null} ${id === 'dates' ? reviewFields(store) : null}
      ${advanced(store, section)}
    </div>
  </section>`;
}

/** The dates of a review, which are checked as a pair. */
function reviewFields(store: EditorStore): TemplateResult {
  return html`<div class="pair" role="group" aria-label="Review" data-group>
    ${field(store, 'review.lastReviewed')} ${factQuestion(store, 'review.lastReviewed')}
    ${field(store, 'review.nextReview')}
  </div>`;
}

const factQuestions: Readonly<Record<FactPath, string>> = {
  'title.note': 'The title, the introduction or the board’s name has changed. Is this note still right?',
  reportPublishedOn:
    'The title, the introduction or the board’s name has changed. Is this still the month of the report?',
  publisher: 'The title, the introduction or the board’s name has changed. Is this still the publisher?',
  'contact.checkedOn': 'The phone number or email address has changed. Did somebody try the new one on this date?',
  'review.lastReviewed': 'The text has changed. Did this review look at the changed text?',
};

/** A fact belongs to the text around it: if that has changed, somebody says that it still holds, or corrects it. */
function factQuestion(store: EditorStore, path: string): TemplateResult | null {
  const fact = findFactsToConfirm(store.draft, store.published).find((one) => one === path);
  if (fact === undefined || errorOf(store, path) !== undefined) return null;
  return html`<div class="inset" role="group" aria-label="Check: ${fieldLabel(path)}">
    <p>${factQuestions[fact]} If not, change it above.</p>
    <p class="buttons">
      <button
        type="button"
        class="secondary"
        @click=${() => {
          store.confirmFact(fact);
          focusOn(idOf(path));
        }}
      >
        Yes, it is still true
      </button>
    </p>
  </div>`;
}

/** Technical fields, folded away. */
function advanced(store: EditorStore, { list, advanced: paths }: Section): TemplateResult | null {
  if (!list && paths.length === 0) return null;
  return html`<details class="advanced">
    <summary>Advanced</summary>
    ${paths.flatMap((path) => listValues(path)).map((path) => field(store, path, fieldLabel(path).replace(/^.*: /, '')))}
    ${list ? linkIds(store, list) : null}
  </details>`;
}

/** The ids of the items, which follow from the text and never change once they are published. */
function linkIds(store: EditorStore, list: NonNullable<Section['list']>): TemplateResult {
  return html`<p class="hint">The ID of each item in links. IDs are made automatically.</p>
    <ol class="link-ids">
      ${itemsOf(store.draft.content, list).map(({ id }, index) => {
        const path = `${list}[${index}].id`;
        const error = errorOf(store, path);
        return html`<li id=${idOf(path)} tabindex=${error ? -1 : nothing}>
          <code>${id}</code> ${error ? html`<b class="error-message">${error}</b>` : null}
        </li>`;
      })}
    </ol>`;
}

/** The paths of all values in the field at that path. */
function listValues(path: string): string[] {
  const found = findField(path);
  if (found?.kind === 'group') return Object.keys(found.fields).flatMap((key) => listValues(`${path}.${key}`));
  // The only lists of values are the names of the months.
  if (found?.kind === 'list') return Array.from({ length: 12 }, (_, index) => `${path}[${index}]`);
  return [path];
}

/** Ends the editing of a field once the focus is outside it, or outside the pair that it belongs to. */
export function leaveField(store: EditorStore, { target, relatedTarget }: FocusEvent): void {
  const control = target as HTMLElement;
  const group = control.closest('[data-group]') ?? control.closest('[data-field]');
  if (!group || group.contains(relatedTarget as Node | null)) return;
  afterPress(() => {
    store.leaveField();
  });
}

/** The path of the field that has the focus. */
export function findFocusedPath(target: EventTarget | null): string | undefined {
  return pathOf((target as HTMLElement | null)?.closest<HTMLElement>('[data-field]')?.dataset['field']);
}

/** Whether a mouse button or finger is down. */
let isPressed = false;
addEventListener('pointerdown', () => (isPressed = true), true);
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (isPressed = false), true);

/**
 * Not during a press: an error that appears then would move what is being clicked from under the pointer. And when the focus
 * has moved: a screen reader that announces an error before it cuts it off to say where the focus is.
 */
function afterPress(act: () => void): void {
  if (isPressed) addEventListener('click', () => setTimeout(act), { once: true });
  else setTimeout(act);
}
