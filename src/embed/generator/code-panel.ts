import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  chooseOneWay,
  findPlaceholderNote,
  groupSteps,
  type Platform,
  type Step,
  type StepGroup,
} from '../cms/index.js';
import type { EmbedCode } from '../embed-code.js';
import { codeBlock } from './code-block.js';

const languageNames: Readonly<Record<string, string>> = {
  html: 'HTML',
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

/** The numbered steps for the chosen platform. Ways that exclude each other have a heading and numbers of their own. */
export function codePanel(platform: Platform, code: EmbedCode): TemplateResult {
  const { name, filterEffect, steps } = platform;
  const note = findPlaceholderNote(platform, code);
  const groups = groupSteps(steps(code));
  return html`<section class="steps-panel" aria-labelledby="code-heading">
    <h2 id="code-heading">Code for ${name}</h2>
    <p class="lead">${filterEffect}</p>
    ${note === null ? nothing : html`<p><strong>${note}</strong></p>`}
    ${groups.length > 1 ? html`<p>${chooseOneWay}</p>` : nothing} ${groups.map(stepList)}
  </section>`;
}

function stepList({ name, steps }: StepGroup, index: number): TemplateResult {
  if (name === undefined)
    return html`<ol class="steps">
      ${steps.map((each) => step(each, html`<h3>${each.title}</h3>`))}
    </ol>`;
  const id = `way-${index + 1}`;
  return html`<h3 id=${id}>${name}</h3>
    <ol class="steps" aria-labelledby=${id}>
      ${steps.map((each) => step(each, html`<h4>${each.title}</h4>`))}
    </ol>`;
}

function step({ title, text, code, language, fileName, download }: Step, heading: TemplateResult): TemplateResult {
  return html`<li>
    ${heading}
    <p>${text}</p>
    ${download === undefined || isLocal ? nothing : html`<p><a href=${download} download>Download ${download}</a></p>`}
    ${
      code === undefined
        ? nothing
        : codeBlock({ name: title, code, label: fileName ?? languageNames[language ?? 'text']!, fileName })
    }
  </li>`;
}
