import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { limits } from './limits.js';

const rows = Object.entries(limits).map(([file, limit]) => {
  const content = readFileSync(`dist/${file}`);
  return { file, minified: content.length, brotli: brotliCompressSync(content).length, limit };
});

console.table(Object.fromEntries(rows.map(({ file, ...sizes }) => [file, sizes])));
for (const { file, brotli, limit } of rows)
  if (brotli > limit) {
    console.error(
      `dist/${file} has ${brotli} bytes, ${brotli - limit} more than its limit. See tests/budget/limits.ts.`,
    );
    process.exitCode = 1;
  }
