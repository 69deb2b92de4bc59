import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** The files of each recipe in docs/frameworks.md, in projects that `npm run test:consumers` uses. */
const recipes: Readonly<Record<string, readonly string[]>> = {
  next: ['recipes/next/register-briefing.tsx', 'recipes/next/page.tsx'],
  react: ['servers/react/Briefing.tsx'],
  'react drafts': ['servers/react/Draft.tsx'],
  vite: ['recipes/vue/vite.config.js'],
  vue: ['servers/vue/Briefing.vue'],
  nuxt: ['recipes/nuxt/nuxt.config.ts'],
  svelte: ['servers/svelte/Briefing.svelte'],
  astro: ['astro/src/Briefing.astro'],
  angular: ['servers/angular/briefing.component.ts'],
  eleventy: ['eleventy/eleventy.config.js', 'eleventy/index.njk'],
  storybook: ['recipes/storybook/briefing.stories.tsx'],
  vitest: ['vitest/vitest.config.js', 'vitest/briefing.test.js'],
  jest: ['jest/jest.config.js', 'jest/briefing.test.js'],
};

/** Each recipe by the name of its marker, so that the docs have the code that was tested. */
export function recipeSections(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(recipes).map(([name, files]) => [`recipe ${name}`, files.map(formatFile).join('\n\n')]),
  );
}

function formatFile(file: string): string {
  const code = readFileSync(`tests/consumers/projects/${file}`, 'utf8').trim();
  return `\`${file.split('/').at(-1)!}\`:\n\n\`\`\`${extname(file).slice(1)}\n${code}\n\`\`\``;
}
