import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const root = createRoot(document.querySelector('#place'));

const draw = ({ tag, level, only, local }) =>
  createElement(
    tag,
    { 'heading-level': level, only },
    local === undefined ? null : createElement('p', { slot: 'local' }, local),
  );

export function show(state) {
  if (state === null) root.unmount();
  else flushSync(() => root.render(draw(state)));
}
