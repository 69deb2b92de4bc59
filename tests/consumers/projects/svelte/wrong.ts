import type {} from 'safeguarding-briefing-elements/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

/** What the types refuse: what a template gives to an element is checked as an object of these. */
type Given = Pick<SvelteHTMLElements, 'key-messages' | 'predictor-prompts' | 'board-contact' | 'policy-briefing'>;

export const wrong: readonly Partial<Given>[] = [
  // @ts-expect-error -- no such level
  { 'key-messages': { 'heading-level': 7 } },
  // @ts-expect-error -- no such level
  { 'policy-briefing': { 'heading-level': '0' } },
  // @ts-expect-error -- only key-messages has it
  { 'board-contact': { messageIds: 'any-id' } },
  // @ts-expect-error -- Svelte would write copy-buttons="false", which is present
  { 'key-messages': { 'copy-buttons': false } },
  // @ts-expect-error -- a draft is a whole briefing
  { 'predictor-prompts': { content: 'words' } },
  // @ts-expect-error -- the event is no string
  { 'predictor-prompts': { 'ondraft-error': (event: string) => event } },
];

/** Whether there are copy buttons is known only when the page runs. */
export const right = (on: boolean): readonly Partial<Given>[] => [
  { 'key-messages': { 'copy-buttons': true } },
  { 'key-messages': { copyButtons: on } },
];
