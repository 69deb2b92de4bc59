/** `npm run docs`: fills in the generated parts of the Markdown files and the fallback of the demo pages. */
import { writeFileSync } from 'node:fs';
import { outdatedFiles } from './files.js';

const outdated = await outdatedFiles();
for (const [path, text] of outdated) writeFileSync(path, text);
console.log(outdated.size > 0 ? `Updated ${[...outdated.keys()].join(', ')}.` : 'The documents are up to date.');
