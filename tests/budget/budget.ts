import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/**
 * The most bytes that a reader's browser may have to fetch, brotli at its best. Lower a limit when it is beaten; never
 * raise one without a decision in docs/decisions.
 */
const limits: Readonly<Record<string, number>> = {
  'briefing.js': 10_500,
  'key-messages.js': 9_600,
  'predictor-prompts.js': 9_200,
  'board-contact.js': 9_000,
  'policy-briefing.js': 9_700,
};

const rows = Object.entries(limits).map(([file, limit]) => {
  const content = readFileSync(`dist/${file}`);
  return { file, minified: content.length, brotli: brotliCompressSync(content).length, limit };
});

console.table(Object.fromEntries(rows.map(({ file, ...sizes }) => [file, sizes])));
for (const { file, brotli, limit } of rows)
  if (brotli > limit) {
    console.error(
      `dist/${file} has ${brotli} bytes, ${brotli - limit} more than its limit. See tests/budget/budget.ts.`,
    );
    process.exitCode = 1;
  }
