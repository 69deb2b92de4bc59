import { isTemplateResult, TemplateResultType } from 'lit/directive-helpers.js';
import { nothing, type TemplateResult } from 'lit/html.js';

export interface ElementNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TreeNode[];
}

/** An element, or text as a reader sees it, not escaped. */
export type TreeNode = ElementNode | string;

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: TreeNode[];
}

/** The place of a value in the joined strings of a template; no template of ours can contain it. */
const place = '\0';

/** A closing tag, an opening tag with its attributes, a comment, or text up to the next of them or the next value. */
const token = /<\/([\w-]+)>|<([\w-]+)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|[^\s>"]*))?)*)\s*\/?>|<!--[^]*?-->|([^<\0]+)|\0/y;

const attribute = /\s([^\s=>/]+)(?:=(?:"([^"]*)"|([^\s>"]*)))?/g;

const voidElements = new Set(['br', 'hr', 'img', 'input']);

/**
 * What Lit renders from a template, as a tree, in Node and in browsers. Knows text, attributes, `?boolean` attributes, `@event`
 * listeners, which it leaves out, lists and nested templates. Throws on anything else, so that nothing is lost or printed by
 * mistake. Decision 0011 says why it is our own; a test compares it with Lit.
 */
export function renderTree(template: TemplateResult): readonly TreeNode[] {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  renderInto(root.children, template);
  return root.children;
}

function renderInto(parent: TreeNode[], template: TemplateResult): void {
  const { strings, values } = template;
  if (!isTemplateResult(template, TemplateResultType.HTML)) throw new Error('Only html`…` templates can be rendered.');
  const text = strings.join(place);
  const remaining = [...(values as readonly unknown[])];
  const open: OpenElement[] = [{ name: '', attributes: {}, children: parent }];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const start = token.lastIndex;
    const [all, closing, opening, attributes = '', plain] = token.exec(text) ?? [];
    if (all === undefined) throw new Error(`Unknown markup in a template: ${text.slice(start, start + 40)}`);
    // A value in this template may be another template, which is read with the same expression.
    const end = token.lastIndex;
    const { children } = open.at(-1)!;
    if (all === place) renderChild(children, remaining.shift());
    else if (plain !== undefined) addText(children, plain);
    else if (closing !== undefined) close(open, closing);
    else if (opening !== undefined) {
      const element = { name: opening, attributes: renderAttributes(attributes, remaining), children: [] };
      children.push(element);
      if (!voidElements.has(opening)) open.push(element);
    } else if (all.includes(place)) throw new Error('A value in a comment is not rendered.');
    token.lastIndex = end;
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed in its template.`);
}

function close(open: OpenElement[], name: string): void {
  const element = open.pop();
  if (element?.name !== name) throw new Error(`</${name}> does not close <${element?.name ?? ''}> in its template.`);
}

function renderAttributes(markup: string, values: unknown[]): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', quoted, bare = ''] of markup.matchAll(attribute)) {
    if (name.includes(place)) throw new Error('A directive or attribute name from a value is not rendered.');
    if (name.startsWith('.')) throw new Error(`A property binding is not rendered: ${name}`);
    const [first = '', ...rest] = (quoted ?? bare).split(place);
    const given = rest.map(() => values.shift());
    if (name.startsWith('@')) continue;
    if (name.startsWith('?')) {
      if (given[0] && given[0] !== nothing) attributes[name.slice(1)] = '';
    } else if (!given.includes(nothing))
      attributes[name] = first + rest.map((text, index) => attributeText(given[index]) + text).join('');
  }
  return attributes;
}

function attributeText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`A value of this type is not rendered in an attribute: ${typeof value}`);
}

function renderChild(parent: TreeNode[], value: unknown): void {
  if (value === null || value === undefined || value === nothing) return;
  if (typeof value === 'string' || typeof value === 'number') addText(parent, String(value));
  else if (isIterable(value)) for (const item of value) renderChild(parent, item);
  else if (isTemplateResult(value)) renderInto(parent, value as TemplateResult);
  else throw new Error(`A value of this type is not rendered as a child: ${typeof value}`);
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** Neighbouring texts become one, as a reader sees them. */
function addText(children: TreeNode[], text: string): void {
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + text;
  else children.push(text);
}
