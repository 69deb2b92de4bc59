import { createApp, h, ref } from 'vue';
import { followSteps, type Step } from '../steps.js';
import Page from './Page.vue';

/** Deep, so that a draft reaches the elements as Vue's proxy. */
const step = ref<Step>();
const app = createApp({ render: () => step.value && h(Page, { step: step.value as Step }) });
let isMounted = false;
followSteps(
  (next) => {
    step.value = next;
    if (!isMounted) app.mount('main');
    isMounted = true;
  },
  () => {
    app.unmount();
  },
);
