import 'safeguarding-briefing-elements/react';

/** What the types refuse. */
export const wrong = [
  // @ts-expect-error -- no such level
  <key-messages heading-level={7} />,
  // @ts-expect-error -- no such level
  <policy-briefing headingLevel="0" />,
  // @ts-expect-error -- only key-messages has it
  <board-contact messageIds="adolescents" />,
  // @ts-expect-error -- React 19 sets the property, to which '' says no
  <key-messages copy-buttons="" />,
  // @ts-expect-error -- a draft is a whole briefing
  <predictor-prompts content="words" />,
  // @ts-expect-error -- the event is no string
  <predictor-prompts ondraft-error={(event: string) => event} />,
];
