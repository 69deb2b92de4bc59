import vue from '@vitejs/plugin-vue';

const tags = ['key-messages', 'predictor-prompts', 'board-contact', 'policy-briefing'];

export default {
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tags.includes(tag) } } })],
  build: { minify: false, outDir: '../build/vite/vue', emptyOutDir: true },
};
