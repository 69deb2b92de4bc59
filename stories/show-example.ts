import type { StoryContext } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import '../src/define/briefing.js';
import { briefing } from '../src/content/briefing.js';
import type { Tag } from '../src/elements/catalogue.js';
import { examples, refusedExamples, type ElementArgs, type Example } from './examples.js';
import { formatDraftCode, formatEmbedCode } from './story-code.js';

const attributes = ['heading-level', 'email-subject'] as const;
const slots = ['discussion', 'referral-route'] as const;
const properties = [
  '--briefing-accent',
  '--briefing-heading-font',
  '--briefing-heading-weight',
  '--briefing-measure',
] as const;

type Shown = Pick<StoryContext, 'component' | 'name'>;

/** Writes the event to the Actions panel. */
const logDraftError = action('draft-error');

/** The example that has the name of the story. */
function findExample({ component, name }: Shown): Example | undefined {
  return [...examples, ...refusedExamples].find((example) => example.tag === component && example.name === name);
}

/** The first values of the controls: those of the example. */
export function readArgs(context: Shown): Partial<ElementArgs> {
  const example = findExample(context);
  if (!example) return {};
  const page = new DOMParser().parseFromString(example.html, 'text/html');
  const element = page.querySelector(example.tag)!;
  const entry = (name: string, value: string | null | undefined) => (value == null ? [] : [[name, value.trim()]]);
  return Object.fromEntries([
    ...attributes.flatMap((name) => entry(name, element.getAttribute(name))),
    ...slots.flatMap((name) => entry(name, element.querySelector(`[slot=${name}]`)?.textContent)),
    ['message-ids', element.getAttribute('message-ids')?.split(' ') ?? []],
    ['copy-buttons', element.hasAttribute('copy-buttons')],
  ]) as Partial<ElementArgs>;
}

/** The example with the values of its controls. */
export function showExample(args: Partial<ElementArgs>, context: Shown): HTMLElement {
  const element = document.createElement(context.component as Tag);
  for (const name of attributes) if (args[name]) element.setAttribute(name, args[name]);
  for (const name of properties) if (args[name]) element.style.setProperty(name, args[name]);
  const ids = args['message-ids'];
  if (ids?.length) element.setAttribute('message-ids', ids.join(' '));
  element.copyButtons = args['copy-buttons'];
  for (const name of slots.filter((slot) => args[slot])) {
    const slotted = document.createElement('p');
    slotted.slot = name;
    slotted.textContent = args[name]!;
    element.append(slotted);
  }
  element.addEventListener('draft-error', ({ problems }) => {
    logDraftError(problems);
  });
  const draft = findExample(context)?.draft;
  if (draft) element.content = draft(briefing);
  return element;
}

/** The code that "Show code" and the Code tab show. */
export function formatCode(context: Shown & Pick<StoryContext, 'args'>): string {
  const tag = context.component as Tag;
  const draft = findExample(context)?.draft;
  return draft ? formatDraftCode(tag, draft) : formatEmbedCode(tag, context.args);
}
