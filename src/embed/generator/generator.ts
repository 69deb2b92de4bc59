import { html, render, type TemplateResult } from 'lit/html.js';
import { briefing } from '../../content/briefing.js';
import '../../define/briefing.js';
import type { Release } from '../embed-code.js';
import { readChoice, writeChoice, type PackChoice } from './state.js';
import { form } from './form.js';
import { code } from './code.js';

/** The release that this page is made for; the build writes it in. */
declare const RELEASE: Release;

const main = document.querySelector('main')!;
let choice = readChoice(location.hash);

/** What is chosen stands in the address, so that it can be kept and sent, and no server sees it. */
function choose(changed: Partial<PackChoice>): void {
  choice = { ...choice, ...changed };
  draw();
  try {
    history.replaceState(null, '', `#${writeChoice(choice)}`);
  } catch {
    // Safari takes a hundred of these in half a minute; the next one brings the address up to date.
  }
}

function page(): TemplateResult {
  // Nobody should begin to embed what was withdrawn: the element says what to do instead.
  return briefing.status === 'withdrawn'
    ? html`<policy-briefing></policy-briefing>`
    : html`${form(choice, choose)} ${code(choice, RELEASE)}`;
}

function draw(): void {
  render(page(), main);
}

addEventListener('hashchange', () => {
  choice = readChoice(location.hash);
  draw();
});
draw();
