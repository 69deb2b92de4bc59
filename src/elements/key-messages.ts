import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { briefing } from '../content/briefing.js';
import type { Item } from '../content/schema.js';
import { BriefingElement } from './briefing-element.js';
import { keyMessages } from './key-messages.template.js';
import { styles } from './key-messages.styles.js';
import { shared } from './shared.styles.js';
import { sourceLine } from './source-line.js';
import { warn } from './warn.js';

/**
 * The Board's key messages, word for word and in its order, with their source.
 *
 * @tagname key-messages
 * @csspart heading - The heading
 * @csspart list - The list of messages
 * @csspart message - Each message
 * @cssproperty [--briefing-accent=currentColor] - Colour of strong rules, edges and dashes; never of words
 * @cssproperty [--briefing-measure=30em] - Longest line, at least 12em
 */
export class KeyMessagesElement extends BriefingElement {
  static override properties: PropertyDeclarations = {
    only: {},
  };

  static override styles = [shared, styles];

  /**
   * Ids of the messages to show, separated by spaces, for a page that needs some of them; the element then says that
   * the page selected them. Their order stays the Board's. An unknown id is ignored with a warning; if none is left, all
   * are shown.
   */
  declare only: string | null | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('only')) this.#warnOfUnknownIds();
  }

  protected override render() {
    return html`<div class="sheet">${keyMessages(briefing, this.level, this.#messages)} ${sourceLine(briefing)}</div>`;
  }

  get #ids(): readonly string[] {
    const only: unknown = this.only ?? '';
    return String(only).split(/\s+/).filter(Boolean);
  }

  get #messages(): readonly Item[] {
    const all = briefing.keyMessages.items;
    const chosen = all.filter(({ id }) => this.#ids.includes(id));
    return chosen.length > 0 ? chosen : all;
  }

  #warnOfUnknownIds(): void {
    const known = briefing.keyMessages.items.map(({ id }) => id);
    const unknown = this.#ids.filter((id) => !known.includes(id));
    if (unknown.length > 0)
      warn(this, `has no message "${unknown.join('", "')}". The messages are: ${known.join(', ')}.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'key-messages': KeyMessagesElement;
  }
}
