import { html, nothing, type TemplateResult } from 'lit';
import type { Briefing, Item } from '../../content/schema.js';
import { formatText } from './text.js';
import type { BriefingView, CopyView } from './view.js';

/** The button that copies everything shown, and what the buttons did. */
export function copyBar({ content: { labels, lang, dir }, copy }: BriefingView): TemplateResult | typeof nothing {
  if (!copy) return nothing;
  return html`<div class="copy-bar" lang=${lang} dir=${dir}>
    <button type="button" @click=${() => copy.copyAll('all')}>
      ${copy.copiedBy === 'all' ? labels.copied : labels.copy}
    </button>
    <span aria-live="polite">${copy.status}</span>
    ${copy.manualText ? html`<p class="manual-copy">${copy.manualText}</p>` : nothing}
  </div>`;
}

/**
 * The buttons of one message. Their names are short and of their own: a screen reader skips text that is the label of a
 * control, so a name that points to the message would silence the message. A button that shows "Copied" has that as its name,
 * because people who control it by speech say what they see.
 */
export function messageCopyBar({ labels }: Briefing, copy: CopyView, { id }: Item, index: number): TemplateResult {
  const { copyLink } = copy;
  const number = index + 1;
  const message = `message ${id}`;
  const link = `link ${id}`;
  return html`<div class="copy-bar">
    <button
      type="button"
      data-copies=${message}
      aria-label=${copy.copiedBy === message ? nothing : formatText(labels.copyMessageName, { number })}
      @click=${() => copy.copyMessage(message, index)}
    >
      ${copy.copiedBy === message ? labels.copied : labels.copyMessage}
    </button>
    ${
      copyLink
        ? html`<button
            type="button"
            data-copies=${link}
            aria-label=${copy.copiedBy === link ? nothing : formatText(labels.copyLinkName, { number })}
            @click=${() => copyLink(link, id)}
          >
            ${copy.copiedBy === link ? labels.copied : labels.copyLink}
          </button>`
        : nothing
    }
  </div>`;
}
