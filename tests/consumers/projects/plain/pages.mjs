import { fileURLToPath } from 'node:url';

const build = (path) => fileURLToPath(new URL(`../build/${path}`, import.meta.url));

/** Each page without a framework, as TypeScript left it, and where that bundler is to put it. */
export const listPages = (bundler) =>
  ['plain/main', 'one-element/tag', 'one-element/class'].map((page) => ({
    input: build(`typescript/${page}.js`),
    folder: build(`${bundler}/${page}`),
  }));
