import { readFile } from 'node:fs/promises';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const bundles = ['briefing', 'key-messages', 'predictor-prompts', 'board-contact', 'policy-briefing'];

/** Names that only Lit and our own classes call each other by: no page can use them, so they may become short. */
const internal =
  /^(_\$.*|optionChanged|makeActions|findTarget|copyShown|copyClip|messageBar|bar|isDraft|today|render)$/;

/**
 * What packs best: functions stay where they are, since put into each other they repeat less, and are arrows where they know
 * no `this`; nobody calls one with `new`.
 */
const compress = { passes: 3, inline: 1, unsafe_arrows: true };

/** The drop-in files: each complete in itself, made from what `npm run build:esm` left in dist/esm. */
export default bundles.map((name) => ({
  input: `dist/esm/define/${name}.js`,
  output: { file: `dist/${name}.js`, format: 'es', sourcemap: true },
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    readSourceMaps(),
    takeOutLitGlobals(),
    literalsHtmlCssMinifier(),
    terser({ module: true, ecma: 2022, compress, mangle: { properties: { regex: internal } } }),
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

/**
 * Lit writes its version into the page's global scope and calls a polyfill hook that it finds there. A guest does neither:
 * see docs/decisions/0004. Stops the build when a new Lit no longer holds what is taken out.
 */
function takeOutLitGlobals() {
  const globals =
    /,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/;
  return {
    name: 'take-out-lit-globals',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      if (!globals.test(code)) this.error('Lit has changed: nothing matches the globals of docs/decisions/0004.');
      return { code: code.replace(globals, ';'), map: null };
    },
  };
}
