import vue from '@vitejs/plugin-vue';

const tags = ['key-messages', 'predictor-prompts', 'board-contact', 'policy-briefing'];

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tags.includes(tag) } } })],
};
