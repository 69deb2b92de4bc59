import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit/html.js';
import '../../src/define/briefing.js';
import { briefing } from '../../src/content/briefing.js';
import { copyable } from '../../src/ui/copyable.js';
import { nextEdition, withErrors } from '../example-drafts.js';
import { formatDraftCode } from '../story-code.js';
import { draftErrorListener } from '../usage.js';
import { list, mark, page, parameters, storyLink } from './page.js';

const meta: Meta = { title: 'Guide/Drafts and the draft-error event', tags: ['!autodocs', 'page'], parameters };
export default meta;

/** An element, buttons that set its draft, and a log of its `draft-error` events. */
function createTrial(): HTMLElement {
  const place = document.createElement('div');
  const element = document.createElement('board-contact');
  const log: string[] = [];
  element.addEventListener('draft-error', ({ problems }) => {
    log.push(...problems.map(({ path, message }) => `draft-error: ${path} ${message}`));
    update();
  });
  const update = () => {
    render(
      html`
        <p class="buttons">
          <button type="button" @click=${() => (element.content = withErrors(briefing))}>
            Set a draft with errors
          </button>
          <button type="button" @click=${() => (element.content = nextEdition(briefing))}>Set a valid draft</button>
          <button type="button" @click=${() => (element.content = null)}>Show the published briefing</button>
        </p>
        <div class="live">${element}</div>
        <h3 id="log">Event log</h3>
        <div class="log" role="log" aria-labelledby="log" tabindex="0">
          ${(log.length > 0 ? log : ['No events yet.']).map((line) => html`<p>${line}</p>`)}
        </div>
      `,
      place,
    );
  };
  update();
  return place;
}

export const DraftsAndTheDraftErrorEvent: StoryObj = {
  name: 'Drafts and the draft-error event',
  render: () =>
    page(
      'Drafts and the draft-error event',
      'Set the content property to preview a draft. If the draft has errors, the element keeps the published text and sends a draft-error event.',
      html`
        <h2>Try it</h2>
        ${createTrial()}
        <h2>Listen for errors</h2>
        <p>Add the listener before you set the draft.</p>
        ${copyable('Listener', draftErrorListener)}
        <h2>Show a draft</h2>
        ${copyable('Draft', formatDraftCode('board-contact', nextEdition))}
        <h2>What to expect</h2>
        ${list([
          mark('`content` is a property. There is no attribute, so HTML cannot replace the Board’s text.'),
          'A draft is always marked as a draft.',
          'A draft with errors never empties the element. The published text stays.',
          'The console shows one warning, which names the first field with an error.',
          mark('The `problems` of the event name every field with an error. `draftProblems` holds the same list.'),
          mark('Set `content` to `null` to show the published briefing again.'),
        ])}
        <p>
          See the story ${storyLink('Draft with errors', 'elements-policy-briefing--draft-with-errors')}. Its Actions
          tab shows the event.
        </p>
      `,
    ),
};
