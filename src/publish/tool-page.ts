import { readFileSync } from 'node:fs';
import { briefing } from '../content/briefing.js';
import { bundleScript } from './bundle-script.js';
import { writePage } from './page.js';

/** A tool of the Board as one file, which also works by a double click: its script, style and body from its folder. */
export async function writeToolPage(
  name: string,
  title: string,
  constants: Readonly<Record<string, unknown>>,
): Promise<string> {
  const folder = `src/tools/${name}`;
  const script = await bundleScript(`${folder}/${name}.ts`, constants);
  return writePage(briefing, {
    title,
    style: ['src/tools/tool.css', `${folder}/${name}.css`].map((file) => readFileSync(file, 'utf8')).join('\n'),
    body: readFileSync(`${folder}/${name}.html`, 'utf8').trim(),
    // The script is text of the page here: what would end it must not.
    script: script.replaceAll('</script', '<\\/script'),
  });
}
