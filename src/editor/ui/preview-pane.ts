import { html, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import type { Briefing } from '../../content/schema.js';
import type { BriefingElement } from '../../elements/briefing-element.js';
import { catalogue, tags, type Tag } from '../../elements/catalogue.js';
import { focusField } from './form.js';
import { findNode, findPath } from './preview-fields.js';
import type { Editor, View } from './view.js';

const widths: Readonly<Record<View['width'], string>> = { phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop' };

const pixels: Readonly<Record<View['width'], number>> = { phone: 320, tablet: 768, desktop: 1280 };

/** Pages that the elements can be previewed on, each with what its header says. */
const themes: Readonly<Record<View['theme'], readonly [name: string, header: string]>> = {
  plain: ['Plain', ''],
  govuk: ['GOV.UK', 'Example council'],
  nhs: ['NHS', 'Example NHS trust'],
  dark: ['Dark', ''],
  print: ['Print', ''],
};

/** The smallest scale at which text can still be read. */
const minScale = 0.55;

/** The widest page that a window shows whole at a scale at which text can be read. */
export function findWidth(windowWidth: number): View['width'] {
  if (windowWidth < pixels.tablet) return 'phone';
  return windowWidth < pixels.desktop ? 'tablet' : 'desktop';
}

/** The elements as partners' pages will show them, always marked as a draft. */
export function previewPane(editor: Editor): TemplateResult {
  const { store, view, setView } = editor;
  return html`${
      store.isValid
        ? null
        : html`<p class="inset">
            Preview paused: fix the ${store.problems.length > 1 ? 'errors' : 'error'} to see your latest changes.
          </p>`
    }
    <div class="choices">
      ${select('Show', labelElements(store.lastValid), view.element, (element) => {
        setView({ element });
      })}
      ${select('Width', widths, view.width, (width) => {
        setView({ width });
      })}
      ${select(
        'Theme',
        Object.fromEntries(Object.entries(themes).map(([key, [name]]) => [key, name])) as Record<View['theme'], string>,
        view.theme,
        (theme) => {
          setView({ theme });
        },
      )}
    </div>
    ${stage(view, store.lastValid, (path) => {
      focusField(editor, path);
    })}`;
}

function labelElements(content: Briefing): Record<Tag, string> {
  return Object.fromEntries(tags.map((tag) => [tag, catalogue[tag].label(content)])) as Record<Tag, string>;
}

/** An element on a page of the chosen width and theme. `onPick` is called with the field that is clicked. */
export function stage(
  { element: tag, width, theme }: Pick<View, 'element' | 'width' | 'theme'>,
  content: Briefing,
  onPick?: (path: string) => void,
): TemplateResult {
  const header = themes[theme][1];
  // With the keyboard one goes to the field in the form; a click in the preview is a short cut.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<div
    class="stage theme-${theme}"
    tabindex="0"
    role="group"
    aria-label="${catalogue[tag].label(content)}, ${widths[width]}, ${themes[theme][0]}"
    @click=${(event: MouseEvent) => {
      pick(event, onPick);
    }}
    @auxclick=${(event: MouseEvent) => {
      event.preventDefault();
    }}
  >
    ${keyed(
      `${tag} ${theme} ${width}`,
      html`<div class="host-page" data-width=${theme === 'print' ? 794 : pixels[width]} ${ref(scaleToFit)}>
        ${header ? html`<p class="host-header">${header}</p>` : null}
        <div class="host-content" ${ref(show(tag, content, theme))}></div>
      </div>`,
    )}
  </div>`;
}

const show = (tag: Tag, content: Briefing, theme: View['theme']) => (place?: Element) => {
  if (!place) return;
  const element = place.querySelector(tag) ?? place.appendChild(document.createElement(tag));
  element.content = content;
  // After its first update, when it has its own styles.
  if (theme === 'print')
    void element.updateComplete.then(() => {
      showPrintStyles(element);
    });
};

/** Applies the element's print styles on the screen. */
function showPrintStyles(element: BriefingElement): void {
  const { styles } = element.constructor as typeof BriefingElement;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.cssText.replace(/@media\s*print/g, '@media all'));
  element.shadowRoot!.adoptedStyleSheets = [sheet];
}

/** A click on a text edits it. Links of a draft are not followed: a shared one may lead anywhere. */
function pick(event: MouseEvent, onPick?: (path: string) => void): void {
  event.preventDefault();
  const [node] = event.composedPath();
  const root = node instanceof Element ? node.getRootNode() : undefined;
  if (!(root instanceof ShadowRoot)) return;
  const path = findPath(root, node as Element);
  if (path) onPick?.(path);
}

let sizes: ResizeObserver | undefined;

/** Scales a page to the width of the stage. By script, because the policy of the editor allows no style attributes. */
function scaleToFit(page?: Element): void {
  sizes ??= new ResizeObserver((entries) => {
    // In the next frame, because the height of the stage follows the scale: Firefox reports a size that changes in this one.
    requestAnimationFrame(() => {
      for (const { target } of entries) scale(target.querySelector<HTMLElement>('.host-page'));
    });
  });
  if (!page) return;
  // When it is in the document.
  queueMicrotask(() => {
    if (page.parentElement) sizes?.observe(page.parentElement);
    scale(page as HTMLElement);
  });
}

function scale(page: HTMLElement | null): void {
  if (!page?.parentElement) return;
  const width = Number(page.dataset['width']);
  const factor = Math.min(1, Math.max(minScale, page.parentElement.clientWidth / width));
  page.style.width = `${width}px`;
  page.style.setProperty('zoom', String(factor));
}

let outline: Animation | undefined;

/** Outlines what shows the field at that path and scrolls the pane to it. */
export async function outlineField(path: string | undefined, doesScroll: boolean): Promise<void> {
  const element = document.querySelector<BriefingElement>('.stage .host-content > *');
  await element?.updateComplete;
  outline?.cancel();
  const node = path !== undefined && element?.shadowRoot ? findNode(element.shadowRoot, path) : undefined;
  if (!node) return;
  // Without a style attribute, which the page's policy would refuse and a new rendering would lose.
  outline = node.animate(
    { outline: ['3px solid #1d70b8', '3px solid #1d70b8'], outlineOffset: ['4px', '4px'] },
    {
      duration: 1,
      fill: 'forwards',
    },
  );
  if (doesScroll) scrollIntoPane(node);
}

function scrollIntoPane(node: Element): void {
  const pane = document.querySelector<HTMLElement>('.pane-content');
  if (!pane) return;
  const [inner, outer] = [node.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  pane.scrollTop += inner.top - outer.top - outer.height / 3;
}

function select<T extends string>(
  label: string,
  options: Readonly<Record<T, string>>,
  value: T,
  onChange: (value: T) => void,
): TemplateResult {
  return html`<label class="choice"
    >${label}
    <select
      @change=${({ target }: Event) => {
        onChange((target as HTMLSelectElement).value as T);
      }}
    >
      ${(Object.keys(options) as T[]).map(
        (option) => html`<option value=${option} ?selected=${option === value}>${options[option]}</option>`,
      )}
    </select></label
  >`;
}
