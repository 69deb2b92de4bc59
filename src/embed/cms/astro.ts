import { escapeHtml } from '../../static/escape-html.js';
import { escapeTemplate, indent } from './markup.js';
import { filterEffect, formatFallbacks, formatImports, formatTemplate, formatValue, install } from './npm-package.js';
import type { Platform } from './platform.js';

const rawHtml = (variable: string) => `<Fragment set:html={${variable}} />`;

/** Astro's compiler loses a backslash in an attribute, also as an entity, but not in an expression. */
const attribute = (name: string, value: string) =>
  value.includes('\\') ? `${name}={${formatValue(value)}}` : `${name}="${escapeTemplate(escapeHtml(value))}"`;

export const astro: Platform = {
  id: 'astro',
  name: 'Astro',
  group: 'framework',
  delivery: 'package',
  keepsStyles: true,
  filterEffect,
  steps: (code) => [
    install,
    {
      title: 'Add Briefing.astro',
      text: 'Use <Briefing /> on your page. The import is in a script, because the frontmatter runs only on the server.',
      language: 'astro',
      fileName: 'Briefing.astro',
      code: `---
${formatFallbacks(code)}
---

${formatTemplate(code, { rawHtml, attribute })}

<script>
${indent(formatImports(code), 2)}
</script>`,
    },
  ],
};
