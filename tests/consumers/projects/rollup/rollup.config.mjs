import { nodeResolve } from '@rollup/plugin-node-resolve';
import { listPages } from '../plain/pages.mjs';

export default listPages('rollup').map(({ input, folder }) => ({
  input,
  output: { file: `${folder}/bundle.js` },
  plugins: [nodeResolve({ exportConditions: ['production'] })],
}));
