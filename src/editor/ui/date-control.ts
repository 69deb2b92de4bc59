import { html, type TemplateResult } from 'lit/html.js';
import { describedBy, formGroup, hintAndError, type Control } from './controls.js';
import { textValue } from './text-value.js';

type DatePart = 'day' | 'month' | 'year';

export interface DateControl extends Control {
  /** For a month and year only. */
  readonly isMonth?: boolean;
}

/** Day, month and year as three inputs, as GOV.UK asks for dates. The first has the id. Half a date is kept as it is typed. */
export function dateControl(control: DateControl): TemplateResult {
  const { id, label, value, isMonth = false } = control;
  const shown: readonly DatePart[] = isMonth ? ['month', 'year'] : ['day', 'month', 'year'];
  const parts = splitDate(value);
  return html`<fieldset class=${formGroup(control)} data-field=${id} aria-describedby=${describedBy(control)}>
    <legend>${label}</legend>
    ${hintAndError(control)}
    <div class="date">
      ${shown.map((part, index) => {
        const partId = index === 0 ? id : `${id}-${part}`;
        return html`<div>
          <label for=${partId}>${part.replace(/^./, (letter) => letter.toUpperCase())}</label>
          <input
            id=${partId}
            inputmode="numeric"
            class=${part}
            autocomplete="off"
            aria-invalid=${control.error !== undefined}
            ${textValue(parts[part], (typed) => withoutZeros(typed) === parts[part])}
            @input=${({ target }: Event) => {
              control.onInput(joinDate({ ...parts, [part]: (target as HTMLInputElement).value }, isMonth));
            }}
          />
        </div>`;
      })}
    </div>
  </fieldset>`;
}

function splitDate(value: string): Record<DatePart, string> {
  const [year = '', month = '', day = ''] = value.split('-');
  return { year, month: withoutZeros(month), day: withoutZeros(day) };
}

function joinDate({ year, month, day }: Record<DatePart, string>, isMonth: boolean): string {
  const typed = [year.trim(), pad(month), ...(isMonth ? [] : [pad(day)])].map((part) => part.replaceAll('-', ''));
  return typed.every((part) => part === '') ? '' : typed.join('-');
}

function pad(part: string): string {
  const digits = withoutZeros(part.trim());
  return digits === '' ? '' : digits.padStart(2, '0');
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=.)/, '');
}
