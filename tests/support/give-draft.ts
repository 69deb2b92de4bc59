import type { Briefing } from '../../src/content/schema.js';
import type { BriefingElement } from '../../src/elements/briefing-element.js';
import type { DraftErrorEvent } from '../../src/elements/draft-error.js';
import { listen, mount, read, tags } from './mount.js';

/** What each element shows without a draft. */
export const publishedText = new Map<string, string>();
before(async () => {
  for (const tag of tags) publishedText.set(tag, read((await mount(`<${tag}></${tag}>`)).shadowRoot!));
});

/** Gives the draft to the element and says what came of it. */
export async function give(element: BriefingElement, draft: unknown) {
  const events: DraftErrorEvent[] = [];
  const note = (event: DraftErrorEvent) => events.push(event);
  element.addEventListener('draft-error', note);
  const told = await listen(async () => {
    element.content = draft as Briefing;
    await element.updateComplete;
    await nextTask();
  });
  element.removeEventListener('draft-error', note);
  return { told, events, text: read(element.shadowRoot!) };
}

/** Resolves in the next task, without a delay: the event for a draft with problems comes in a task of its own. */
export function nextTask(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Every path of a value, as keys. */
export function listPaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => listPaths(inner, [...path, key]))];
}

/** A copy in which one path holds another value. */
export function replaceAt(value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = replaceAt(copy[key], rest, replacement);
  return copy;
}
