import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';

/** The form controls of the page. Each calls `change` with its new value. */
type Hint = string | TemplateResult;

export function checkbox(
  label: Hint,
  isChecked: boolean,
  change: (isChecked: boolean) => void,
  hint?: Hint,
): TemplateResult {
  return html`<label class="option">
    <input
      type="checkbox"
      .checked=${live(isChecked)}
      @change=${(event: Event) => {
        change((event.target as HTMLInputElement).checked);
      }}
    />
    <span>${label} ${hint === undefined ? nothing : html`<small>${hint}</small>`}</span>
  </label>`;
}

export function radio(
  name: string,
  label: string,
  isChecked: boolean,
  change: () => void,
  hint?: string,
): TemplateResult {
  return html`<label class="option">
    <input type="radio" name=${name} .checked=${live(isChecked)} @change=${change} />
    <span>${label} ${hint === undefined ? nothing : html`<small>${hint}</small>`}</span>
  </label>`;
}

interface TextField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly error?: string | null;
  readonly maxLength?: number;
  readonly change: (value: string) => void;
}

export function textInput(field: TextField): TemplateResult {
  const { id, value, error = null, maxLength } = field;
  return html`${description(field)}
    <input
      id=${id}
      aria-describedby=${describedBy(field)}
      aria-invalid=${error !== null}
      autocomplete="off"
      spellcheck="false"
      maxlength=${maxLength ?? nothing}
      .value=${live(value)}
      @input=${handleInput(field)}
    />`;
}

export function textArea(field: TextField): TemplateResult {
  return html`${description(field)}
    <textarea
      id=${field.id}
      aria-describedby=${describedBy(field)}
      rows="3"
      maxlength=${field.maxLength ?? nothing}
      .value=${live(field.value)}
      @input=${handleInput(field)}
    ></textarea>`;
}

function description({ id, label, hint, error = null }: TextField): TemplateResult {
  return html`<label class="field" for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    ${error === null ? nothing : html`<p class="error" id="${id}-error">${error}</p>`}`;
}

function describedBy({ id, error = null }: TextField): string {
  return error === null ? `${id}-hint` : `${id}-hint ${id}-error`;
}

function handleInput({ change }: TextField) {
  return (event: Event) => {
    change((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  };
}
