import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { fieldLabel, type Value, type ValueField } from '../draft/fields.js';
import type { Model } from './store.js';

/** What stands beside a field, where its name does not say enough. */
const hints: Readonly<Record<string, string>> = {
  'title.note': 'Ours, not the Board’s: it stands beside the title and gives its reason. May stay empty.',
  'contact.text': '{telephone} and {email} stand for the two below.',
  'contact.telephone.e164': 'With + and country code, without spaces. Follows the number above by itself.',
  'contact.checkedOn': 'The day on which somebody last tried both. Empty if nobody has.',
  publishedOn: 'Empty if the briefing does not say.',
  reportPublishedOn: 'Year and month, such as 2009-07.',
  'review.lastReviewed': 'Empty if there was none.',
  'review.nextReview': 'Empty if there was none.',
  'replacement.title': 'Only if something has taken the place of these words.',
  'replacement.url': 'Begins with https://. May stay empty.',
  'edition.releasedOn': 'From this day partners may use it.',
  actionNeeded: 'A sentence for partners, such as: Every partner: replace the telephone number.',
};

/** The id of the control for the field at that path. */
export function idOf(path: string): string {
  return `field-${path}`;
}

/** A field with its name, hint, problem and control. */
export function field(
  model: Model,
  path: string,
  name: string,
  kind: ValueField['kind'],
  value: Value,
  options: readonly string[] = [],
): TemplateResult {
  const id = idOf(path);
  const problem = model.problems.find((one) => one.path === path);
  const hint = hints[path];
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || nothing;
  return html`<div class=${problem ? 'entry wrong' : 'entry'}>
    <label class="field" for=${id}>${name}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : null}
    ${problem ? html`<p class="error" id="${id}-problem">${sentence(name, problem.message)}</p>` : null} ${control()}
  </div>`;

  function control(): TemplateResult {
    const text = String(value ?? '');
    const type = (event: Event) => {
      model.type(path, (event.target as HTMLInputElement).value);
    };
    const leave = () => {
      afterPress(() => {
        model.leave();
      });
    };
    if (kind === 'choice')
      return html`<select
        id=${id}
        aria-describedby=${about}
        aria-invalid=${problem !== undefined}
        .value=${live(text)}
        @change=${type}
      >
        ${options.map((option) => html`<option value=${option} ?selected=${option === text}>${option}</option>`)}
      </select>`;
    if (kind === 'day')
      return html`<input
        id=${id}
        type="date"
        aria-describedby=${about}
        aria-invalid=${problem !== undefined}
        .value=${live(text)}
        @input=${type}
        @blur=${leave}
      />`;
    return html`<textarea
      id=${id}
      rows="1"
      spellcheck="true"
      autocomplete="off"
      aria-describedby=${about}
      aria-invalid=${problem !== undefined}
      .value=${live(text)}
      @input=${type}
      @blur=${leave}
      @keydown=${keepOneLine}
      ${ref(fit)}
    ></textarea>`;
  }
}

/** What is wrong with a group or list as a whole. */
export function ownProblem({ problems }: Model, path: string): TemplateResult | null {
  const own = problems.find((problem) => problem.path === path);
  return own
    ? html`<p class="error" id=${idOf(path)} tabindex="-1">${sentence(fieldLabel(path), own.message)}</p>`
    : null;
}

/** A sentence for the owner of the field, as `Telephone number must be ...`. */
export function sentence(name: string, message: string): string {
  return `${name}: ${message}.`;
}

/** A text of the briefing has one line, however often it is folded. */
function keepOneLine(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

/** As high as its text, in browsers whose style sheets cannot say that yet. */
function fit(area?: Element): void {
  if (!(area instanceof HTMLTextAreaElement) || CSS.supports('field-sizing', 'content')) return;
  area.rows = Math.max(1, Math.ceil(area.value.length / 45));
}

/** Whether a mouse or finger is down. */
let isPressed = false;
addEventListener('pointerdown', () => (isPressed = true), true);
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (isPressed = false), true);

/** At once, but not during a press: what is drawn then would move what is being clicked from under the pointer. */
function afterPress(act: () => void): void {
  if (isPressed) addEventListener('pointerup', () => setTimeout(act), { once: true });
  else act();
}
