import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit/html.js';
import '../../src/define/briefing.js';
import { tags, type Tag } from '../../src/elements/catalogue.js';
import { contrast } from '../contrast.js';
import { findDeclaration, type Described } from '../manifest.js';
import { mark, page, parameters, referenceLink, rows } from './page.js';

const meta: Meta = { title: 'Guide/Theming', tags: ['!autodocs', 'page'], parameters };
export default meta;

const describe = (described: readonly Described[], format: (name: string) => string) =>
  rows(described.map(({ name, description }) => [html`<code>${format(name)}</code>`, mark(description)]));

/** A live element with an input for each of its custom properties. */
function createTrial(): HTMLElement {
  const place = document.createElement('div');
  let tag: Tag = 'predictor-prompts';
  const chosen = new Map<string, string>();

  const set = (name: string, value: string) => {
    if (value.trim() === '') chosen.delete(name);
    else chosen.set(name, value.trim());
    update();
  };
  const onInput = (name: string) => (event: Event) => {
    set(name, (event.target as HTMLInputElement).value);
  };
  const update = () => {
    const { cssProperties = [], cssParts = [] } = findDeclaration(tag);
    const lines = [...chosen].map(([name, value]) => `  ${name}: ${value};\n`);
    const element = place.querySelector<HTMLElement>(`.live > ${tag}`) ?? document.createElement(tag);
    for (const { name } of cssProperties) element.style.setProperty(name, chosen.get(name) ?? null);
    render(
      html`
        ${rows([
          [
            html`<label for="element">Element</label>`,
            html`<select
              id="element"
              @change=${(event: Event) => {
                tag = (event.target as HTMLSelectElement).value as Tag;
                update();
              }}
            >
              ${tags.map((name) => html`<option ?selected=${name === tag}>${name}</option>`)}
            </select>`,
          ],
          ...cssProperties.map(
            (property) =>
              [
                html`<label for=${property.name}><code>${property.name}</code></label>`,
                property.name === '--briefing-accent'
                  ? colourInput(property, chosen.get(property.name) ?? '', onInput(property.name))
                  : textInput(property, chosen.get(property.name) ?? '', onInput(property.name)),
              ] as const,
          ),
        ])}
        <div class="live">${element}</div>
        <h3>Your style sheet</h3>
        <pre tabindex="0">
${lines.length > 0 ? `${tag} {\n${lines.join('')}}` : '/* Nothing to add: the element uses your page’s styles. */'}</pre>
        <h2>Parts of <code>&lt;${tag}&gt;</code></h2>
        ${
          cssParts.length > 0
            ? describe(cssParts, (name) => `::part(${name})`)
            : html`<p>None. This element cannot be styled in parts.</p>`
        }
      `,
      place,
    );
  };
  update();
  return place;
}

function textInput({ name, description, default: value = '' }: Described, chosen: string, onInput: (e: Event) => void) {
  return html`<p class="hint" id=${`${name}-hint`}>${description}. Default: <code>${value}</code></p>
    <input
      id=${name}
      aria-describedby=${`${name}-hint`}
      autocomplete="off"
      placeholder=${value}
      .value=${chosen}
      @input=${onInput}
    />`;
}

/** A text field for any colour of CSS, with the browser's colour picker beside it and the contrast of the colour below. */
function colourInput(property: Described, chosen: string, onInput: (e: Event) => void) {
  const ratio = chosen === '' ? null : contrast(chosen, 'var(--surface)');
  return html`<div class="colour">
      <div>${textInput(property, chosen, onInput)}</div>
      <input
        type="color"
        aria-label="Pick a colour"
        .value=${/^#[\da-f]{6}$/i.test(chosen) ? chosen : '#0b5563'}
        @input=${onInput}
      />
    </div>
    <p class="hint" role="status">
      ${
        ratio === null
          ? ''
          : `Contrast with the page: ${ratio.toFixed(1)} to 1. ${ratio >= 3 ? 'Enough for lines.' : 'Too low: lines need 3 to 1.'}`
      }
    </p>`;
}

export const Theming: StoryObj = {
  render: () =>
    page(
      'Theming',
      'Few things need setting. The elements use the host page’s font, text colour and spacing, and have no background.',
      html`
        <h2>Custom properties</h2>
        <p>Change a value to see it in the element below.</p>
        ${createTrial()}
        <h2>States</h2>
        <p>${mark('Style an element by its state, in browsers that support `:state()`.')}</p>
        ${describe(findDeclaration('key-messages').cssStates ?? [], (name) => `:state(${name})`)}
        <h2>What you cannot style</h2>
        <p>
          The caveat, the predictors, the source line and the notices have no parts, and no custom property can hide
          them. ${referenceLink('policy-briefing')} has the full list of parts.
        </p>
      `,
    ),
};
