const tags = ['key-messages', 'predictor-prompts', 'board-contact', 'policy-briefing'];

export default defineNuxtConfig({
  vue: { compilerOptions: { isCustomElement: (tag) => tags.includes(tag) } },
});
