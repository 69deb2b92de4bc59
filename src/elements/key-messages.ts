import type { TemplateResult } from 'lit/html.js';
import type { Item } from '../content/schema.js';
import { styles as actionsStyles } from './styles/copy-buttons.styles.js';
import { styles as contactStyles } from './board-contact.styles.js';
import type { HeadingLevel } from './templates/heading.js';
import { LinkedElement } from './hash-controller.js';
import { keyMessages, selectMessages } from './key-messages.template.js';
import { styles } from './key-messages.styles.js';
import { MessageActions } from './message-actions.js';
import { setOption } from './option.js';
import { shared } from './styles/shared.styles.js';
import type { Shown } from './templates/view.js';
import { warn } from './warn.js';

/**
 * The Board's key messages, word for word and in its order, with their source.
 *
 * @tagname key-messages
 * @attribute {string} message-ids - Ids of the messages to show, separated by spaces, for a page that needs some of them; the
 *   element then says that the page selected them. Their order stays the Board's. An unknown id is ignored with a warning;
 *   if none is left, all are shown.
 * @csspart heading - The heading
 * @csspart list - The list of messages
 * @csspart message - Each message
 * @cssproperty [--briefing-accent=currentColor] - Colour of strong rules, edges and dashes; never of words
 * @cssproperty [--briefing-measure=30em] - Longest line, at least 16em
 */
export class KeyMessagesElement extends LinkedElement {
  static override readonly observedAttributes = [...super.observedAttributes, 'message-ids'];

  static override readonly styles = shared + actionsStyles + contactStyles + styles;

  /** The messages that are shown. */
  #messages: readonly Item[] = [];

  /** The attribute `message-ids`. */
  get messageIds(): string | null {
    return this.getAttribute('message-ids');
  }

  set messageIds(value: string | null | undefined) {
    setOption(this, 'message-ids', value);
  }

  protected override optionChanged(name: string, value: string | null): void {
    super.optionChanged(name, value);
    if (name === 'message-ids') this.#warnOfUnknownIds();
  }

  protected override render(shown: Shown, level: HeadingLevel): TemplateResult {
    this.#messages = selectMessages(shown.content.keyMessages.items, this.#ids);
    return keyMessages(shown, level, this.#messages);
  }

  protected override findTarget(fragment: string): HTMLElement | null {
    const index = this.#messages.findIndex(({ id }) => fragment === `#key-messages/${id}`);
    return this.shadowRoot!.querySelectorAll('li')[index] ?? null;
  }

  protected override makeActions(): MessageActions {
    return new MessageActions(this);
  }

  get #ids(): readonly string[] {
    return (this.getAttribute('message-ids') ?? '').split(/\s+/).filter(Boolean);
  }

  #warnOfUnknownIds(): void {
    const known = this.content.keyMessages.items.map(({ id }) => id);
    const unknown = this.#ids.filter((id) => !known.includes(id));
    if (unknown.length > 0) warn(this, `has no message "${unknown.join('", "')}". It has ${known.join(', ')}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'key-messages': KeyMessagesElement;
  }
}
