import { keyed } from 'lit/directives/keyed.js';
import { html, type TemplateResult } from 'lit/html.js';
import { announce } from './announce.js';

/** A text with a button that copies it. */
export function copyable(name: string, text: string, label = 'Copy'): TemplateResult {
  // Anew for each text, or it would go on saying that another one was copied.
  const area = html`<div class="copyable">
    <pre tabindex="0" role="group" aria-label=${name}>${text}</pre>
    <button type="button" aria-label="${label}: ${name}" @click=${copy}>${label}</button>
    <span role="status"></span>
  </div>`;
  return html`${keyed(text, area)}`;
}

/** Says beside the button what it did; where the browser refuses, the text is selected for the keyboard. */
async function copy({ currentTarget }: Event): Promise<void> {
  const area = (currentTarget as HTMLElement).parentElement!;
  const text = area.querySelector('pre')!;
  const status = area.querySelector('[role=status]')!;
  try {
    await navigator.clipboard.writeText(text.textContent);
    announce(status, 'Copied');
  } catch {
    getSelection()!.selectAllChildren(text);
    announce(status, 'Selected: copy it with your keyboard');
  }
}
