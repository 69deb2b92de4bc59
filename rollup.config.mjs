import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** `briefing`, and each tag. */
const bundles = readdirSync('src/define')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'define-once');

/** The scripts for partners: each complete in itself, made from what `npm run build:esm` left in dist/esm. */
export default bundles.map((name) => ({
  input: `dist/esm/define/${name}.js`,
  output: {
    file: `dist/${name}.js`,
    format: 'es',
    sourcemap: true,
    // The same where node_modules is a link, as in a workspace.
    sourcemapPathTransform: (path) => path.replace(/^.*?\/node_modules\//, '../node_modules/'),
  },
  plugins: [
    // Lit's development build writes to the console.
    nodeResolve({ exportConditions: ['production'] }),
    readSourceMaps(),
    literalsHtmlCssMinifier(),
    terser({ module: true, ecma: 2022 }),
  ],
}));

/** Lets the bundle's source map lead to the TypeScript, not to what tsc made of it. */
function readSourceMaps() {
  return {
    name: 'read-source-maps',
    load: async (id) =>
      id.includes('/dist/esm/')
        ? { code: await readFile(id, 'utf8'), map: JSON.parse(await readFile(`${id}.map`, 'utf8')) }
        : null,
  };
}
