import { hasReferralRoute } from '../../static/render-element.js';
import { escapeHtml } from '../../static/escape-html.js';
import type { EmbedCode } from '../embed-code.js';
import { toParagraphs } from '../embed-options.js';
import { pluginFile } from '../plugin-file.js';
import type { Platform, Step } from './platform.js';

const withPlugin = 'With the plugin (recommended)';

export const wordpress: Platform = {
  id: 'wordpress',
  name: 'WordPress',
  group: 'cms',
  delivery: 'script',
  keepsStyles: false,
  filterEffect:
    'The plugin keeps everything, for every author. Without it, authors who do not have the unfiltered_html permission lose the script and the tags; the text stays, in order.',
  steps: (code) => [
    {
      group: withPlugin,
      title: 'Install the plugin',
      text: `The plugin is ${pluginFile(code.version)}. Look for it beside the script, or ask the person who gave you the files. In Plugins > Add New > Upload Plugin, choose it and activate it.`,
      download: pluginFile(code.version),
    },
    addToPage(code),
    {
      group: 'Without the plugin, in the block editor',
      title: 'Paste this into a Custom HTML block',
      text: 'Only administrators and editors can do this. Other roles lose the script: they need the plugin. So do editors on a network of sites. When somebody edits the page, WordPress changes straight quotes and hyphens in the fallback, which readers without JavaScript see.',
      language: 'html',
      code: protectBrackets(`${code.script}\n\n${code.markup}`),
    },
    {
      group: 'Without the plugin, in the classic editor',
      title: 'Paste this into the Text tab',
      text: 'Only administrators and editors can do this. Warning: nobody may open this page in the Visual tab. It removes the tags. Readers then see plain text that no longer updates.',
      language: 'html',
      code: protectBrackets(`${code.script}\n\n${code.markup}`),
    },
  ],
};

function addToPage({ elements, options }: EmbedCode): Step {
  const route = toParagraphs(options.referralRoute);
  const lines = elements.map(({ tag, attributes }) => {
    const settings = [['element', tag] as const, ...attributes].map(([name, value]) =>
      value === '' ? ` ${name}` : ` ${name}="${protectBrackets(escapeHtml(value))}"`,
    );
    const text = hasReferralRoute(tag) ? protectBrackets(route.map(escapeHtml).join('\n\n')) : '';
    // Always closed: WordPress reads an open one and a later closed one as one shortcode.
    return `[policy-briefing${settings.join('')}]${text}[/policy-briefing]`;
  });
  return {
    group: withPlugin,
    title: 'Add the briefing to your page',
    text: 'In the block editor, add the block “Policy briefing” and choose its settings. In the classic editor, paste this shortcode instead, in the Visual tab or the Text tab.',
    language: 'text',
    code: lines.join('\n\n'),
  };
}

/** WordPress runs what looks like a shortcode, also in attributes. */
function protectBrackets(text: string): string {
  return text.replaceAll('[', '&#91;').replaceAll(']', '&#93;');
}
