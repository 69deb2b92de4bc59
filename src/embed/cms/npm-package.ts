import { escapeHtml } from '../../static/escape-html.js';
import { formatTag, type EmbedCode, type EmbeddedElement } from '../embed-code.js';
import { escapeTemplate, indent } from './markup.js';
import type { Step } from './platform.js';

export const packageName = 'safeguarding-briefing-elements';

export const install: Step = {
  title: 'Install the package',
  text: 'Its only dependency is Lit.',
  language: 'sh',
  code: `npm install ${packageName}`,
};

/** Registers the chosen elements. Safe on a server, where it does nothing. */
export function formatImports({ elements }: EmbedCode): string {
  return elements.map(({ tag }) => `import '${packageName}/define/${tag}.js';`).join('\n');
}

/** Makes the fallback of each element, as a constant. The package makes it, so an update changes it together with the element. */
export function formatFallbacks({ elements, options }: EmbedCode): string {
  const render = options.fallback === 'html' ? 'renderFallback' : 'renderDeclarativeShadow';
  const constants = elements.map((element) => `const ${variableName(element)} = ${formatCall(render, element)};`);
  return `${formatFallbackImport(render)}\n\n${constants.join('\n')}`;
}

/** How the templates of a framework are written. */
interface Syntax {
  /** The variable of that name as HTML. */
  readonly rawHtml: (variable: string) => string;
  /** An attribute with a value, where it is not as in HTML. */
  readonly attribute?: (name: string, value: string) => string;
}

/** The elements for a template, with the constants of `formatFallbacks`. A partner's own text is text to the framework. */
export function formatTemplate({ elements }: EmbedCode, { rawHtml, attribute }: Syntax): string {
  const escape = (text: string) => escapeTemplate(escapeHtml(text));
  return elements
    .map((element) => {
      const lines = formatTag(element, [rawHtml(variableName(element))], escape, attribute).split('\n');
      return [lines[0], indent(lines.slice(1, -1).join('\n'), 2), lines.at(-1)].join('\n');
    })
    .join('\n\n');
}

export function formatFallbackImport(name: string): string {
  const module = `${packageName}/fallback`;
  return `import { ${name} } from '${module}';`;
}

export function variableName({ tag }: EmbeddedElement): string {
  return tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function formatCall(name: string, { tag, fallback }: EmbeddedElement): string {
  const options = Object.entries(fallback).map(([key, value]) => `${key}: ${formatValue(value)}`);
  return `${name}('${tag}'${options.length > 0 ? `, { ${options.join(', ')} }` : ''})`;
}

/** A value as JavaScript, also inside a `<script>` in HTML, and between the fences of an Astro file. */
export function formatValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatValue).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  const text = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"');
  return `'${text.replace(/['<]|-(?=-)/g, escapeCharacter)}'`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

export const filterEffect =
  'Your program keeps all of this code. It contains the fallback, so a page rendered on a server has the text before the script.';
