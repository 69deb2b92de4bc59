import { html, type TemplateResult } from 'lit/html.js';
import type { Briefing, Item } from '../content/schema.js';
import type { MessageActions } from './message-actions.js';
import { heading, type HeadingLevel } from './heading.js';
import { note } from './source-line.js';
import { fill, richText } from './text.js';

/** The heading and these messages, said to be a selection if they are not all, each with its buttons if there are actions. */
export function keyMessages(
  content: Briefing,
  level: HeadingLevel,
  messages: readonly Item[] = content.keyMessages.items,
  actions?: MessageActions,
): TemplateResult {
  const { lang, dir, keyMessages, labels } = content;
  const all = keyMessages.items.length;
  const selected = fill(labels.selected, { shown: messages.length, all });
  return html`<div lang=${lang} dir=${dir}>
    ${heading(level, 'key-messages', keyMessages.heading)} ${messages.length < all ? note(content, selected) : null}
    <ul role="list" part="list">
      ${messages.map((message, index) => html`<li part="message">${drawMessage(message, index)}</li>`)}
    </ul>
  </div>`;

  function drawMessage(message: Item, index: number): unknown {
    const text = richText(message.text);
    return actions
      ? html`<span id="message-${index}">${text}</span> ${actions.messageBar(content, message, index)}`
      : text;
  }
}
