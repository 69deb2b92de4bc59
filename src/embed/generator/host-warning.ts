import { html, type TemplateResult } from 'lit/html.js';
import { hostOf } from '../address.js';
import { addressRule } from '../cms/index.js';
import { placeholderHost } from '../host.js';
import { findPlatform, parseState, type GeneratorState } from './state.js';

/**
 * Remembers a host that came with the link to this page. The person who sent the link may have chosen it, and could then
 * change the pages of everybody who pastes the code.
 */
export class LinkedHost {
  #host: string | null = null;
  readonly #confirmed = new Set<string | null>([null, hostOf(placeholderHost), location.host]);

  read(fragment: string): void {
    this.#host = hostOf(parseState(fragment).address);
  }

  confirm(): void {
    this.#confirmed.add(this.#host);
  }

  /** The host that the code loads a script from and that nobody has confirmed; `null` if there is none. */
  findUnconfirmed(state: GeneratorState): string | null {
    const host = addressRule(findPlatform(state)) === 'none' ? null : hostOf(state.address);
    return host === this.#host && !this.#confirmed.has(host) ? host : null;
  }
}

export function hostWarning(host: string, confirm: () => void): TemplateResult {
  return html`<section class="warning" aria-labelledby="host-warning">
    <h2 id="host-warning">Check the host: ${host}</h2>
    <p>
      The link that you followed names this host. The people who run it can change your page. Continue only if you know
      that it has the Board’s files.
    </p>
    <button type="button" @click=${confirm}>Use ${host}</button>
  </section>`;
}
