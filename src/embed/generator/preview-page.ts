import { html, render } from 'lit/html.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { applyHeight } from '../../iframe/resize-iframe.js';

interface PreviewPage {
  readonly markup: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
  /** Whether the script that sets the height of iframes is part of the code. */
  readonly setsHeight: boolean;
}

/** A plain page: what a browser shows without any style of a site. Its shadow root keeps the styles of this tool out. */
const pageStyle = `
:host { overflow: auto; }
.page { box-sizing: border-box; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; }
.light { color-scheme: light; background: #fff; color: #1a1a1a; }
.dark { color-scheme: dark; background: #14171a; color: #e8e6e1; }
a { color: inherit; }
iframe { max-inline-size: 100%; }
`;

/** Shows the page in that place, scaled down to fit. A Lit ref callback. */
export const showPreview = (page: PreviewPage) => (place?: Element) => {
  if (!place) return;
  const host = place as HTMLElement;
  const root = host.shadowRoot ?? createRoot(host);
  // Our own markup, through Lit, whose Trusted Types policy allows it.
  render(html`<div class="page ${page.theme}">${unsafeHTML(page.markup)}</div>`, root);
  pages.set(host, page);
  fit(host);
};

const pages = new WeakMap<Element, PreviewPage>();

function createRoot(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageStyle);
  root.adoptedStyleSheets = [sheet];
  addEventListener('message', (event) => {
    if (pages.get(host)?.setsHeight) applyHeight(event, root);
  });
  // In the next frame: it changes the height that is observed, which Firefox reports as an error if it happens at once.
  new ResizeObserver(() => {
    requestAnimationFrame(() => {
      fit(host);
    });
  }).observe(host);
  return root;
}

function fit(host: HTMLElement): void {
  const element = host.shadowRoot?.querySelector<HTMLElement>('.page');
  const page = pages.get(host);
  if (!element || !page) return;
  element.style.inlineSize = `${page.width}px`;
  element.style.zoom = String(Math.min(1, host.clientWidth / page.width));
}
