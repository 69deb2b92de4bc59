import { html, nothing, type TemplateResult } from 'lit/html.js';
import { hostOf } from '../address.js';
import { addressRule } from '../cms/index.js';
import { defaultAddresses, findOptionsProblem, hostings, type Hosting } from '../embed-options.js';
import { placeholderHost } from '../host.js';
import { checkbox, radio, textInput } from './controls.js';
import { findPlatform, toEmbedOptions, type Change, type GeneratorState } from './state.js';

const hostingNames: Readonly<Record<Hosting, readonly [name: string, hint: string]>> = {
  'self-hosted': ['Host the files yourself', 'The files are on your site. Nothing changes unless you change it.'],
  fixed: ['Board’s server: fixed version', 'The files never change. You choose when to use a newer version.'],
  latest: ['Board’s server: latest version', 'Your page gets new editions and withdrawals automatically.'],
};

/** What was typed for each way of hosting, kept while somebody compares them. */
const typed: Partial<Record<Hosting, string>> = {};

export function hostingFields(state: GeneratorState, change: Change): TemplateResult {
  const platform = findPlatform(state);
  const rule = addressRule(platform);
  return html`<fieldset>
    <legend>4. Hosting</legend>
    ${
      rule === 'none'
        ? html`<p class="hint">Your build includes the package, so there is nothing to host.</p>`
        : html`${hostings.map((hosting) => hostingField(hosting, state, change))} ${addressField(state, change)}
          ${platform.id === 'sharepoint' ? nothing : integrityField(state, change)}`
    }
  </fieldset>`;
}

function hostingField(hosting: Hosting, { hosting: chosen, address }: GeneratorState, change: Change): TemplateResult {
  const [name, hint] = hostingNames[hosting];
  return radio(
    'hosting',
    name,
    hosting === chosen,
    () => {
      typed[chosen] = address;
      change({ hosting, address: typed[hosting] ?? defaultAddresses[hosting], integrity: null });
    },
    hint,
  );
}

function addressField(state: GeneratorState, change: Change): TemplateResult {
  const problem = findOptionsProblem(toEmbedOptions(state), addressRule(findPlatform(state)));
  return textInput({
    id: 'address',
    label: 'Web address of the files',
    value: state.address,
    hint: addressHint(state),
    error: problem?.field === 'address' ? problem.message : null,
    change: (address) => {
      change({ address });
    },
  });
}

function addressHint({ hosting, address }: GeneratorState): string {
  if (address === placeholderHost) return 'Example address: the Board’s server is not set up yet.';
  const host = hostOf(address);
  if (host !== null)
    return `The people who run ${host} can change what your page shows. Check that it is the right one.`;
  return hosting === 'self-hosted' ? 'The folder on your site, like /briefing.' : 'The address of the Board’s server.';
}

function integrityField(state: GeneratorState, change: Change): TemplateResult {
  return state.hosting === 'latest'
    ? html`<p class="hint">Subresource Integrity is not available: it would block the next version of the script.</p>`
    : checkbox('Use Subresource Integrity (SRI)', toEmbedOptions(state).integrity, (isChecked) => {
        change({ integrity: isChecked });
      });
}
