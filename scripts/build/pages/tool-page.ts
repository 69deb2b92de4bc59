import { readFileSync } from 'node:fs';
import { briefing } from '../../../src/content/briefing.js';
import { bundleScript } from './bundle-script.js';
import { writePage } from './page.js';

/**
 * One of our own pages as one file that works by double-click. `source` is the path of its script, style and body without
 * their endings.
 */
export async function writeToolPage(
  source: string,
  title: string,
  constants: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const script = await bundleScript(`${source}.ts`, constants);
  return writePage(briefing, {
    title,
    style: ['src/ui/tool.css', `${source}.css`].map((file) => readFileSync(file, 'utf8')).join('\n'),
    body: readFileSync(`${source}.html`, 'utf8').trim(),
    // The script is text of the page here: what would end it must not.
    script: script.replaceAll('</script', '<\\/script'),
  });
}
