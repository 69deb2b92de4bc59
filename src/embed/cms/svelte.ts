import { indent } from './markup.js';
import { filterEffect, formatFallbacks, formatImports, formatTemplate, install } from './npm-package.js';
import type { Platform } from './platform.js';

const rawHtml = (variable: string) => `{@html ${variable}}`;

export const svelte: Platform = {
  id: 'svelte',
  name: 'Svelte',
  group: 'framework',
  delivery: 'package',
  keepsStyles: true,
  filterEffect,
  steps: (code) => [
    install,
    {
      title: 'Add Briefing.svelte',
      text: 'Use <Briefing /> on your page. In SvelteKit, put the file in src/lib.',
      language: 'svelte',
      fileName: 'Briefing.svelte',
      code: `<script>
${indent(`${formatImports(code)}\n${formatFallbacks(code)}`, 2)}
</script>

${formatTemplate(code, { rawHtml })}`,
    },
  ],
};
