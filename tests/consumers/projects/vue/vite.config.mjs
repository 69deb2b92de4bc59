import recipe from '../recipes/vue/vite.config.js';

export default {
  ...recipe,
  base: './',
  build: { minify: false, outDir: '../build/vite/vue', emptyOutDir: true },
};
