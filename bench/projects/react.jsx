import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Blocks } from './blocks.jsx';

const roots = new WeakMap();

// At once, as all others render: in React's own portions the page would be laid out again after each.
export function mount(place) {
  const root = createRoot(place);
  roots.set(place, root);
  flushSync(() => root.render(<Blocks />));
}

export function unmount(place) {
  roots.get(place).unmount();
}

document.querySelectorAll('.set').forEach(mount);
