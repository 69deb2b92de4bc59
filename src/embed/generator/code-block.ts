import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { announce } from '../../ui/announce.js';
import { download } from '../../ui/download.js';

interface CodeBlock {
  /** What the code is, for the accessible names. */
  readonly name: string;
  readonly code: string;
  /** What is shown above the code: its language or file. */
  readonly label: string;
  readonly fileName?: string | undefined;
  /** Text for people, which is not set as code. */
  readonly isProse?: boolean;
}

/** A code with its buttons above it. The fallback in it is folded, and copied all the same. */
export function codeBlock({ name, code, label, fileName, isProse = false }: CodeBlock): TemplateResult {
  // A new block for each code, or it would go on saying that another one was copied.
  return html`${keyed(
    code,
    html`<div class=${isProse ? 'code-block prose' : 'code-block'}>
      <div class="code-bar">
        <span>${label}</span>
        ${
          fileName === undefined
            ? nothing
            : html`<button
                type="button"
                aria-label="Download ${fileName}"
                @click=${() => {
                  download(fileName, `${code}\n`);
                }}
              >
                Download
              </button>`
        }
        <button
          type="button"
          aria-describedby=${`name-${toId(name)}`}
          @click=${(event: Event) => copy(event.currentTarget as HTMLButtonElement, code)}
        >
          Copy
        </button>
        <span hidden id=${`name-${toId(name)}`}>${name}</span>
        <span class="visually-hidden" role="status"></span>
      </div>
      <div class="code" tabindex="0" role="group" aria-label=${name}>
        ${splitFallback(code).map(({ text, isFallback }) => (isFallback ? folded(text) : html`<pre>${text}</pre>`))}
      </div>
    </div>`,
  )}`;
}

function folded(text: string): TemplateResult {
  const { length } = text.split('\n');
  // In one text: Chromium does not report a space to screen readers if it is all that is between two expressions.
  const lines = length === 1 ? '1 line' : `${length} lines`;
  return html`<details>
    <summary>Show fallback markup, ${lines}</summary>
    <pre>${text}</pre>
  </details>`;
}

interface Part {
  readonly text: string;
  readonly isFallback: boolean;
}

/** The code in its parts: a fallback starts with the line that has its edition, or with a declarative shadow root. */
function splitFallback(code: string): Part[] {
  const fallback = /^( *)(?:<div [^\n]*data-edition=[\s\S]*?\n\1<\/div>|<template shadowrootmode=[^\n]*)$/gm;
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: text, index } of code.matchAll(fallback)) {
    parts.push({ text: code.slice(end, index - 1), isFallback: false }, { text, isFallback: true });
    end = index + text.length + 1;
  }
  return [...parts, { text: code.slice(end), isFallback: false }];
}

const copiedFor = 3000;

/** Says on the button, and to screen readers, that the code was copied. If the browser refuses, the code is selected. */
async function copy(button: HTMLButtonElement, code: string): Promise<void> {
  const block = button.closest('.code-block')!;
  const status = block.querySelector('[role=status]')!;
  try {
    await navigator.clipboard.writeText(code);
    button.textContent = 'Copied';
    announce(status, 'Copied');
    setTimeout(() => {
      button.textContent = 'Copy';
      status.textContent = '';
    }, copiedFor);
  } catch {
    for (const details of block.querySelectorAll('details')) details.open = true;
    getSelection()!.selectAllChildren(block.querySelector('.code')!);
    announce(status, 'Could not copy. The code is selected: press Ctrl+C, or ⌘C on a Mac.');
    status.classList.remove('visually-hidden');
  }
}

function toId(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]+/g, '-');
}
