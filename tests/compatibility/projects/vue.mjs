import { createApp, nextTick, reactive } from 'vue/dist/vue.esm-browser.prod.js';

const page = reactive({ state: null });
const app = createApp({
  setup: () => page,
  template: `<component v-if="state" :is="state.tag" :heading-level="state.level" :message-ids="state.messageIds">
    <p v-if="state.local" slot="referral-route">{{ state.local }}</p>
  </component>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
app.mount('#place');

export async function show(state) {
  page.state = state;
  await nextTick();
}
