import { render } from 'preact';
import { Blocks } from './blocks.jsx';

export function mount(place) {
  render(<Blocks />, place);
}

export function unmount(place) {
  render(null, place);
}

document.querySelectorAll('.set').forEach(mount);
