import type { TemplateResult } from 'lit/html.js';
import { escapeHtml } from './escape-html.js';

/**
 * The markup that Lit draws from a template of ours, without Lit's comments and with white space folded; for Node and
 * browsers alike. Knows what our templates hold: text, attributes, `?boolean`, `@event` (falls away), lists and templates
 * in templates. A test holds it equal to what Lit draws; docs/decisions/0011 says why it is ours.
 */
export function renderToString(template: TemplateResult): string {
  return render(template).replace(/\s+/g, ' ').trim();
}

function render({ strings, values }: TemplateResult): string {
  let html = strings[0]!;
  values.forEach((value, index) => {
    html = place(html, strings[index]!, value) + strings[index + 1]!;
  });
  return html;
}

/** The markup with the value at its end, where the template's last string, `before`, says what kind of place this is. */
function place(html: string, before: string, value: unknown): string {
  const [binding, kind, name] = / ([?@])([\w-]+)=$/.exec(before) ?? [];
  if (binding) return html.slice(0, -binding.length) + (kind === '?' && value ? ` ${name}=""` : '');
  const isInTag = html.lastIndexOf('<') > html.lastIndexOf('>');
  if (!isInTag) return html + renderChild(value);
  return before.endsWith('=') ? `${html}"${escapeHtml(value)}"` : html + escapeHtml(value);
}

function renderChild(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(renderChild).join('');
  return typeof value === 'object' && 'strings' in value ? render(value as TemplateResult) : escapeHtml(value);
}
