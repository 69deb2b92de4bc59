import { useEffect, useRef } from 'react';
import type {} from 'safeguarding-briefing-elements/react';
import { briefing, type PredictorPromptsElement } from 'safeguarding-briefing-elements';

/** React 18 knows attributes; what has none is set on the element. */
export function Page() {
  const prompts = useRef<PredictorPromptsElement>(null);
  useEffect(() => {
    prompts.current!.content = briefing;
  }, []);
  return (
    <>
      <key-messages heading-level={3} message-ids="any-id" copy-buttons="" class="ours" />
      <predictor-prompts heading-level="3" ref={prompts} />
    </>
  );
}

/** What the types refuse. */
export const wrong = [
  // @ts-expect-error -- no such level
  <key-messages heading-level={7} />,
  // @ts-expect-error -- React 18 would write copy-buttons="false", which is there
  <key-messages copy-buttons={false} />,
  // @ts-expect-error -- React 18 would write content="[object Object]"
  <key-messages content={briefing} />,
];
