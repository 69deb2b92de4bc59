import { allowed } from './markup.js';
import type { Step } from './platform.js';

/** For systems that clean pasted code with one of these programs: what their developers have to let through. */
export const sanitisers: readonly Step[] = [
  {
    title: 'DOMPurify',
    text: 'Without this it removes the script and the tags; the text stays, in order.',
    language: 'js',
    code: `const clean = DOMPurify.sanitize(html, {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: /^(?:${allowed.tags.join('|')})$/,
    attributeNameCheck: /^(?:${allowed.attributes.join('|')})$/,
  },
});`,
  },
  {
    title: 'sanitize-html',
    text: 'Without this it removes the script and the tags; the text stays, in order.',
    language: 'js',
    code: `const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;
const tags = [${quoted(allowed.tags)}];
const clean = sanitizeHtml(html, {
  allowedTags: [...allowedTags, ...tags],
  allowedAttributes: {
    ...allowedAttributes,
    ...Object.fromEntries(tags.map((tag) => [tag, [${quoted(allowed.attributes)}]])),
    '*': ['slot', 'lang', 'dir', 'data-edition'],
  },
});`,
  },
];

function quoted(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}
