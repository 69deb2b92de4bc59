import { hasReferralRoute } from '../../static/render-element.js';
import { escapeHtml } from '../../static/escape-html.js';
import type { EmbedCode } from '../embed-code.js';
import { toParagraphs } from '../embed-options.js';
import { pluginFile } from '../plugin-file.js';
import type { Platform, Step } from './platform.js';

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
      title: 'Recommended: install the plugin',
      text: `Download ${pluginFile(code.version)} from the publisher’s site, where it is beside the script. In Plugins > Add New > Upload Plugin, choose it and activate it. In the block editor, add the block “Policy briefing” and choose its settings.`,
      download: pluginFile(code.version),
    },
    shortcodes(code),
    {
      title: 'Without the plugin, for administrators and editors: a Custom HTML block',
      text: 'Add a Custom HTML block and paste this into it. Other roles lose the script: they need the plugin. So do editors on a network of sites. When somebody edits the page, WordPress changes straight quotes and hyphens in the fallback, which readers without JavaScript see.',
      language: 'html',
      code: protectBrackets(`${code.script}\n\n${code.markup}`),
    },
    {
      title: 'Without the plugin, in the classic editor: the Text tab',
      text: 'Paste the same code into the Text tab. Warning: nobody may open this page in the Visual tab. It removes the script and the tags. Readers then see plain text that no longer updates.',
    },
  ],
};

function shortcodes({ elements, options }: EmbedCode): Step {
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
    title: 'With the plugin, in the classic editor: a shortcode',
    text: 'Paste this where you want the briefing. You can use the Visual tab and the Text tab.',
    language: 'text',
    code: lines.join('\n\n'),
  };
}

/** WordPress runs what looks like a shortcode, also in attributes. */
function protectBrackets(text: string): string {
  return text.replaceAll('[', '&#91;').replaceAll(']', '&#93;');
}
