import { build, type Plugin } from 'esbuild';

/**
 * Bundles a script of src with its imports, for pages that contain their script. It leaves no global variable.
 * `constants` are values from the build, by the names that the script declares. Tests give `plugins` that replace the content.
 */
export async function bundleScript(
  file: string,
  constants: Readonly<Record<string, unknown>> = {},
  plugins: Plugin[] = [],
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    legalComments: 'none',
    // package.json says that src has no side effects. Registering a tag is one.
    ignoreAnnotations: true,
    plugins,
    define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
  });
  return outputFiles[0]!.text.trim();
}
