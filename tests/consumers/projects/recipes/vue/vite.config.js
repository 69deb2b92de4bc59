import vue from '@vitejs/plugin-vue';

const tags = ['policy-briefing', 'key-messages', 'predictor-prompts', 'board-contact'];

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tags.includes(tag) } } })],
};
