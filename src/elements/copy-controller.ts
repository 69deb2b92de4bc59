import type { LitElement, ReactiveController } from 'lit';
import type { Briefing } from '../content/schema.js';
import { copyToClipboard, createClipboardContent, type ClipboardContent } from './clipboard.js';
import { hasFreeFragment, messageFragment, pageAddress } from './page-address.js';
import type { CopyView } from './templates/view.js';

/** How long a button says "Copied", in milliseconds. */
const copiedFor = 3000;

/** How often any element of this script has reported something. */
let reports = 0;

/** Copies what its host shows, with its source. Nothing is stored or sent. */
export class CopyController implements ReactiveController {
  readonly #host: LitElement;
  readonly #getContent: () => Briefing;
  #status = '';
  #manualText = '';
  #copiedBy = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, getContent: () => Briefing) {
    this.#host = host;
    this.#getContent = getContent;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.#copiedBy) this.#setCopiedBy();
  }

  get view(): CopyView {
    return {
      status: this.#status,
      manualText: this.#manualText,
      copiedBy: this.#copiedBy,
      copyAll: (key) => this.#copyShown(key),
      copyMessage: (key, index) =>
        this.#copyShown(key, '[part=heading]', '[part=heading] + .note', `li:not(:nth-child(${index + 1}))`),
      copyLink: hasFreeFragment() ? (key, id) => this.#copyLink(key, id) : undefined,
    };
  }

  /** Copies what is shown, which briefing it is from, and the address of the page; not a partner's content, and no buttons. */
  #copyShown(key: string, ...excluding: readonly string[]): Promise<void> {
    const { documentType, title } = this.#getContent();
    const source = this.#find('[part=title]') ? '' : `${documentType}: ${title.text}`;
    const shown = this.#find('.content')!;
    return this.#copy(
      key,
      createClipboardContent(shown, ['.partner', '.copy-bar', ...excluding].join(), source, pageAddress()),
    );
  }

  #copyLink(key: string, id: string): Promise<void> {
    const line = document.createElement('p');
    line.textContent = pageAddress() + messageFragment(id);
    return this.#copy(key, { text: line.textContent, html: line.outerHTML });
  }

  /** Copies, and reports it. If the page may not copy, shows the same as plain text, selected, and reports that. */
  async #copy(key: string, content: ClipboardContent): Promise<void> {
    const { copied, copyByHand } = this.#getContent().labels;
    const isCopied = await copyToClipboard(content);
    this.#status = distinguish(isCopied ? copied : copyByHand);
    this.#manualText = isCopied ? '' : content.text;
    this.#setCopiedBy(isCopied ? key : '');
    await this.#host.updateComplete;
    const manualCopy = this.#find('.manual-copy');
    if (!manualCopy) return;
    manualCopy.scrollIntoView({ behavior: 'instant', block: 'nearest' });
    getSelection()!.selectAllChildren(manualCopy);
  }

  /** Shows the buttons with their labels, and one that says for a moment that it has copied. */
  #setCopiedBy(copiedBy = ''): void {
    clearTimeout(this.#timer);
    this.#copiedBy = copiedBy;
    if (copiedBy)
      this.#timer = setTimeout(() => {
        this.#setCopiedBy();
      }, copiedFor);
    this.#host.requestUpdate();
  }

  #find(selector: string): Element | null {
    return this.#host.renderRoot.querySelector(selector);
  }
}

/** Screen readers do not say the same status twice, even of two elements of one script, so every second one has a space at its end. */
function distinguish(status: string): string {
  return reports++ % 2 ? `${status}\u00a0` : status;
}
