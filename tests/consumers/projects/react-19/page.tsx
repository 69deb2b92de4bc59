import { useEffect, useRef } from 'react';
import 'safeguarding-briefing-elements/define/briefing.js';
import 'safeguarding-briefing-elements/react';
import type { BoardContactElement, DraftErrorEvent, PredictorPromptsElement } from 'safeguarding-briefing-elements';
import { hear, type Step } from '../steps.js';

const tellProblems = ({ problems }: DraftErrorEvent) => {
  hear(problems.map(({ path }) => path).join());
};

export function Page({ level, messageIds, emailSubject, copyButtons, content }: Step) {
  const contact = useRef<BoardContactElement>(null);
  const prompts = useRef<PredictorPromptsElement>(null);
  useEffect(() => {
    const element = prompts.current!;
    element.addEventListener('draft-error', tellProblems);
    element.content = content;
    return () => element.removeEventListener('draft-error', tellProblems);
  }, [content]);
  return (
    <>
      <key-messages heading-level={level} message-ids={messageIds} copy-buttons={copyButtons} className="ours" />
      <predictor-prompts heading-level={level} ref={prompts} />
      <board-contact email-subject={emailSubject} ref={contact}>
        <p slot="referral-route">Our own route</p>
      </board-contact>
      <policy-briefing heading-level="2">
        <p slot="discussion">Our own questions</p>
      </policy-briefing>
    </>
  );
}
