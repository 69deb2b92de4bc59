import { escapeTemplate, indent } from './markup.js';
import { filterEffect, formatImports, install } from './npm-package.js';
import type { Platform } from './platform.js';

export const svelte: Platform = {
  id: 'svelte',
  name: 'Svelte',
  group: 'framework',
  delivery: 'package',
  // A style inside braces would be read as code.
  keepsStyles: false,
  filterEffect,
  steps: (code) => [
    install,
    {
      title: 'Add Briefing.svelte',
      text: 'Use <Briefing /> on your page. In SvelteKit, put the file in src/lib.',
      language: 'svelte',
      fileName: 'Briefing.svelte',
      code: `<script>
${indent(formatImports(code), 2)}
</script>

${escapeTemplate(code.markup)}`,
    },
  ],
};
