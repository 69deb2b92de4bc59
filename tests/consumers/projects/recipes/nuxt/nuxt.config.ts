const tags = ['policy-briefing', 'key-messages', 'predictor-prompts', 'board-contact'];

export default defineNuxtConfig({
  vue: { compilerOptions: { isCustomElement: (tag) => tags.includes(tag) } },
});
