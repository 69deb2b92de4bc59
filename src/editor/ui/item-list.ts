import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fieldLabel, findField, itemsOf, type ListPath } from '../draft/fields.js';
import { field, idOf, listError } from './field.js';
import type { EditorStore } from './store.js';

/** The messages or predictors, each with a toolbar that moves or removes it. */
export function itemList(store: EditorStore, list: ListPath): TemplateResult {
  const count = itemsOf(store.draft.content, list).length;
  return html`${listError(store, list)}
    <ol class="items" role="list">
      ${Array.from({ length: count }, (_, index) => row(store, list, index, count))}
    </ol>
    <button
      type="button"
      class="secondary"
      id="${list}-add"
      @click=${() => {
        store.addItem(list);
        document.getElementById(idOf(`${list}[${count}].text`))?.focus();
      }}
    >
      Add a ${findField(`${list}[0]`)!.title.toLowerCase()}
    </button>`;
}

function row(store: EditorStore, list: ListPath, index: number, count: number): TemplateResult {
  const path = `${list}[${index}]`;
  const name = fieldLabel(path);
  return html`<li
    class="item"
    @dragover=${(event: DragEvent) => {
      if (dragged?.list === list) event.preventDefault();
    }}
    @drop=${(event: DragEvent) => {
      if (dragged?.list !== list) return;
      event.preventDefault();
      store.moveItem(list, dragged.index, index);
    }}
  >
    ${field(store, `${path}.text`, name)}
    <div class="item-tools" role="toolbar" aria-label=${name} @keydown=${moveInToolbar} @focusin=${setTabStop}>
      <span
        class="handle"
        draggable="true"
        aria-hidden="true"
        @dragstart=${(event: DragEvent) => {
          dragged = { list, index };
          // Firefox drags nothing that carries no data.
          event.dataTransfer?.setData('text/plain', name);
        }}
        @dragend=${() => (dragged = undefined)}
        >⠿</span
      >
      ${moveButton(store, list, index, -1, count)} ${moveButton(store, list, index, 1, count)}
      ${tool('Remove', `Remove ${name}`, `${path}-remove`, false, () => {
        store.removeItem(list, index);
        const next = document.getElementById(`${list}[${Math.min(index, count - 2)}]-remove`);
        (next ?? document.getElementById(`${list}-add`))?.focus();
      })}
      <label class="position"
        ><span aria-hidden="true">Move to</span>
        <select
          id="${path}-position"
          aria-label="Move ${name} to position"
          tabindex="-1"
          @change=${({ target }: Event) => {
            const select = target as HTMLSelectElement;
            const to = Number(select.value);
            select.value = String(index);
            moveInPlace(`${path}-position`, `${list}[${to}]-position`, () => {
              store.moveItem(list, index, to);
            });
          }}
        >
          ${Array.from(
            { length: count },
            (_, place) => html`<option value=${place} ?selected=${place === index}>${place + 1}</option>`,
          )}
        </select></label
      >
    </div>
  </li>`;
}

let dragged: { readonly list: ListPath; readonly index: number } | undefined;

function moveButton(store: EditorStore, list: ListPath, index: number, by: -1 | 1, count: number): TemplateResult {
  const [label, way] = by === -1 ? ['Up', 'up'] : ['Down', 'down'];
  const to = index + by;
  const path = `${list}[${index}]`;
  return tool(label, `Move ${fieldLabel(path)} ${way}`, `${path}-${way}`, to < 0 || to >= count, () => {
    moveInPlace(`${path}-${way}`, `${list}[${to}]-${way}`, () => {
      store.moveItem(list, index, to);
    });
  });
}

/** Moves an item and scrolls by as much, so that its control stays under the pointer, and a second press moves the same item. */
function moveInPlace(from: string, to: string, move: () => void): void {
  const before = document.getElementById(from)!.getBoundingClientRect().top;
  move();
  const control = document.getElementById(to)!;
  control.focus({ preventScroll: true });
  scrollBy(0, control.getBoundingClientRect().top - before);
  control.closest('.item')!.animate({ backgroundColor: ['#fff2b3', 'transparent'] }, 1200);
}

function tool(label: string, name: string, id: string, isOff: boolean, act: () => void): TemplateResult {
  // Not `disabled`, which would lose the focus at either end of the list.
  return html`<button
    type="button"
    class="secondary small"
    id=${id}
    aria-label=${name}
    aria-disabled=${isOff ? 'true' : nothing}
    tabindex=${label === 'Up' ? 0 : -1}
    @click=${isOff ? null : act}
  >
    ${label}
  </button>`;
}

/** The arrow keys go from control to control of a toolbar, which is one stop of the Tab key. */
function moveInToolbar(event: KeyboardEvent): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const controls = listControls(event.currentTarget as HTMLElement);
  const place = controls.indexOf(event.target as HTMLElement);
  controls[(place + step + controls.length) % controls.length]!.focus();
}

/** The control that was last used is the one that Tab leads back to. */
function setTabStop({ currentTarget, target }: FocusEvent): void {
  for (const control of listControls(currentTarget as HTMLElement)) control.tabIndex = control === target ? 0 : -1;
}

function listControls(toolbar: HTMLElement): HTMLElement[] {
  return [...toolbar.querySelectorAll<HTMLElement>('button, select')];
}
