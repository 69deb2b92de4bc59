import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

const tags = ['key-messages', 'predictor-prompts', 'board-contact', 'policy-briefing'];

const frameworks = {
  react: { plugin: react(), extension: 'tsx' },
  vue: {
    plugin: vue({ template: { compilerOptions: { isCustomElement: (tag) => tags.includes(tag) } } }),
    extension: 'ts',
  },
  // Compiled in the browser and on the server: a decorator is all that the build has to know.
  angular: { plugin: null, extension: 'ts' },
  svelte: { plugin: svelte({ configFile: false }), extension: 'ts' },
};

// Frameworks report what differs at hydration only in development.
process.env.NODE_ENV = 'development';

/** Builds the page of that framework for browsers and for a server, and renders it on the server. */
const name = process.argv[2];
const { plugin, extension } = frameworks[name];
const root = fileURLToPath(new URL('.', import.meta.url));
const folder = fileURLToPath(new URL(`../build/servers/${name}/`, import.meta.url));
for (const side of ['client', 'server'])
  await build({
    configFile: false,
    root,
    plugins: [plugin],
    logLevel: 'warn',
    build: {
      ssr: side === 'server',
      minify: false,
      outDir: folder + side,
      emptyOutDir: true,
      rolldownOptions: {
        input: `${root}${name}/${side}.${extension}`,
        output: { entryFileNames: `${side}.js` },
      },
    },
  });
const { render } = await import(`${folder}server/server.js`);
const page = readFileSync(`${root}index.html`, 'utf8');
const rendered = await render(page);
// Angular renders a whole page, the others what is in it.
const html = name === 'angular' ? rendered : page.replace('<main></main>', `<main>${rendered}</main>`);
writeFileSync(`${folder}index.html`, html);
