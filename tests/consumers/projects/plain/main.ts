import 'safeguarding-briefing-elements/define/briefing.js';
import { followSteps, hear } from '../steps.js';

const main = document.querySelector('main')!;
main.innerHTML = `<key-messages class="ours"></key-messages>
<predictor-prompts></predictor-prompts>
<board-contact><p slot="referral-route">Our own route</p></board-contact>
<policy-briefing heading-level="2"><p slot="discussion">Our own questions</p></policy-briefing>`;

const messages = document.querySelector('key-messages')!;
const prompts = document.querySelector('predictor-prompts')!;
const contact = document.querySelector('board-contact')!;
prompts.addEventListener('draft-error', (event) => {
  hear(event.problems.map(({ path }) => path).join());
});

followSteps(
  ({ level, messageIds, emailSubject, copyButtons, content }) => {
    Object.assign(messages, { headingLevel: level, messageIds, copyButtons });
    prompts.headingLevel = level;
    prompts.content = content;
    contact.emailSubject = emailSubject;
  },
  () => {
    main.replaceChildren();
  },
);

// @ts-expect-error -- only key-messages has it
contact.messageIds = 'any-id';
