import { html, type TemplateResult } from 'lit/html.js';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly panel: TemplateResult;
}

/** Tabs as the ARIA Authoring Practices describe them: arrow keys, Home and End move between them. */
export function tabs(
  label: string,
  all: readonly Tab[],
  selected: string,
  select: (id: string) => void,
): TemplateResult {
  const current = all.find(({ id }) => id === selected) ?? all[0]!;
  return html`<div
      class="tabs"
      role="tablist"
      aria-label=${label}
      @keydown=${(event: KeyboardEvent) => {
        const next = findNext(event, all, current);
        if (!next) return;
        event.preventDefault();
        select(next.id);
        (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${next.id}`)!.focus();
      }}
    >
      ${all.map(
        (tab) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${tab.id}"
            aria-selected=${tab === current}
            aria-controls="panel"
            tabindex=${tab === current ? 0 : -1}
            @click=${() => {
              select(tab.id);
            }}
          >
            ${tab.label}
          </button>`,
      )}
    </div>
    <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${current.id}">${current.panel}</div>`;
}

function findNext({ key }: KeyboardEvent, all: readonly Tab[], current: Tab): Tab | undefined {
  const index = all.indexOf(current);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: (index + 1) % all.length,
    ArrowLeft: (index + all.length - 1) % all.length,
    Home: 0,
    End: all.length - 1,
  };
  return all[places[key] ?? -1];
}
