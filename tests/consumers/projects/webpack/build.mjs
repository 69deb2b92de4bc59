import { promisify } from 'node:util';
import webpack from 'webpack';
import { listPages } from '../plain/pages.mjs';

const stats = await promisify(webpack)(
  listPages('webpack').map(({ input, folder }) => ({
    mode: 'production',
    optimization: { minimize: false },
    entry: input,
    output: { path: folder, filename: 'bundle.js', module: true },
    experiments: { outputModule: true },
  })),
);
if (stats.hasErrors() || stats.hasWarnings()) {
  console.error(stats.toString());
  process.exitCode = 1;
}
