import { mount, unmount } from 'svelte';
import { followSteps, type Step } from '../steps.js';
import Page from './Page.svelte';

/** Deep, so that a draft reaches the elements as Svelte's proxy. */
const props = $state<{ step?: Step }>({});
let page: object | undefined;
followSteps(
  (step) => {
    props.step = step;
    page ??= mount(Page, { target: document.querySelector('main')!, props: props as { step: Step } });
  },
  () => {
    void unmount(page!);
  },
);
