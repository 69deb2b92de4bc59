import { html, type TemplateResult } from 'lit/html.js';
import { briefing } from '../../content/briefing.js';
import { catalogue, tags } from '../../elements/catalogue.js';
import { groupNames, platforms, type Platform } from '../cms/index.js';
import { checkbox, radio } from './controls.js';
import { displayFields } from './display-fields.js';
import { hostingFields } from './hosting-fields.js';
import type { Change, GeneratorState } from './state.js';

/** Everything that can be chosen. What comes first decides what the later questions mean. */
export function form(state: GeneratorState, change: Change): TemplateResult {
  return html`<form
    class="options"
    aria-label="Options"
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
  >
    ${platformFields(state, change)} ${elementFields(state, change)} ${displayFields(state, change)}
    ${hostingFields(state, change)}
  </form>`;
}

function platformFields({ platform: chosen }: GeneratorState, change: Change): TemplateResult {
  const groups = Object.entries(groupNames) as [Platform['group'], string][];
  return html`<fieldset>
    <legend>1. Your website</legend>
    ${groups.map(
      ([group, name]) =>
        html`<div class="platforms" role="group" aria-labelledby="group-${group}">
          <p class="group" id="group-${group}">${name}</p>
          ${platforms
            .filter((platform) => platform.group === group)
            .map(({ id, name: label }) =>
              radio('platform', label, id === chosen, () => {
                change({ platform: id });
              }),
            )}
        </div>`,
    )}
  </fieldset>`;
}

function elementFields({ elements }: GeneratorState, change: Change): TemplateResult {
  return html`<fieldset aria-describedby="elements-hint">
    <legend>2. What to show</legend>
    <p class="hint" id="elements-hint">Each one shows its source and how old it is.</p>
    ${tags.map((tag) =>
      checkbox(
        catalogue[tag].label(briefing),
        elements.includes(tag),
        (isChecked) => {
          change({ elements: tags.filter((each) => (each === tag ? isChecked : elements.includes(each))) });
        },
        html`<code>&lt;${tag}&gt;</code>`,
      ),
    )}
  </fieldset>`;
}
