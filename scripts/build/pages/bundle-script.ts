import { build } from 'esbuild';

/**
 * A script of src and all that it imports, as one small text without globals, for pages that carry their script in them.
 * `constants` are values that the build knows, by the names under which the script declares them.
 */
export async function bundleScript(file: string, constants: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    legalComments: 'none',
    // The package says that src has no side effects, for it is not published; here a tag name is one.
    ignoreAnnotations: true,
    define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
  });
  return outputFiles[0]!.text.trim();
}
