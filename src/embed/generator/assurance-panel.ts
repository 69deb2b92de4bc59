import { html, nothing, type TemplateResult } from 'lit/html.js';
import { briefing } from '../../content/briefing.js';
import { createAssuranceText } from '../assurance-text.js';
import { findPlaceholderNote, type Platform } from '../cms/index.js';
import type { EmbedCode, Release } from '../embed-code.js';
import { codeBlock } from './code-block.js';

/** Text for security, accessibility and data protection colleagues. */
export function assurancePanel(platform: Platform, code: EmbedCode, release: Release): TemplateResult {
  const note = findPlaceholderNote(platform, code);
  const { policy, accessibility, privacy, withdrawal } = createAssuranceText(
    code,
    release,
    platform.delivery,
    briefing,
  );
  const needed = policy.filter(({ isNeeded }) => isNeeded).map(({ directive }) => `${directive};`);
  const { labels, contact } = briefing;
  return html`<section class="assurance" aria-labelledby="assurance-heading">
    <h2 id="assurance-heading">Text for your colleagues</h2>
    <p class="lead">For security, accessibility and data protection colleagues.</p>
    ${note === null ? nothing : html`<p><strong>${note}</strong></p>`}
    <h3>Security: Content-Security-Policy</h3>
    <p>It needs no connection, image, font or cookie, and no style unless listed here.</p>
    <dl class="policy">
      ${policy.map(
        ({ directive, why }) =>
          html`<div>
            <dt><code>${directive}</code></dt>
            <dd>${why}</dd>
          </div>`,
      )}
    </dl>
    ${codeBlock({ name: 'Lines for the policy', label: 'Content-Security-Policy', code: needed.join('\n') })}
    <h3>Accessibility statement</h3>
    ${codeBlock({ name: 'Paragraph for the accessibility statement', label: 'Paragraph', code: accessibility, isProse: true })}
    <h3>Privacy notice</h3>
    ${codeBlock({ name: 'Paragraph for the privacy notice', label: 'Paragraph', code: privacy, isProse: true })}
    <h3>If the briefing changes or is withdrawn</h3>
    <p>${withdrawal}</p>
    <h3>Before you publish</h3>
    <p>
      Confirm the text and the contact details with the Board. ${contact.checkedOn === null ? labels.unchecked : ''} The
      briefing is not an emergency route. The text belongs to the Board: the licence of the code does not cover it.
    </p>
  </section>`;
}
