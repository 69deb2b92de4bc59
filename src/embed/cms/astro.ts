import { escapeTemplate, indent } from './markup.js';
import { filterEffect, formatImports, install } from './npm-package.js';
import type { Platform } from './platform.js';

export const astro: Platform = {
  id: 'astro',
  name: 'Astro',
  group: 'framework',
  delivery: 'package',
  keepsStyles: false,
  filterEffect,
  steps: (code) => [
    install,
    {
      title: 'Add Briefing.astro',
      text: 'Use <Briefing /> on your page. The import is in a script, because the frontmatter runs only on the server.',
      language: 'astro',
      fileName: 'Briefing.astro',
      code: `${escapeTemplate(code.markup)}

<script>
${indent(formatImports(code), 2)}
</script>`,
    },
  ],
};
