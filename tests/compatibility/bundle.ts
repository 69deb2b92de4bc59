import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = resolve('tests/compatibility/projects');

/** The page of tests/compatibility/projects with that name and its framework in one script, as a partner's bundler would make it. */
export async function bundlePage(name: string): Promise<string> {
  const { compile } = (await import(pathToFileURL(`${folder}/node_modules/svelte/src/compiler/index.js`).href)) as {
    compile: (source: string, options: object) => { js: { code: string } };
  };
  const { outputFiles } = await build({
    entryPoints: [`${folder}/${name}.mjs`],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    conditions: ['browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [
      {
        name: 'svelte',
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
            contents: compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client' }).js.code,
            loader: 'js',
          }));
        },
      },
    ],
  });
  return outputFiles[0]!.text;
}
