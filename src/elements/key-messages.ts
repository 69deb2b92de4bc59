import { css, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { BriefingElement, textConverter } from './briefing-element.js';
import { HashController } from './hash-controller.js';
import { messageFragment } from './page-address.js';
import { styles } from './key-messages.styles.js';
import { keyMessages, parseMessageIds, selectMessages } from './key-messages.template.js';
import { styles as sharedStyles } from './styles/shared.styles.js';
import type { BriefingView } from './templates/view.js';

/**
 * The Board's key messages, all or those that you choose, with their source. They are word for word and in the Board's order.
 *
 * @tagname key-messages
 * @csspart heading - The heading
 * @csspart list - The list of messages
 * @csspart message - Each message
 */
export class KeyMessagesElement extends BriefingElement {
  static override readonly tag = 'key-messages';

  static override properties: PropertyDeclarations = {
    messageIds: { attribute: 'message-ids', reflect: true, converter: textConverter },
  };

  static override styles = css`
    ${sharedStyles} ${styles}
  `;

  /**
   * IDs of the messages to show, separated by spaces or commas; the element says that the page selected them. Their order
   * stays the Board's. An unknown ID is ignored with a warning; if none is known, all messages are shown.
   * @type {string}
   */
  declare messageIds: string | null | undefined;

  constructor() {
    super();
    // Registers itself with its host.
    new HashController(this, (hash) => this.#findTarget(hash));
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#warnOfUnknownIds();
  }

  /**
   * When the page selects other messages, Lit uses the buttons of one for another, so the focus is moved back to its message.
   * Not `repeat`: the renderer to text knows no directives.
   */
  protected override update(changed: PropertyValues<this>): void {
    const copies = (this.renderRoot.activeElement as HTMLElement | null)?.dataset['copies'];
    super.update(changed);
    if (copies === undefined) return;
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    (buttons.find(({ dataset }) => dataset['copies'] === copies) ?? buttons[0])?.focus();
  }

  protected override renderContent(view: BriefingView): TemplateResult {
    return keyMessages(view, this.#ids);
  }

  #findTarget(hash: string): HTMLElement | null {
    const messages = selectMessages(this.content.keyMessages.items, this.#ids);
    const index = messages.findIndex(({ id }) => hash === messageFragment(id));
    return this.renderRoot.querySelectorAll('li')[index] ?? null;
  }

  get #ids(): readonly string[] {
    return parseMessageIds(this.messageIds);
  }

  #warnOfUnknownIds(): void {
    const known = this.content.keyMessages.items.map(({ id }) => id);
    const unknown = this.#ids.filter((id) => !known.includes(id));
    if (unknown.length > 0)
      this.warn(`unknown message ID "${unknown.join('", "')}" in message-ids. Valid IDs: ${known.join(', ')}.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'key-messages': KeyMessagesElement;
  }
}
