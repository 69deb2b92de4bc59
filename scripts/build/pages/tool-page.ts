import { readFileSync } from 'node:fs';
import { bundleScript } from './bundle-script.js';
import { formatPage } from './page.js';

/** The tools are in English, whatever the language of the content. */
const toolLanguage = { lang: 'en-GB', dir: 'ltr' } as const;

/** A tool as one file that opens with a double click. `source` is the path of its script, style and body, without extension. */
export async function formatToolPage(
  source: string,
  title: string,
  constants: Readonly<Record<string, unknown>> = {},
  policy: readonly string[] = [],
): Promise<string> {
  const script = await bundleScript(`${source}.ts`, constants);
  return formatPage(toolLanguage, {
    title,
    policy,
    style: ['src/ui/theme.css', 'src/ui/tool.css', `${source}.css`]
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
    body: readFileSync(`${source}.html`, 'utf8').trim(),
    // The script is text of the page here: what would end it must not.
    script: script.replaceAll('</script', '<\\/script'),
  });
}
