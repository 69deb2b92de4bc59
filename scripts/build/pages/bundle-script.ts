import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

type Constants = Readonly<Record<string, unknown>>;

/**
 * Bundles a script of src with its imports, for pages that contain their script. It leaves no global variable.
 * `constants` are values from the build, by the names that the script declares. Tests give `plugins` that replace the content.
 */
export async function bundleScript(file: string, constants: Constants = {}, plugins: Plugin[] = []): Promise<string> {
  const { outputFiles } = await bundle(file, constants, plugins);
  return outputFiles[0]!.text.trim();
}

/** The folders in node_modules of the packages whose code is in the bundle, as the bundler reports them. */
export async function listBundledPackages(file: string): Promise<string[]> {
  const { metafile } = await bundle(file, {}, []);
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return findPackages(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path));
}

/** The folders of packages that these modules are in: `node_modules/lit-html`. */
export function findPackages(modules: readonly string[]): string[] {
  const folders = modules.flatMap(
    (path) => /(?:^|\/)(node_modules\/(?:.+\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  return [...new Set(folders)].sort();
}

function bundle(file: string, constants: Constants, plugins: Plugin[]) {
  return build({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    // THIRD-PARTY.txt has the licences.
    legalComments: 'none',
    // package.json says that src has no side effects. Registering a tag is one.
    ignoreAnnotations: true,
    plugins: [...plugins, useSourceOfJszip],
    define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
  });
}

/** Its build for browsers contains other packages, of which the bill of materials would say nothing. */
const useSourceOfJszip: Plugin = {
  name: 'use-source-of-jszip',
  setup(build) {
    build.onResolve({ filter: /^jszip$/ }, () => ({ path: resolve('node_modules/jszip/lib/index.js') }));
    // jszip looks whether there are the streams of Node.
    build.onResolve({ filter: /^stream$/ }, () => ({ path: 'stream', namespace: 'not-in-browsers' }));
    build.onLoad({ filter: /.*/, namespace: 'not-in-browsers' }, () => ({ contents: '' }));
  },
};
