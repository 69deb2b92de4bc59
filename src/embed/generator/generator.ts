import { html, render, type TemplateResult } from 'lit/html.js';
import { briefing } from '../../content/briefing.js';
import '../../define/briefing.js';
import type { Release } from '../embed-code.js';
import { form } from './form.js';
import { LinkedHost } from './host-warning.js';
import { result, type ViewSettings } from './result.js';
import { formatState, parseState, type GeneratorState } from './state.js';

/** The release that this page is made for. The build defines it. */
declare const RELEASE: Release;

const main = document.querySelector('main')!;
const wide = matchMedia('(min-width: 80rem)');
const linkedHost = new LinkedHost();
let state = parseState(location.hash);
let view: ViewSettings = { tab: 'code', preview: { width: 'tablet', theme: 'light' }, isWide: wide.matches };

/** The options are kept in the fragment of the address: they can be bookmarked and sent, and no server sees them. */
function change(changed: Partial<GeneratorState>): void {
  state = { ...state, ...changed };
  update();
  try {
    history.replaceState(null, '', `#${formatState(state)}`);
  } catch {
    // Safari allows a hundred of these in half a minute. The next one updates the address.
  }
}

function changeView(changed: Partial<ViewSettings>): void {
  view = { ...view, ...changed };
  update();
}

function confirmHost(): void {
  linkedHost.confirm();
  update();
}

function page(): TemplateResult {
  // A withdrawn briefing is not to be embedded: the element says what to use instead.
  return briefing.status === 'withdrawn'
    ? html`<policy-briefing></policy-briefing>`
    : html`${form(state, change)} ${result(state, RELEASE, view, linkedHost, { changeView, confirmHost })}`;
}

function update(): void {
  render(page(), main);
}

function updateFromAddress(): void {
  state = parseState(location.hash);
  linkedHost.read(location.hash);
  update();
}

addEventListener('hashchange', updateFromAddress);
wide.addEventListener('change', ({ matches }) => {
  changeView({ isWide: matches });
});
updateFromAddress();
