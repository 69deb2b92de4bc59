/** `npm run docs`: fills in the generated parts of the Markdown files and the fallback of the demo pages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { filledFiles } from './files.js';

const outdated = [...(await filledFiles())].filter(([path, text]) => readFileSync(path, 'utf8') !== text);
for (const [path, text] of outdated) writeFileSync(path, text);
console.log(
  outdated.length > 0 ? `Updated ${outdated.map(([path]) => path).join(', ')}.` : 'The documents are up to date.',
);
