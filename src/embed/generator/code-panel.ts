import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Platform } from '../cms/index.js';
import type { EmbedCode } from '../embed-code.js';
import { codeBlock } from './code-block.js';

const languageNames: Readonly<Record<string, string>> = {
  html: 'HTML',
  php: 'PHP',
  yaml: 'YAML',
  tsx: 'TSX',
  vue: 'Vue',
  svelte: 'Svelte',
  astro: 'Astro',
  ts: 'TypeScript',
  js: 'JavaScript',
  cshtml: 'Razor',
  text: 'Text',
  sh: 'Shell',
};

/** A copy of the tool that was opened by double-click has no files beside it. */
const isLocal = location.protocol === 'file:';

/** The numbered steps for the chosen platform. */
export function codePanel({ name, filterEffect, steps }: Platform, code: EmbedCode): TemplateResult {
  return html`<section class="steps-panel" aria-labelledby="code-heading">
    <h2 id="code-heading">Code for ${name}</h2>
    <p class="lead">${filterEffect}</p>
    <ol class="steps">
      ${steps(code).map(
        ({ title, text, code: snippet, language, fileName, download }) =>
          html`<li>
            <h3>${title}</h3>
            <p>${text}</p>
            ${download === undefined || isLocal ? nothing : html`<p><a href=${download} download>Download ${download}</a></p>`}
            ${
              snippet === undefined
                ? nothing
                : codeBlock({
                    name: title,
                    code: snippet,
                    label: fileName ?? languageNames[language ?? 'text']!,
                    fileName,
                  })
            }
          </li>`,
      )}
    </ol>
  </section>`;
}
