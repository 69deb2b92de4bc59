import { build } from 'esbuild';

/** A script of src and all that it imports, as one small text without globals, for pages that carry their script in them. */
export async function bundleScript(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    legalComments: 'none',
  });
  return outputFiles[0]!.text.trim();
}
