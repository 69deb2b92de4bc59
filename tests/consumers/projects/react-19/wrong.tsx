import 'safeguarding-briefing-elements/react';
import { briefing } from 'safeguarding-briefing-elements';

/** What the types refuse. */
export const wrong = [
  // @ts-expect-error -- no such level
  <key-messages heading-level={7} />,
  // @ts-expect-error -- no such level
  <policy-briefing heading-level="0" />,
  // @ts-expect-error -- a server writes it as another attribute, and hydration does not set it
  <policy-briefing headingLevel={3} />,
  // @ts-expect-error -- hydration does not set it
  <predictor-prompts content={briefing} />,
  // @ts-expect-error -- hydration does not add it
  <predictor-prompts ondraft-error={() => undefined} />,
];
