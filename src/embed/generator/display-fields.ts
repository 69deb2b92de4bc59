import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { briefing } from '../../content/briefing.js';
import type { HeadingLevel } from '../../elements/templates/heading.js';
import { hasReferralRoute } from '../../static/render-element.js';
import { checkbox, textArea, textInput } from './controls.js';
import { findPlatform, parseState, type Change, type GeneratorState } from './state.js';

/** How the chosen elements fit into the page; only what they and the platform have a use for. */
export function displayFields(state: GeneratorState, change: Change): TemplateResult {
  const { elements, copyButtons, emailSubject, referralRoute } = state;
  const { delivery, keepsStyles } = findPlatform(state);
  return html`<fieldset>
    <legend>3. Options</legend>
    ${delivery === 'iframe' ? html`<p class="hint">${iframeNote}</p>` : nothing}
    ${elements.some((tag) => tag !== 'board-contact') ? headingLevelField(state, change) : nothing}
    ${elements.includes('key-messages') ? messageFields(state, change) : nothing}
    ${checkbox('Add copy buttons', copyButtons, (isChecked) => {
      change({ copyButtons: isChecked });
    })}
    ${keepsStyles ? fallbackField(state, change) : nothing}
    ${
      elements.includes('board-contact')
        ? textInput({
            id: 'email-subject',
            label: 'Email subject (optional)',
            value: emailSubject,
            hint: 'Filled in when a reader follows the email link.',
            maxLength: 200,
            change: (value) => {
              change({ emailSubject: value });
            },
          })
        : nothing
    }
    ${
      elements.some(hasReferralRoute) && delivery !== 'iframe'
        ? textArea({
            id: 'referral-route',
            label: 'Your referral route (optional)',
            value: referralRoute,
            hint: `How your staff refer a child: team, phone number, hours. It is shown under “${briefing.labels.addedBySite}”`,
            maxLength: 1000,
            change: (value) => {
              change({ referralRoute: value });
            },
          })
        : nothing
    }
  </fieldset>`;
}

const iframeNote = `Without JavaScript, an iframe shows all ${briefing.keyMessages.items.length} messages, at heading level 2 and without copy buttons.`;

function headingLevelField({ headingLevel }: GeneratorState, change: Change): TemplateResult {
  return html`<label class="field" for="level">Heading level</label>
    <p class="hint" id="level-hint">Usually 2, one below your page title.</p>
    <select
      id="level"
      aria-describedby="level-hint"
      .value=${live(String(headingLevel))}
      @change=${(event: Event) => {
        change({ headingLevel: Number((event.target as HTMLSelectElement).value) as HeadingLevel });
      }}
    >
      ${[1, 2, 3, 4, 5, 6].map(
        (level) => html`<option value=${level} ?selected=${level === headingLevel}>${level}</option>`,
      )}
    </select>`;
}

function fallbackField({ fallback }: GeneratorState, change: Change): TemplateResult {
  return checkbox(
    'Style the fallback',
    fallback === 'declarative-shadow',
    (isChecked) => {
      change({ fallback: isChecked ? 'declarative-shadow' : 'html' });
    },
    'Declarative shadow DOM: nothing moves when the script starts.',
  );
}

/** Read once: closing the list while somebody chooses would take the focus away. */
const startsOpen = parseState(location.hash).messageIds.length > 0;

/** If none is chosen, all are shown. */
function messageFields({ messageIds }: GeneratorState, change: Change): TemplateResult {
  const { items } = briefing.keyMessages;
  const count = messageIds.length > 0 ? messageIds.length : 'all';
  return html`<details class="messages" ?open=${startsOpen}>
    <summary>Choose messages <small>${count} of ${items.length}</small></summary>
    <p class="hint">They keep their original order. The page says how many of them it shows.</p>
    ${items.map(({ id, text }) =>
      checkbox(text.replaceAll('**', ''), messageIds.includes(id), (isChecked) => {
        change({
          messageIds: items
            .map((item) => item.id)
            .filter((each) => (each === id ? isChecked : messageIds.includes(each))),
        });
      }),
    )}
  </details>`;
}
