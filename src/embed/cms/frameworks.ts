import { allowed, indent, writeTemplate } from './markup.js';
import type { Parts, Platform, Step } from './platform.js';

const packageName = 'safeguarding-briefing-elements';

const install: Step = {
  title: 'Install the package',
  text: 'It brings Lit and nothing else.',
  language: 'sh',
  code: `npm install ${packageName}`,
};

/** Pages that are drawn in the browser have no words before the script, with a twin or without. */
const rendered = (words = '') =>
  `Drawn in the browser, it needs no twin. Where the page is rendered on the server, paste the HTML with the twin in place of the tags${words}: then the words are there before the script.`;

const remains = 'Everything: nothing filters a template.';

export const react: Platform = {
  id: 'react',
  name: 'React',
  delivery: 'package',
  isUnfiltered: true,
  remains,
  steps: (parts) => [
    install,
    {
      title: 'Briefing.tsx',
      text: `${rendered(' and write datetime as dateTime')} In the App Router of Next.js its first line is 'use client'.`,
      language: 'tsx',
      code: `${writeImports(parts)}

export function Briefing() {
  return (
    <>
${indent(writeTemplate(parts.tagsOnly), 6)}
    </>
  );
}`,
    },
  ],
};

export const vue: Platform = {
  id: 'vue',
  name: 'Vue',
  delivery: 'package',
  isUnfiltered: true,
  remains,
  steps: (parts) => [
    install,
    {
      title: 'vite.config.js',
      text: 'Tells Vue that the tags are custom elements, not components that are missing.',
      language: 'js',
      code: `import vue from '@vitejs/plugin-vue';

const tags = [${allowed.tags.map((tag) => `'${tag}'`).join(', ')}];

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tags.includes(tag) } } })],
};`,
    },
    {
      title: 'Briefing.vue',
      text: rendered(),
      language: 'vue',
      code: `<script setup>
${writeImports(parts)}
</script>

<template>
${indent(writeTemplate(parts.tagsOnly), 2)}
</template>`,
    },
  ],
};

export const svelte: Platform = {
  id: 'svelte',
  name: 'Svelte',
  delivery: 'package',
  isUnfiltered: true,
  remains,
  steps: (parts) => [
    install,
    {
      title: 'Briefing.svelte',
      text: rendered(),
      language: 'svelte',
      code: `<script>
${indent(writeImports(parts), 2)}
</script>

${writeTemplate(parts.tagsOnly)}`,
    },
  ],
};

export const angular: Platform = {
  id: 'angular',
  name: 'Angular',
  delivery: 'package',
  isUnfiltered: true,
  remains,
  steps: (parts) => [
    install,
    {
      title: 'briefing.component.ts',
      text: rendered(),
      language: 'ts',
      code: `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${writeImports(parts)}

@Component({
  selector: 'app-briefing',
  standalone: true,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indent(writeTemplate(parts.tagsOnly), 4)}
  \`,
})
export class BriefingComponent {}`,
    },
  ],
};

function writeImports({ tags }: Parts): string {
  return tags.map((tag) => `import '${packageName}/define/${tag}.js';`).join('\n');
}
