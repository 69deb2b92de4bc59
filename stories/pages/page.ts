import { html, type TemplateResult } from 'lit/html.js';
import './page.css';

/** What the stories of the guide have in common: they are pages to read. */
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

/** A tool of the Board, as it is published. */
export function tool(name: string, file: string): TemplateResult {
  return html`<iframe class="tool" title=${name} src=${`dist/${file}`}></iframe>`;
}

/** A link to another place in this Storybook. */
export function link(text: unknown, path: string): TemplateResult {
  return html`<a href=${`./?path=/${path}`} target="_top">${text}</a>`;
}

/** A text of the manifest or of a list, whose `names` stand between backticks. */
export function mark(text: string): unknown {
  return text.split('`').map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece));
}
