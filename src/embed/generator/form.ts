import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { briefing } from '../../content/briefing.js';
import type { HeadingLevel } from '../../elements/templates/heading.js';
import { tags, type Tag } from '../../static/render-element.js';
import { findChoiceProblem, type Channel } from '../embed-code.js';
import { placeholderHost } from '../host.js';
import { platforms, type Platform } from '../cms/index.js';
import { channels, defaultAddress, findPlatform, readChoice, type PackChoice } from './state.js';

export type Choose = (changed: Partial<PackChoice>) => void;

const elementNames: Readonly<Record<Tag, string>> = {
  'policy-briefing': 'The whole briefing on one page',
  'key-messages': `The ${briefing.keyMessages.items.length} key messages`,
  'predictor-prompts': `The ${briefing.predictors.items.length} predictors under their caveat`,
  'board-contact': 'How to reach the Board',
};

const channelNames: Readonly<Record<Channel, readonly [name: string, hint: string]>> = {
  'self-hosted': ['Your own copy', 'The files lie on your site. Nothing changes unless you change it.'],
  pinned: ['The Board’s host, this version', 'One file that never changes. You choose when to take a newer one.'],
  latest: ['The Board’s host, newest', 'New editions and withdrawals reach your page by themselves.'],
};

/** Everything that can be chosen. */
export function form(choice: PackChoice, choose: Choose): TemplateResult {
  return html`<form
    class="choices"
    aria-label="What your page needs"
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
  >
    <h2>Choose</h2>
    ${elements(choice, choose)} ${options(choice, choose)} ${platform(choice, choose)} ${files(choice, choose)}
  </form>`;
}

function elements(choice: PackChoice, choose: Choose): TemplateResult {
  const { elements: chosen } = choice;
  const problem = findChoiceProblem(choice);
  const order: readonly Tag[] = ['policy-briefing', ...tags.filter((tag) => tag !== 'policy-briefing')];
  return html`<fieldset aria-describedby="which">
    <legend>What to show</legend>
    ${
      problem?.field === 'elements'
        ? html`<p class="error" id="which">${problem.message}</p>`
        : html`<p class="hint" id="which">Each brings its own source and age.</p>`
    }
    ${order.map((tag) =>
      check(
        elementNames[tag],
        chosen.includes(tag),
        (isChosen) => {
          choose({ elements: tags.filter((each) => (each === tag ? isChosen : chosen.includes(each))) });
        },
        html`<code>&lt;${tag}&gt;</code>`,
      ),
    )}
  </fieldset>`;
}

function options(choice: PackChoice, choose: Choose): TemplateResult {
  const { elements: chosen, headingLevel, messageIds, copyButtons, emailSubject, twin } = choice;
  const hasHeading = chosen.some((tag) => tag !== 'board-contact');
  return html`<fieldset>
    <legend>How it fits your page</legend>
    ${
      hasHeading
        ? html`<label class="field" for="level">Level of its first heading</label>
            <p class="hint" id="level-hint">One more than the heading above it: 2 below your page’s title.</p>
            <select
              id="level"
              aria-describedby="level-hint"
              .value=${live(String(headingLevel))}
              @change=${(event: Event) => {
                choose({ headingLevel: Number((event.target as HTMLSelectElement).value) as HeadingLevel });
              }}
            >
              ${[1, 2, 3, 4, 5, 6].map(
                (level) => html`<option value=${level} ?selected=${level === headingLevel}>${level}</option>`,
              )}
            </select>`
        : null
    }
    ${check('Buttons to copy it with its source', copyButtons, (isChosen) => {
      choose({ copyButtons: isChosen });
    })}
    ${takesShadowTwin(findPlatform(choice)) ? ownLook(twin, choose) : null}
    ${chosen.includes('key-messages') ? audience(messageIds, choose) : null}
    ${
      chosen.includes('board-contact')
        ? textField('email-subject', 'Subject of the mail', emailSubject, 'May stay empty.', (value) => {
            choose({ emailSubject: value });
          })
        : null
    }
  </fieldset>`;
}

function takesShadowTwin({ delivery, isUnfiltered }: Platform): boolean {
  return delivery === 'script' && isUnfiltered;
}

function ownLook(twin: PackChoice['twin'], choose: Choose): TemplateResult {
  return check(
    'Its own look before the script comes',
    twin === 'shadow',
    (isChosen) => {
      choose({ twin: isChosen ? 'shadow' : 'light' });
    },
    'Without it the words look like the rest of your page until then.',
  );
}

/** Not changed while somebody chooses: closing it would take the focus away. */
const startsOpen = readChoice(location.hash).messageIds.length > 0;

/** Messages for an audience: as long as none is picked, all are shown. */
function audience(messageIds: readonly string[], choose: Choose): TemplateResult {
  const { items } = briefing.keyMessages;
  return html`<details ?open=${startsOpen}>
    <summary>
      ${messageIds.length > 0 ? `${messageIds.length} of ${items.length} messages` : 'All messages: pick some for an audience'}
    </summary>
    <p class="hint">The element then says that your site selected them. Their order stays the Board’s.</p>
    ${items.map(({ id, text }) =>
      check(text.replaceAll('**', ''), messageIds.includes(id), (isChosen) => {
        choose({
          messageIds: items
            .map((item) => item.id)
            .filter((each) => (each === id ? isChosen : messageIds.includes(each))),
        });
      }),
    )}
  </details>`;
}

function platform({ platform: chosen }: PackChoice, choose: Choose): TemplateResult {
  return html`<fieldset class="platforms">
    <legend>Where you paste it</legend>
    ${platforms.map(({ id, name }) =>
      radio('platform', name, id === chosen, () => {
        choose({ platform: id });
      }),
    )}
  </fieldset>`;
}

/** What was typed for each channel, kept while somebody compares them. */
const typed: Partial<Record<Channel, string>> = {};

function files(choice: PackChoice, choose: Choose): TemplateResult {
  const { channel: chosen, address, integrity } = choice;
  const problem = findChoiceProblem(choice);
  return html`<fieldset>
    <legend>Where the files are</legend>
    ${channels.map((channel) => {
      const [name, hint] = channelNames[channel];
      return radio(
        'channel',
        name,
        channel === chosen,
        () => {
          typed[chosen] = address;
          choose({
            channel,
            address: typed[channel] ?? defaultAddress[channel],
            integrity: integrity && channel !== 'latest',
          });
        },
        hint,
      );
    })}
    ${textField(
      'address',
      'Their address',
      address,
      addressHint(chosen, address),
      (value) => {
        choose({ address: value });
      },
      problem?.field === 'address' ? problem.message : null,
    )}
    ${
      chosen === 'latest'
        ? html`<p class="hint">Integrity is for files that never change: a script that gets newer would be refused.</p>`
        : check('Refuse any other script (integrity)', integrity, (isChosen) => {
            choose({ integrity: isChosen });
          })
    }
  </fieldset>`;
}

function addressHint(channel: Channel, address: string): string {
  if (channel === 'self-hosted') return 'The folder on your site, such as /briefing.';
  return address === placeholderHost
    ? 'The Board has no host yet: this one leads nowhere.'
    : 'Whoever owns this host can change what your page shows: make sure that it is the Board’s.';
}

type Hint = string | TemplateResult;

function check(label: string, isChosen: boolean, choose: (isChosen: boolean) => void, hint?: Hint): TemplateResult {
  return html`<label class="pick">
    <input
      type="checkbox"
      .checked=${live(isChosen)}
      @change=${(event: Event) => {
        choose((event.target as HTMLInputElement).checked);
      }}
    />
    <span>${label} ${hint === undefined ? null : html`<small>${hint}</small>`}</span>
  </label>`;
}

function radio(name: string, label: string, isChosen: boolean, choose: () => void, hint?: Hint): TemplateResult {
  return html`<label class="pick">
    <input type="radio" name=${name} .checked=${live(isChosen)} @change=${choose} />
    <span>${label} ${hint === undefined ? null : html`<small>${hint}</small>`}</span>
  </label>`;
}

function textField(
  id: string,
  label: string,
  value: string,
  hint: string,
  choose: (value: string) => void,
  error: string | null = null,
): TemplateResult {
  return html`<label class="field" for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    ${error === null ? null : html`<p class="error" id="${id}-error">${error}</p>`}
    <input
      id=${id}
      aria-describedby="${id}-hint ${id}-error"
      aria-invalid=${error !== null}
      autocomplete="off"
      spellcheck="false"
      .value=${live(value)}
      @input=${(event: Event) => {
        choose((event.target as HTMLInputElement).value);
      }}
    />`;
}
