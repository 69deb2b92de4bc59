import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit/html.js';
import '../../src/define/briefing.js';
import { tags, type Tag } from '../../src/static/render-element.js';
import { findDeclaration, type Described } from '../manifest.js';
import { link, mark, page, parameters } from './page.js';

const meta: Meta = { title: 'Guide/Theming', tags: ['!autodocs', 'page'], parameters };
export default meta;

const rows = (described: readonly Described[], write = (name: string) => name) =>
  html`<dl class="rows">
    ${described.map(
      ({ name, description }) =>
        html`<div>
          <dt><code>${write(name)}</code></dt>
          <dd>${mark(description)}</dd>
        </div>`,
    )}
  </dl>`;

/** A live element with an input for each of its custom properties. */
function trial(): HTMLElement {
  const place = document.createElement('div');
  let tag: Tag = 'predictor-prompts';
  const chosen = new Map<string, string>();

  const choose = (name: string) => (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    if (value.trim() === '') chosen.delete(name);
    else chosen.set(name, value.trim());
    draw();
  };
  const draw = () => {
    const { cssProperties = [], cssParts = [] } = findDeclaration(tag);
    const lines = [...chosen].map(([name, value]) => `  ${name}: ${value};\n`);
    const element = place.querySelector<HTMLElement>(`.live > ${tag}`) ?? document.createElement(tag);
    for (const { name } of cssProperties) element.style.setProperty(name, chosen.get(name) ?? null);
    render(
      html`
        <dl class="rows">
          <div>
            <dt><label for="element">Element</label></dt>
            <dd>
              <select
                id="element"
                @change=${(event: Event) => {
                  tag = (event.target as HTMLSelectElement).value as Tag;
                  draw();
                }}
              >
                ${tags.map((name) => html`<option ?selected=${name === tag}>${name}</option>`)}
              </select>
            </dd>
          </div>
          ${cssProperties.map(
            ({ name, description, default: value }) =>
              html`<div>
                <dt>
                  <label for=${name}><code>${name}</code></label>
                </dt>
                <dd>
                  <p class="hint" id=${`${name}-hint`}>${description}. If not set: <code>${value}</code></p>
                  <input
                    id=${name}
                    aria-describedby=${`${name}-hint`}
                    autocomplete="off"
                    placeholder=${value ?? ''}
                    @input=${choose(name)}
                  />
                </dd>
              </div>`,
          )}
        </dl>
        <div class="live">${element}</div>
        <h3>What your style sheet says</h3>
        <pre tabindex="0">
${lines.length > 0 ? `${tag} {\n${lines.join('')}}` : '/* nothing: it takes all from your page */'}</pre>
        <h2>Parts of <code>&lt;${tag}&gt;</code></h2>
        ${
          cssParts.length > 0
            ? rows(cssParts, (name) => `::part(${name})`)
            : html`<p>None: what it shows stands or falls as a whole.</p>`
        }
      `,
      place,
    );
  };
  draw();
  return place;
}

export const Theming: StoryObj = {
  render: () =>
    page(
      'Theming',
      'There is next to nothing to set: the elements take font, size, colour, letter and word spacing from your page, mix their lines and tints from its text colour, and are transparent.',
      html`
        <h2>Custom properties</h2>
        <p>Try them: the element below follows as you type.</p>
        ${trial()}
        <h2>States</h2>
        <p>For <code>:state()</code>, in browsers that have it.</p>
        ${rows(findDeclaration('key-messages').cssStates ?? [], (name) => `:state(${name})`)}
        <h2>What cannot be set</h2>
        <p>
          The caveat, the list of predictors, source, age and notes, and the notices of a draft or of words that no
          longer stand, have no part, and no custom property can hide them. All the elements take:
          ${link('their reference', 'docs/elements-policy-briefing--reference')}.
        </p>
      `,
    ),
};
