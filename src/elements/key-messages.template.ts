import { html, type TemplateResult } from 'lit/html.js';
import type { Briefing, Item } from '../content/schema.js';
import { build } from './templates/build.js';
import { heading, type HeadingLevel } from './templates/heading.js';
import type { MessageActions } from './message-actions.js';
import { sheet } from './templates/layout.js';
import type { Shown } from './templates/view.js';
import { note, sourceLine } from './templates/provenance.js';
import { fill, richText } from './templates/text.js';

/** All that `<key-messages>` shows. */
export function keyMessages(shown: Shown, level: HeadingLevel, items: readonly Item[]): TemplateResult {
  const { content, actions } = shown;
  // <key-messages> makes no other actions than these.
  return sheet(shown, [messages(content, level, items, actions as MessageActions | undefined), sourceLine(shown)]);
}

/** Those of the messages that have one of these ids, in the Board's order; all of them if none has. */
export function selectMessages(all: readonly Item[], ids: readonly string[]): readonly Item[] {
  const chosen = all.filter(({ id }) => ids.includes(id));
  return chosen.length > 0 ? chosen : all;
}

/** The heading and these messages, said to be a selection if they are not all, each with its buttons if there are actions. */
export function messages(
  content: Briefing,
  level: HeadingLevel,
  items: readonly Item[] = content.keyMessages.items,
  actions?: MessageActions,
): TemplateResult {
  const { lang, dir, keyMessages, labels } = content;
  const shown = items.length;
  const all = keyMessages.items.length;
  return html`<div lang=${lang} dir=${dir}>
    ${heading(level, 'key-messages', keyMessages.heading)}
    ${shown < all ? note(content, fill(labels.selected, { shown, all })) : ''}
    ${build(
      ['<ul role="list" part="list"><li part="message">'],
      '</li><li part="message">',
      '</li></ul>',
      items.map(drawMessage),
    )}
  </div>`;

  function drawMessage(message: Item, index: number): unknown {
    const text = richText(message.text);
    return actions
      ? html`<span id="message-${index}">${text}</span> ${actions.messageBar(content, message, index)}`
      : text;
  }
}
