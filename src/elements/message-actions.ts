import { html, type TemplateResult } from 'lit/html.js';
import type { Briefing, Item } from '../content/schema.js';
import { Actions, pageAddress } from './copy-controller.js';
import { makeClip } from './clipboard.js';

/** The actions of `<key-messages>`: each message has its buttons too. */
export class MessageActions extends Actions {
  /** The buttons for one message, whose text has the id `message-INDEX`. */
  messageBar({ labels }: Briefing, { id }: Item, index: number): TemplateResult {
    const message = `message-${index}`;
    const copyMessage = () => this.copyShown(`[part=heading], [part=heading] + .note, li:not(:has(> #${message}))`);
    const copyLink = () =>
      this.copyClip(makeClip(document.createElement('p'), '*', `${pageAddress()}#key-messages/${id}`));
    return html`<div class="actions">
      ${nameButton(labels.copyMessage, `copy-${index}`, message, copyMessage)}
      ${nameButton(labels.copyLink, `link-${index}`, message, copyLink)}
    </div>`;
  }
}

/** A button that is named by itself and by the message it is for. */
function nameButton(label: string, id: string, message: string, act: () => unknown): TemplateResult {
  return html`<button type="button" id=${id} aria-labelledby="${id} ${message}" @click=${act}>${label}</button>`;
}
