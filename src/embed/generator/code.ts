import { html, type TemplateResult } from 'lit/html.js';
import { briefing } from '../../content/briefing.js';
import { todayInLondon } from '../../content/review.js';
import { createView } from '../../elements/templates/view.js';
import { contactCheck } from '../../elements/templates/provenance.js';
import { findChoiceProblem, makeParts, type Choice, type Release } from '../embed-code.js';
import type { Parts, Platform } from '../cms/index.js';
import { writeStatements } from '../assurance-text.js';
import { findPlatform, type PackChoice } from './state.js';
import { copyable } from '../../ui/copyable.js';
import { stage } from './preview.js';

/** What comes of a choice: the code, how it looks, and what the colleagues ask. */
export function code(choice: PackChoice, release: Release): TemplateResult {
  const problem = findChoiceProblem(choice);
  if (problem) return html`<div class="result"><p class="error">${problem.message} The code will stand here.</p></div>`;
  const platform = findPlatform(choice);
  const whole: Choice = platform.isUnfiltered ? choice : { ...choice, twin: 'light' };
  const parts = makeParts(whole, release);
  return html`<div class="result">
    ${steps(platform, parts)} ${stage(parts.markup)} ${colleagues(whole, parts, release, platform)}
  </div>`;
}

function steps(platform: Platform, parts: Parts): TemplateResult {
  return html`<section aria-labelledby="paste">
    <h2 id="paste">Paste</h2>
    <p class="lead">${platform.name}. ${platform.remains}</p>
    <ol class="steps">
      ${platform.steps(parts).map(
        ({ title, text, code: snippet }) =>
          html`<li>
            <h3>${title}</h3>
            <p>${text}</p>
            ${snippet === undefined ? null : copyable(title, snippet)}
          </li>`,
      )}
    </ol>
  </section>`;
}

function colleagues(choice: Choice, parts: Parts, release: Release, { delivery }: Platform): TemplateResult {
  const { policy, accessibility, privacy, withdrawal } = writeStatements(choice, parts, release, delivery);
  return html`<section aria-labelledby="tell">
    <h2 id="tell">Tell</h2>
    <p class="lead">What your colleagues will ask, ready to paste.</p>
    <h3>Security: Content-Security-Policy</h3>
    <p>No connection, image, font or cookie is needed, and no style unless listed here.</p>
    <dl class="policy">
      ${policy.map(
        ({ directive, why }) =>
          html`<div>
            <dt><code>${directive}</code></dt>
            <dd>${why}</dd>
          </div>`,
      )}
    </dl>
    ${copyable(
      'what the policy needs',
      policy
        .filter(({ isNeeded }) => isNeeded)
        .map(({ directive }) => `${directive};`)
        .join('\n'),
    )}
    <h3>Accessibility statement</h3>
    <div class="prose">${copyable('the paragraph for the accessibility statement', accessibility)}</div>
    <h3>Privacy notice</h3>
    <div class="prose">${copyable('the sentence for the privacy notice', privacy)}</div>
    <h3>What a withdrawal reaches</h3>
    <p>${withdrawal}</p>
    <h3>Before it goes public</h3>
    <p>
      Confirm the words and the contact with the Board. Of the contact, its own small print says:
      ${contactCheck(createView(todayInLondon(), briefing))} It is not an emergency route. The words are the Board’s;
      the licence of the code does not cover them.
    </p>
  </section>`;
}
