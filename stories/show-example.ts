import type { StoryContext } from '@storybook/web-components-vite';
import '../src/define/briefing.js';
import { briefing } from '../src/content/briefing.js';
import type { Tag } from '../src/static/render-element.js';
import { writeDraftCode, writeEmbedCode } from './story-code.js';
import { examples, type Example } from './examples.js';

/** What the controls of an element set: its attributes, the words in its slots, its custom properties. */
export interface ElementArgs {
  'heading-level': string;
  'message-ids': readonly string[];
  'copy-buttons': boolean;
  'email-subject': string;
  'referral-route': string;
  discussion: string;
  '--briefing-accent': string;
  '--briefing-measure': string;
}

const attributes = ['heading-level', 'email-subject'] as const;
const slots = ['discussion', 'referral-route'] as const;
const properties = ['--briefing-accent', '--briefing-measure'] as const;

type Shown = Pick<StoryContext, 'component' | 'name'>;

/** The example that has the name of the story. */
function findExample({ component, name }: Shown): Example | undefined {
  return examples.find((example) => example.tag === component && example.name === name);
}

/** Where the controls of a story begin: at what its example says. */
export function readArgs(context: Shown): Partial<ElementArgs> {
  const example = findExample(context);
  if (!example) return {};
  const page = new DOMParser().parseFromString(example.html, 'text/html');
  const element = page.querySelector(example.tag)!;
  const said = (name: string, value: string | null | undefined) => (value == null ? [] : [[name, value.trim()]]);
  return Object.fromEntries([
    ...attributes.flatMap((name) => said(name, element.getAttribute(name))),
    ...slots.flatMap((name) => said(name, element.querySelector(`[slot=${name}]`)?.textContent)),
    ['message-ids', element.getAttribute('message-ids')?.split(' ') ?? []],
    ['copy-buttons', element.hasAttribute('copy-buttons')],
  ]) as Partial<ElementArgs>;
}

/** The example as its controls now say. */
export function showExample(args: Partial<ElementArgs>, context: Shown): HTMLElement {
  const element = document.createElement(context.component as Tag);
  for (const name of attributes) if (args[name]) element.setAttribute(name, args[name]);
  for (const name of properties) if (args[name]) element.style.setProperty(name, args[name]);
  const ids = args['message-ids'];
  if (ids?.length) element.setAttribute('message-ids', ids.join(' '));
  element.copyButtons = args['copy-buttons'];
  for (const name of slots.filter((slot) => args[slot])) {
    const words = document.createElement('p');
    words.slot = name;
    words.textContent = args[name]!;
    element.append(words);
  }
  const draft = findExample(context)?.draft;
  if (draft) element.content = draft(briefing);
  return element;
}

/** What "Show code" shows for it. */
export function writeCode(context: Shown & Pick<StoryContext, 'args'>): string {
  const tag = context.component as Tag;
  const draft = findExample(context)?.draft;
  return draft ? writeDraftCode(tag, draft) : writeEmbedCode(tag, context.args);
}
