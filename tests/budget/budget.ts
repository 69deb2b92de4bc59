import { readdirSync, readFileSync } from 'node:fs';
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

for (const file of readdirSync('dist').filter((name) => name.endsWith('.js')))
  if (!(file in limits)) {
    console.error(`dist/${file} has no limit. Add one to tests/budget/limits.ts, 3 to 5 % above its size.`);
    process.exitCode = 1;
  }
