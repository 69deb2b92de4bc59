import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const root = createRoot(document.querySelector('#place'));

const createBlocks = ({ tag, level, messageIds, local }) =>
  createElement(
    tag,
    { 'heading-level': level, 'message-ids': messageIds },
    local === undefined ? null : createElement('p', { slot: 'referral-route' }, local),
  );

export function show(state) {
  if (state === null) root.unmount();
  else flushSync(() => root.render(createBlocks(state)));
}
