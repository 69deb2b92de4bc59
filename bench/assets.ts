import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { build, transform } from 'esbuild';
import { words } from './words.js';

const projects = 'bench/projects';
const installed = `${projects}/node_modules`;

/** Scripts and style sheets by URL path. Ours is the file that partners get. */
export async function createAssets(): Promise<ReadonlyMap<string, string>> {
  const blockStyles = await minifyStyle(`${projects}/blocks.css`);
  return new Map([
    ['/briefing.js', readFileSync('dist/briefing.js', 'utf8')],
    ['/blocks.css', blockStyles],
    ['/custom-elements.js', await bundle('custom-elements.js', blockStyles)],
    ['/lit.js', await bundle('lit.js', blockStyles)],
    ['/react.js', await bundle('react.jsx', blockStyles)],
    ['/shoelace.js', await bundle('shoelace.js', blockStyles)],
    ['/shoelace.css', await minifyStyle(`${installed}/@shoelace-style/shoelace/dist/themes/light.css`)],
    ['/govuk.js', await bundle('govuk.js', blockStyles)],
    ['/govuk.css', readFileSync(`${installed}/govuk-frontend/dist/govuk/govuk-frontend.min.css`, 'utf8')],
  ]);
}

/** Installs the packages of the other implementations if they are missing. Throws if our own files are not built. */
export function prepare(): void {
  if (!existsSync('dist/briefing.js')) throw new Error('dist is missing. Run npm run build first.');
  if (existsSync(installed)) return;
  console.log(`Installing ${projects}, once.`);
  const { status } = spawnSync('npm', ['ci', '--prefix', projects], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${projects} could not be installed. Try npm ci --prefix ${projects}.`);
}

/** Name and version of each package that is compared. */
export function readVersions(): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(`${projects}/package.json`, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return dependencies;
}

async function bundle(file: string, blockStyles: string): Promise<string> {
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
    define: {
      TEXT: JSON.stringify(words),
      BLOCK_STYLES: JSON.stringify(blockStyles),
      'process.env.NODE_ENV': '"production"',
    },
  });
  return outputFiles[0]!.text;
}

async function minifyStyle(file: string): Promise<string> {
  const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'css', minify: true });
  return code;
}
