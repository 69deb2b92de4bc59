import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { build, transform } from 'esbuild';
import { words } from './words.js';

const projects = 'bench/projects';
const installed = `${projects}/node_modules`;

/** What pages load, by address. Our own are the files of `dist`, as partners get them. */
export async function makeFiles(): Promise<ReadonlyMap<string, string>> {
  const look = await minifyStyle(`${projects}/blocks.css`);
  return new Map([
    ['/briefing.js', readFileSync('dist/briefing.js', 'utf8')],
    ['/blocks.css', look],
    ['/custom-elements.js', await bundle('custom-elements.js', look)],
    ['/lit.js', await bundle('lit.js', look)],
    ['/preact.js', await bundle('preact.jsx', look, 'preact')],
    ['/react.js', await bundle('react.jsx', look, 'react')],
    ['/shoelace.js', await bundle('shoelace.js', look)],
    ['/shoelace.css', await minifyStyle(`${installed}/@shoelace-style/shoelace/dist/themes/light.css`)],
    ['/govuk.js', await bundle('govuk.js', look)],
    ['/govuk.css', readFileSync(`${installed}/govuk-frontend/dist/govuk/govuk-frontend.min.css`, 'utf8')],
  ]);
}

/** Installs what the contestants are made of, if that was not done yet, and looks for our own build. */
export function prepare(): void {
  if (!existsSync('dist/briefing.js')) throw new Error('There is no dist to measure: run npm run build first.');
  if (existsSync(installed)) return;
  console.log(`Installing the contestants in ${projects}, once.`);
  const { status } = spawnSync('npm', ['ci', '--prefix', projects], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The contestants could not be installed: try npm ci --prefix ${projects}.`);
}

/** Name and pinned version of each package that a contestant is made of. */
export function readVersions(): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(`${projects}/package.json`, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return dependencies;
}

async function bundle(file: string, look: string, jsxImportSource?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${projects}/${file}`],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    legalComments: 'none',
    jsx: 'automatic',
    ...(jsxImportSource ? { jsxImportSource } : {}),
    define: {
      WORDS: JSON.stringify(words),
      LOOK: JSON.stringify(look),
      'process.env.NODE_ENV': '"production"',
    },
  });
  return outputFiles[0]!.text;
}

async function minifyStyle(file: string): Promise<string> {
  const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'css', minify: true });
  return code;
}
