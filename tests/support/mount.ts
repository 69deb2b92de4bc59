import { fixture } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import '../../src/define/briefing.js';
import { parseOptions } from '../../src/static/parse-options.js';
import { renderFallback, renderDeclarativeShadow } from '../../src/static/fallback.js';
import type { Example } from '../../stories/examples.js';
import type { BriefingElement } from '../../src/elements/briefing-element.js';

export { tags } from '../../src/elements/catalogue.js';

/** Puts the markup on the page and returns its element, rendered. It is removed when the test ends. */
export function mount<T extends HTMLElement = BriefingElement>(html: string): Promise<T> {
  return fixture<T>(html);
}

/** How an element comes to be on a page: made by a script, or by the parser with a fallback in its markup, before the script. */
export const renderings = [
  'made by a script',
  'upgraded from its plain fallback',
  'upgraded from its styled fallback',
] as const;

/** A draft comes from a script, never from markup: its examples are tried in one way. */
export function listRenderings({ draft }: Example): readonly (typeof renderings)[number][] {
  return draft ? renderings.slice(0, 1) : renderings;
}

/** Puts an example on the page in that way, and returns its element, rendered. */
export async function mountExample(
  { tag, html, draft }: Example,
  rendering: (typeof renderings)[number] = 'made by a script',
): Promise<BriefingElement> {
  if (rendering === 'made by a script') {
    const element = await mount(html);
    if (draft) element.content = draft(briefing);
    await element.updateComplete;
    return element;
  }
  const place = await fixture<HTMLElement>('<div></div>');
  const renderFirst = rendering.includes('plain') ? renderFallback : renderDeclarativeShadow;
  place.setHTMLUnsafe(html.replace('>', `>${renderFirst(tag, parseOptions(html))}`));
  const element = place.firstElementChild as BriefingElement;
  await element.updateComplete;
  return element;
}

/** The element of that selector in the shadow root; an error names what is not there. */
export function find<T extends Element = HTMLElement>(host: Element, selector: string): T {
  const found = host.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`<${host.localName}> shows no ${selector}`);
  return found;
}

/** Everything of that selector in the shadow root. */
export function findAll(host: Element, selector: string): HTMLElement[] {
  return [...host.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

/** The predictors with their heading, caveat and list. */
export function predictorGroup(host: Element): HTMLElement {
  return find(host, '[role=group]');
}

/** The caveats in the element: one, unless something is wrong. */
export function caveats(host: Element): HTMLElement[] {
  return findAll(host, '[role=group] p:has(+ ol)');
}

/** The interface text in small print, source line included, without what labels a partner's content. */
export function notes(host: Element): HTMLElement[] {
  return findAll(host, '.note').filter((note) => !note.closest('.partner'));
}

/** The notices before the content. */
export function notices(host: Element): HTMLElement[] {
  return findAll(host, 'p[role=heading]');
}

/** What the copy buttons reported last. */
export function copyStatus(host: Element): HTMLElement {
  return find(host, '[aria-live]');
}

/** What one reads there, its white space folded. */
export function read(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A text of the content as one reads it, without its strong marks. */
export function plain(text: string): string {
  return text.replaceAll('**', '');
}

/** What the console was told while `act` ran. */
export async function listen(act: () => unknown): Promise<string[]> {
  const told: string[] = [];
  const methods = ['debug', 'log', 'info', 'warn', 'error'] as const;
  const originals = { ...console };
  for (const method of methods) console[method] = (...words: unknown[]) => told.push(`${method}: ${words.join(' ')}`);
  try {
    await act();
  } finally {
    Object.assign(console, originals);
  }
  return told;
}
