import { html, type TemplateResult } from 'lit/html.js';
import type { Briefing, Item } from '../content/schema.js';
import { Actions, pageAddress } from './actions.js';

/** The actions of `<key-messages>`: each message has its buttons too. */
export class MessageActions extends Actions {
  /** The buttons for one message, whose text has the id `message-INDEX`. */
  messageBar({ labels }: Briefing, { id }: Item, index: number): TemplateResult {
    const message = `message-${index}`;
    return html`<div class="actions">
      ${nameButton(labels.copyMessage, `copy-${index}`, message, () => this.#copyMessage(message))}
      ${nameButton(labels.copyLink, `link-${index}`, message, () => this.#copyLink(id))}
    </div>`;
  }

  #copyMessage(message: string): Promise<void> {
    const item = this.find(`li:has(> #${message})`);
    return this.copyBlocks([...this.find('.sheet > .notice'), ...item, ...this.find('.sheet > .note')], item);
  }

  #copyLink(id: string): Promise<void> {
    const address = `${pageAddress()}#key-messages/${id}`;
    return this.copyClip({ text: address, html: address }, this.find('[role=status]'), address);
  }
}

/** A button that is named by itself and by the message it is for. */
function nameButton(label: string, id: string, message: string, act: () => unknown): TemplateResult {
  return html`<button type="button" id=${id} aria-labelledby="${id} ${message}" @click=${act}>${label}</button>`;
}
