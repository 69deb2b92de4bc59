import { html, type TemplateResult } from 'lit/html.js';
import './page.css';

/** Parameters of every guide page: there is nothing to control. */
export const parameters = {
  layout: 'fullscreen',
  controls: { disable: true },
  docs: { codePanel: false },
};

export function page(title: string, lead: string, body: TemplateResult): TemplateResult {
  return html`<main class="page">
    <h1>${title}</h1>
    <p class="lead">${lead}</p>
    ${body}
  </main>`;
}

/** The editor or the embed code page, as it is published. */
export function tool(name: string, file: string): TemplateResult {
  return html`<iframe class="tool" title=${name} src=${`dist/${file}`}></iframe>`;
}

/** A name and its description in each row. */
export function rows(entries: readonly (readonly [name: unknown, description: unknown])[]): TemplateResult {
  return html`<dl class="rows">
    ${entries.map(
      ([name, description]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${description}</dd>
        </div>`,
    )}
  </dl>`;
}

export function list(items: readonly unknown[]): TemplateResult {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** A link to a story, such as `elements-key-messages--all-messages`. */
export function storyLink(text: unknown, id: string): TemplateResult {
  return html`<a href=${`./?path=/story/${id}`} target="_top">${text}</a>`;
}

/** A link to a guide page by its title. */
export function guideLink(title: string, text = title): TemplateResult {
  const id = toId(title);
  return storyLink(text, `guide-${id}--${id}`);
}

/** A link to the reference of an element. */
export function referenceLink(tag: string): TemplateResult {
  return html`<a href=${`./?path=/docs/elements-${tag}--reference`} target="_top"><code>&lt;${tag}&gt;</code></a>`;
}

/** The id that Storybook makes of a title or name. */
export function toId(title: string): string {
  return title.toLowerCase().replace(/’/g, '').replace(/\W+/g, '-');
}

/** Text with `code` between backticks. */
export function mark(text: string): unknown {
  return text.split('`').map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece));
}
