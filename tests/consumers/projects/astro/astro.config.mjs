import { defineConfig } from 'astro/config';

export default defineConfig({
  outDir: '../build/astro',
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
});
