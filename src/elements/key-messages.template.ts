import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../content/schema.js';
import { messageCopyBar } from './templates/copy-bar.js';
import { formatValue } from './templates/format-value.js';
import { heading, type HeadingLevel } from './templates/heading.js';
import { layout } from './templates/layout.js';
import { provenance } from './templates/provenance.js';
import { formatMessage, note, richText } from './templates/text.js';
import type { BriefingView } from './templates/view.js';

/** Everything that `<key-messages>` shows. */
export function keyMessages(view: BriefingView, messageIds: readonly string[] = []): TemplateResult {
  const items = selectMessages(view.content.keyMessages.items, messageIds);
  return layout(view, [messages(view, view.headingLevel, { items, hasButtons: true }), provenance(view)]);
}

/** Returns the ids that a page wrote. Frameworks pass on whatever they are given, also a list. */
export function parseMessageIds(value: unknown): readonly string[] {
  return (formatValue(value) ?? '').split(/[\s,]+/).filter(Boolean);
}

/** Returns the messages with these ids, in the Board's order; all of them if none has one. */
export function selectMessages(all: readonly Item[], ids: readonly string[]): readonly Item[] {
  const selected = all.filter(({ id }) => ids.includes(id));
  return selected.length > 0 ? selected : all;
}

interface MessagesOptions {
  readonly items?: readonly Item[];
  /** Whether each message has its copy buttons, if the page asked for them. */
  readonly hasButtons?: boolean;
}

/**
 * The heading and these messages, marked as a selection if they are not all. The list says that it is one, because
 * Safari does not count a list without bullets. Items have no ids: the fallback would bring those into the page.
 */
export function messages(
  view: BriefingView,
  level: HeadingLevel,
  { items = view.content.keyMessages.items, hasButtons = false }: MessagesOptions = {},
): TemplateResult {
  const { content, copy } = view;
  const { lang, dir, keyMessages, labels } = content;
  const counts = { shown: items.length, all: keyMessages.items.length };
  return html`<div lang=${lang} dir=${dir}>
    ${heading(level, keyMessages.heading)}
    ${counts.shown < counts.all ? note(content, formatMessage(labels.selected, counts)) : nothing}
    <ul role="list" part="list">
      ${items.map((item, index) => {
        const text = richText(item.text);
        const buttons = hasButtons && copy ? messageCopyBar(content, copy, item, index) : undefined;
        return html`<li part="message">${buttons ? [text, buttons] : text}</li>`;
      })}
    </ul>
  </div>`;
}
