import { fixture } from '@open-wc/testing';
import '../../src/define/briefing.js';
import type { BriefingElement } from '../../src/elements/briefing-element.js';

export const tags = ['key-messages', 'predictor-prompts', 'board-contact', 'policy-briefing'] as const;

/** Puts the markup on the page and returns its element, drawn. It goes when the test ends. */
export function mount<T extends HTMLElement = BriefingElement>(html: string): Promise<T> {
  return fixture<T>(html);
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
