import { html, type TemplateResult } from 'lit/html.js';
import type { Task } from './store.js';
import type { Confirmation, Editor } from './view.js';

/** One step of the task list, with its state and what was last downloaded. */
export function task(editor: Editor, name: Task, title: string, content: unknown): TemplateResult {
  const { store, view } = editor;
  const state = store.taskState(name);
  return taskItem(
    name,
    title,
    state,
    html`${content} ${state === 'Done' ? confirmation(view.confirmation, name) : null}`,
  );
}

export function taskItem(id: string, title: string, state: string, content: unknown): TemplateResult {
  return html`<li class="task" aria-labelledby="task-${id}">
    <h3 id="task-${id}">${title} <span class="tag ${state === 'Done' ? 'done' : ''}">${state}</span></h3>
    ${content}
  </li>`;
}

export function confirmation(last: Confirmation | undefined, name: Confirmation['task']): TemplateResult | null {
  return last?.task === name ? html`<div class="success"><b>${last.title} </b>${last.next}</div>` : null;
}

/** Shows and announces what an action made; as the last thing it did, so that it is announced once. */
export function confirm({ store, setView }: Editor, last: Confirmation): void {
  setView({ confirmation: last });
  const text = `${last.title} ${last.next}`;
  if (last.task === 'draft') store.announce(text);
  else store.markDone(last.task, text);
}
