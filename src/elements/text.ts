import { html, type TemplateResult } from 'lit/html.js';

type Rendered = string | TemplateResult;

/** The text with its `**strong**` words marked up. Anything else that looks like markup is shown as typed. */
export function richText(text: string): readonly Rendered[] {
  return text.split(/\*\*(.+?)\*\*/).map((part, index) => (index % 2 ? html`<strong>${part}</strong>` : part));
}

/** The text with each `{name}` replaced by that value; a name without a value is shown as typed. */
export function fill(text: string, values: Readonly<Record<string, unknown>>): readonly unknown[] {
  return text
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? (Object.hasOwn(values, part) ? values[part] : `{${part}}`) : part));
}
