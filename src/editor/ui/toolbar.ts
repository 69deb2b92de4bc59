import { html, type TemplateResult } from 'lit/html.js';
import { jump } from './focus-target.js';
import type { Kept } from './draft-storage.js';
import type { Model } from './store.js';

const places = { edit: 'Edit', look: 'Look', changes: 'Changes', send: 'Send' };

/** Where the browser has not room for all. */
const room: Readonly<Record<Kept, string | null>> = {
  all: null,
  part: 'This browser has room for the draft, but after a reload not for all that can be undone.',
  nothing: 'This browser keeps nothing: save the draft as a file before you close the page.',
};

/** Where one is, what was done, and the way back. */
export function toolbar(model: Model, changes: number): TemplateResult {
  const { problems } = model;
  return html`<div class="toolbar">
    <nav aria-label="This page">
      ${Object.entries(places).map(([id, name]) => html`<a href="#${id}" @click=${jump}>${name}</a>`)}
    </nav>
    <p class="state">
      <b>Draft.</b> ${count(changes, 'change')},
      ${problems.length > 0 ? html`<a href="#problems" @click=${jump}>${count(problems.length, 'problem')}</a>` : 'no problem'}.
      <span role="status">${model.said}</span>
    </p>
    <div class="tools">
      ${tool('Undo', !model.canUndo, () => {
        model.undo();
      })}
      ${tool('Redo', !model.canRedo, () => {
        model.redo();
      })}
      ${tool('Clear the draft', false, () => {
        if (confirm('Take the draft, and all that can be undone, out of this browser? This cannot be undone.'))
          model.clear();
      })}
    </div>
    ${room[model.kept] === null ? null : html`<p class="stale">${room[model.kept]}</p>`}
  </div>`;
}

function tool(label: string, isOff: boolean, act: () => void): TemplateResult {
  return html`<button type="button" class="quiet" aria-disabled=${isOff} @click=${isOff ? null : act}>
    ${label}
  </button>`;
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}
