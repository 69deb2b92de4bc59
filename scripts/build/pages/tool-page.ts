import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { bundleScript } from './bundle-script.js';
import { formatPage } from './page.js';

/** The tools are in English, whatever the language of the content. */
const toolLanguage = { lang: 'en-GB', dir: 'ltr' } as const;

interface ToolPage {
  readonly title: string;
  /** Values from the build, by the names that the script declares. */
  readonly constants?: Readonly<Record<string, unknown>>;
  /** Directives of the page's Content-Security-Policy, in addition to those of every page. */
  readonly policy?: readonly string[];
  readonly plugins?: Plugin[];
  /** The page's own style sheets, in their order, if they are more than one beside the script. */
  readonly styles?: readonly string[];
}

/** A tool as one file that opens with a double click. `source` is the path of its script and body, without extension. */
export async function formatToolPage(
  source: string,
  { title, constants, policy = [], plugins, styles = [`${source}.css`] }: ToolPage,
): Promise<string> {
  const script = await bundleScript(`${source}.ts`, constants, plugins);
  return formatPage(toolLanguage, {
    title,
    policy,
    // Phones make links of numbers, also of those that somebody else wrote in a shared draft.
    head: ['<meta name="format-detection" content="telephone=no">'],
    style: ['src/ui/theme.css', 'src/ui/tool.css', ...styles].map((file) => readFileSync(file, 'utf8')).join('\n'),
    body: readFileSync(`${source}.html`, 'utf8').trim(),
    // The script is text of the page here: what would end it must not.
    script: script.replaceAll('</script', '<\\/script'),
  });
}
