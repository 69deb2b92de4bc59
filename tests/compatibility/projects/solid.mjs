import { createSignal, Show } from 'solid-js';
import h from 'solid-js/h';
import { Dynamic, render } from 'solid-js/web';

const [state, setState] = createSignal(null);
const read = (name) => () => state()?.[name];
const local = h(Show, { when: read('local') }, () => h('p', { slot: 'referral-route' }, read('local')));

render(
  () =>
    h(Show, { when: state }, () =>
      h(
        Dynamic,
        { component: read('tag'), 'attr:heading-level': read('level'), 'attr:message-ids': read('messageIds') },
        local,
      ),
    ),
  document.querySelector('#place'),
);

export function show(next) {
  setState(next);
}
