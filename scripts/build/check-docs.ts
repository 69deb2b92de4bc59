import { readFileSync } from 'node:fs';
import { filledFiles } from '../docs/files.js';

/** The last step of the build: documents and demo pages quote the content, and only `npm run docs` writes them. */
const outdated = [...(await filledFiles())].filter(([path, text]) => readFileSync(path, 'utf8') !== text);
if (outdated.length > 0)
  console.log(
    `These files quote what has changed: ${outdated.map(([path]) => path).join(', ')}.\nRun \`npm run docs\` to update them.`,
  );
