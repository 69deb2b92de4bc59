import { html, type TemplateResult } from 'lit/html.js';
import type { Briefing } from '../content/schema.js';
import type { BriefingElement } from './briefing-element.js';
import { makeClip, writeClip, type Clip } from './clipboard.js';

/** What the attribute `actions` adds: copying what is shown with its source. Nothing is stored or sent. */
export class Actions {
  readonly #host: BriefingElement;
  /** What was drawn last: a page can hide the host's `content`, not this. */
  #content!: Briefing;
  #said = '';
  #toCopyByHand = '';

  constructor(host: BriefingElement) {
    this.#host = host;
  }

  /** The button for all that is shown, and what the buttons did, also for screen readers. */
  bar(content: Briefing): TemplateResult {
    const { labels, lang, dir } = content;
    this.#content = content;
    return html`<div class="actions" lang=${lang} dir=${dir}>
      <button type="button" @click=${() => this.copyShown()}>${labels.copy}</button>
      <span role="status">${this.#said}</span>
      ${this.#toCopyByHand ? html`<p class="by-hand">${this.#toCopyByHand}</p>` : null}
    </div>`;
  }

  /** Copies what is shown, which briefing it is from, and the page; not the partner's words, no buttons, nor what `without` finds. */
  protected copyShown(without = '.actions'): Promise<void> {
    const { documentType, title } = this.#content;
    const briefing = this.#find('[part=title]') ? '' : `${documentType}: ${title.text}`;
    return this.copyClip(makeClip(this.#find('.sheet')!, `.partner, .actions, ${without}`, briefing, pageAddress()));
  }

  /** Copies, and says so; if the page may not, shows the same as plain text, selected, and says that. */
  protected async copyClip(clip: Clip): Promise<void> {
    const { copied, copyByHand } = this.#content.labels;
    this.#say('');
    if (await writeClip(clip)) {
      this.#say(copied);
      return;
    }
    this.#say(copyByHand, clip.text);
    const text = this.#find('.by-hand')!;
    text.scrollIntoView({ behavior: 'instant', block: 'nearest' });
    getSelection()!.selectAllChildren(text);
  }

  #find(selector: string): Element | null {
    return this.#host.shadowRoot!.querySelector(selector);
  }

  #say(sentence: string, toCopyByHand = ''): void {
    this.#said = sentence;
    this.#toCopyByHand = toCopyByHand;
    this.#host.draw();
  }
}

/** The address of a page of the web without query and fragment, which can hold case references; '' for any other. */
export function pageAddress(): string {
  return location.protocol.startsWith('http') ? location.href.replace(/[?#].*/, '') : '';
}
