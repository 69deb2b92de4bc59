import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Item } from '../../content/schema.js';
import { isPublished, readItems, type ListPath } from '../draft/edit.js';
import { findField, fieldLabel } from '../draft/fields.js';
import { field, idOf, ownProblem, sentence } from './field.js';
import type { Model } from './store.js';

/** The messages or predictors: each with its words, and with buttons that move it or take it away. */
export function items(model: Model, list: ListPath): TemplateResult {
  const given = readItems(model.draft.content, list);
  return html`${ownProblem(model, list)}
    <ol class="items">
      ${given.map((item, index) => html`<li>${row(model, list, item, index, given.length)}</li>`)}
    </ol>
    <button
      type="button"
      class="quiet"
      id="${list}-add"
      @click=${() => {
        model.add(list);
        focusWords(list, given.length);
      }}
    >
      Add a ${findField(`${list}[0]`)!.title.toLowerCase()}
    </button>`;
}

function row(model: Model, list: ListPath, { id, text }: Item, index: number, count: number): TemplateResult {
  const path = `${list}[${index}]`;
  const name = fieldLabel(path);
  const move = (by: -1 | 1, way: string) =>
    tool(way, `Move ${name} ${way.toLowerCase()}`, `${path}-${way}`, index + by < 0 || index + by >= count, () => {
      model.move(list, index, by);
      document.getElementById(`${list}[${index + by}]-${way}`)?.focus();
    });
  return html`${field(model, `${path}.text`, name, 'text', text)}
    <div class="tools">
      ${move(-1, 'Up')} ${move(1, 'Down')}
      ${tool('Remove', `Remove ${name}`, `${path}-Remove`, false, () => {
        model.remove(list, index);
        focusWords(list, Math.min(index, count - 2));
      })}
      ${idLine(model, list, id, path)}
    </div>`;
}

/** The id is handled for the owner: what links call it, and whether they do already. */
function idLine(model: Model, list: ListPath, id: string, path: string): TemplateResult {
  const problem = model.problems.find((one) => one.path === `${path}.id`);
  const link = list === 'keyMessages.items' ? `#key-messages/${id}` : id;
  return html`<small id=${idOf(`${path}.id`)} tabindex=${problem ? -1 : nothing}>
    ${link} ${isPublished(id, list, model.published) ? null : '(new)'}
    ${problem ? html`<b class="error">${sentence('The name in links', problem.message)}</b>` : null}
  </small>`;
}

function tool(label: string, name: string, id: string, isOff: boolean, act: () => void): TemplateResult {
  // Not `disabled`, which would take the focus away at either end of the list.
  return html`<button
    type="button"
    class="quiet"
    id=${id}
    aria-label=${name}
    aria-disabled=${isOff}
    @click=${isOff ? null : act}
  >
    ${label}
  </button>`;
}

/** The words at that place; where there are none left, the button that adds some. */
function focusWords(list: ListPath, index: number): void {
  (document.getElementById(idOf(`${list}[${index}].text`)) ?? document.getElementById(`${list}-add`))?.focus();
}
