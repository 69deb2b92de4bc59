import { h, render } from 'preact';

/** Preact takes what begins with "on" for a listener: see docs/frameworks.md. */
const select = (only) => (element) => {
  if (element) element.only = only;
};

const draw = ({ tag, level, only, local }) =>
  h(tag, { 'heading-level': level, ref: select(only) }, local === undefined ? null : h('p', { slot: 'local' }, local));

export function show(state) {
  render(state && draw(state), document.querySelector('#place'));
}
