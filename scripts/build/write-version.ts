import { readFileSync, writeFileSync } from 'node:fs';

/** Before the check of the content: the version of package.json, for code that runs in a browser. */
const file = 'src/version.ts';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const code = `/** The version of this package. The build copies it from package.json. */\nexport const version = '${version}';\n`;
if (readFileSync(file, 'utf8') !== code) writeFileSync(file, code);
