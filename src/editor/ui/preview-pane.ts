import { html, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import type { Briefing } from '../../content/schema.js';
import type { BriefingElement } from '../../elements/briefing-element.js';
import type { Tag } from '../../static/render-element.js';
import { jump } from './focus-target.js';
import type { Model } from './store.js';

/** Pages that the elements can be looked at on. */
const skins = {
  plain: 'Plain page',
  govuk: 'Like GOV.UK',
  nhs: 'Like the NHS',
  dark: 'Dark page',
  phone: 'Phone',
  print: 'On paper',
} as const;

type Skin = keyof typeof skins;

const names: Readonly<Record<Tag, string>> = {
  'policy-briefing': 'Whole briefing',
  'key-messages': 'Messages',
  'predictor-prompts': 'Predictors',
  'board-contact': 'Contact',
};

/** What is looked at; no part of the draft. */
export interface View {
  readonly skin: Skin;
  readonly tag: Tag;
  readonly readsFiles: boolean;
}

export type Choose = (changed: Partial<View>) => void;

export const firstView: View = { skin: 'plain', tag: 'policy-briefing', readsFiles: false };

/** The elements as partners' pages will show them, always marked as a draft. */
export function look(model: Model, view: View, choose: Choose): TemplateResult {
  const { skin, tag } = view;
  return html`<section aria-labelledby="look">
    <h2 id="look" tabindex="-1">Look</h2>
    ${model.isGood ? null : staleNote(model)}
    <div class="views">
      ${radios('The page', 'skin', skins, skin, (chosen) => {
        choose({ skin: chosen });
      })}
      ${radios('What of it', 'tag', names, tag, (chosen) => {
        choose({ tag: chosen });
      })}
    </div>
    <div class="stage ${skin}" tabindex="0" role="group" aria-label="${names[tag]}, ${skins[skin]}">
      ${keyed(`${skin} ${tag}`, html`<div class="page" ${ref(show(tag, model.good, skin))}></div>`)}
    </div>
  </section>`;
}

function staleNote({ problems }: Model): TemplateResult {
  return html`<p class="stale">
    The last draft without a problem is shown, not what you are writing now.
    ${problems.length > 0 ? html`<a href="#problems" @click=${jump}>What is wrong</a>` : null}
  </p>`;
}

const show = (tag: Tag, content: Briefing, skin: Skin) => (place?: Element) => {
  if (!place) return;
  const element = place.querySelector(tag) ?? place.appendChild(document.createElement(tag));
  element.content = content;
  // After it has put on its own style sheet, at its connection.
  if (skin === 'print')
    queueMicrotask(() => {
      showAsPrinted(element);
    });
};

/** What the element's style sheet keeps for paper, on the screen. */
function showAsPrinted(element: BriefingElement): void {
  const { styles } = element.constructor as typeof BriefingElement;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.cssText.replace(/@media\s*print/g, '@media all'));
  element.shadowRoot!.adoptedStyleSheets = [sheet];
}

function radios<T extends string>(
  legend: string,
  name: string,
  options: Readonly<Record<T, string>>,
  chosen: T,
  choose: (chosen: T) => void,
): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    ${(Object.keys(options) as T[]).map(
      (option) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            value=${option}
            ?checked=${option === chosen}
            @change=${() => {
              choose(option);
            }}
          />
          <span>${options[option]}</span>
        </label>`,
    )}
  </fieldset>`;
}
