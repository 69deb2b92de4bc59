/** `npm run docs`: fills in the generated parts of the Markdown files and the fallback of the demo pages. */
import { writeFileSync } from 'node:fs';
import { filledFiles } from './files.js';

for (const [path, text] of await filledFiles()) writeFileSync(path, text);
