import { allowed, indent } from './markup.js';
import { filterEffect, formatFallbacks, formatImports, formatTemplate, install } from './npm-package.js';
import type { Platform } from './platform.js';

const tagList = `const tags = [${allowed.tags.map((tag) => `'${tag}'`).join(', ')}];`;

const rawHtml = (variable: string) => `<div v-html="${variable}"></div>`;

export const vue: Platform = {
  id: 'vue',
  name: 'Vue, Nuxt',
  group: 'framework',
  delivery: 'package',
  // Vue warns about a declarative shadow root, and keeps its template in the page.
  keepsStyles: false,
  filterEffect,
  steps: (code) => [
    install,
    {
      title: 'Vue: change vite.config.js',
      text: 'It says that the tags are custom elements, not missing components.',
      language: 'js',
      code: `import vue from '@vitejs/plugin-vue';

${tagList}

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tags.includes(tag) } } })],
};`,
    },
    {
      title: 'Nuxt: change nuxt.config.ts instead',
      text: 'Nuxt does not read vite.config.js. Without this setting the server leaves the briefing out of the page.',
      language: 'ts',
      code: `${tagList}

export default defineNuxtConfig({
  vue: { compilerOptions: { isCustomElement: (tag) => tags.includes(tag) } },
});`,
    },
    {
      title: 'Add Briefing.vue',
      text: 'Use <Briefing /> on your page.',
      language: 'vue',
      fileName: 'Briefing.vue',
      code: `<script setup>
${formatImports(code)}
${formatFallbacks(code)}
</script>

<template>
${indent(formatTemplate(code, { rawHtml }), 2)}
</template>`,
    },
  ],
};
