import type { EmbedCode } from '../embed-code.js';
import { allowed, indent } from './markup.js';
import { filterEffect, formatFallbacks, formatImports, formatTemplate, install } from './npm-package.js';
import type { Platform, Step } from './platform.js';

const tagList = `const tags = [${allowed.tags.map((tag) => `'${tag}'`).join(', ')}];`;

const rawHtml = (variable: string) => `<div v-html="${variable}"></div>`;

const common = {
  group: 'framework',
  delivery: 'package',
  // Vue warns about a declarative shadow root, and keeps its template in the page.
  keepsStyles: false,
  filterEffect,
} as const;

export const vue: Platform = {
  ...common,
  id: 'vue',
  name: 'Vue',
  steps: (code) => [
    install,
    {
      title: 'Change vite.config.js',
      text: 'It says that the tags are custom elements, not missing components.',
      language: 'js',
      code: `import vue from '@vitejs/plugin-vue';

${tagList}

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tags.includes(tag) } } })],
};`,
    },
    component(code),
  ],
};

export const nuxt: Platform = {
  ...common,
  id: 'nuxt',
  name: 'Nuxt',
  steps: (code) => [
    install,
    {
      title: 'Change nuxt.config.ts',
      text: 'Nuxt does not read vite.config.js. Without this setting the server leaves the briefing out of the page.',
      language: 'ts',
      code: `${tagList}

export default defineNuxtConfig({
  vue: { compilerOptions: { isCustomElement: (tag) => tags.includes(tag) } },
});`,
    },
    component(code),
  ],
};

function component(code: EmbedCode): Step {
  return {
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
  };
}
