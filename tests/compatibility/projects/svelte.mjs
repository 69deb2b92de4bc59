import { flushSync, mount } from 'svelte';
import Page from './Page.svelte';

const page = mount(Page, { target: document.querySelector('#place') });

export function show(state) {
  flushSync(() => page.show(state));
}
