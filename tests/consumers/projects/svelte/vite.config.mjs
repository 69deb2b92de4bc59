import { svelte } from '@sveltejs/vite-plugin-svelte';

export default {
  base: './',
  plugins: [svelte()],
  build: { minify: false, outDir: '../build/vite/svelte', emptyOutDir: true },
};
