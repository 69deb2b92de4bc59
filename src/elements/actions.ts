import { html, type TemplateResult } from 'lit/html.js';
import type { Briefing } from '../content/schema.js';
import type { BriefingElement } from './briefing-element.js';
import { makeClip, select, writeClip, type Clip } from './clip.js';

/** The headings, paragraphs and items that are the Board's or ours: not the partner's, and no buttons. */
const blocks = ':is([part=heading], [part=title], .masthead, p, li):not(.partner *)';

/** What the attribute `actions` adds: copying what is shown with its source. Nothing is stored or sent. */
export class Actions {
  readonly #host: BriefingElement;
  #said = '';

  constructor(host: BriefingElement) {
    this.#host = host;
  }

  /** The button for all that is shown, and what the buttons did, also for screen readers. */
  bar({ labels, lang, dir }: Briefing): TemplateResult {
    return html`<div class="actions" lang=${lang} dir=${dir}>
      <button type="button" @click=${() => this.copyBlocks(this.find(blocks))}>${labels.copy}</button>
      <span role="status">${this.#said}</span>
    </div>`;
  }

  /** Copies these blocks and which briefing they are from; `byHand` is what the reader may copy if the page may not. */
  protected copyBlocks(what: readonly Element[], byHand = what): Promise<void> {
    const { kind, title } = this.#host.content;
    const briefing = this.find('[part=title]').length > 0 ? [] : [`${kind}: ${title.text}`];
    return this.copyClip(makeClip(what, ...briefing, pageAddress()), byHand);
  }

  /** Copies, and says so; if the page may not, selects `byHand` and says that. */
  protected async copyClip(clip: Clip, byHand: readonly Element[], hint = ''): Promise<void> {
    const { copied, copyByHand } = this.#host.content.labels;
    this.#say('');
    if (await writeClip(clip)) {
      this.#say(copied);
    } else {
      this.#say(`${copyByHand} ${hint}`);
      select(byHand);
    }
  }

  protected find(selector: string): Element[] {
    return [...this.#host.shadowRoot!.querySelectorAll(selector)];
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.#host.draw();
  }
}

/** The page's address without query and fragment, which can hold case references. */
export function pageAddress(): string {
  return location.href.replace(/[?#].*$/, '');
}
