import type {} from 'safeguarding-briefing-elements/react';
import 'safeguarding-briefing-elements/define/key-messages.js';
import { renderFallback } from 'safeguarding-briefing-elements/fallback';
import { hear } from '../../steps.js';
import { draft, formatPaths, messageIds } from '../content.js';
import Briefing from './Briefing.js';
import { Draft } from './Draft.js';

const fallback = renderFallback('key-messages', { messageIds });
const tellProblems = (event: Parameters<typeof formatPaths>[0]) => {
  hear(formatPaths(event));
};

export function Page() {
  return (
    <>
      <Briefing />
      <key-messages message-ids={messageIds.join(' ')} copy-buttons={true} className="ours">
        <div dangerouslySetInnerHTML={{ __html: fallback }} />
      </key-messages>
      <Draft draft={draft} onError={tellProblems} />
    </>
  );
}
