import { h, render } from 'preact';

const createBlocks = ({ tag, level, messageIds, local }) =>
  h(
    tag,
    { 'heading-level': level, 'message-ids': messageIds },
    local === undefined ? null : h('p', { slot: 'referral-route' }, local),
  );

export function show(state) {
  render(state && createBlocks(state), document.querySelector('#place'));
}
