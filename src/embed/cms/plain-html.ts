import { escapeHtml } from '../../static/escape-html.js';
import type { Platform } from './platform.js';

export const plainHtml: Platform = {
  id: 'html',
  name: 'Plain HTML',
  delivery: 'script',
  isUnfiltered: true,
  remains: 'Everything: nothing filters a page that you write yourself.',
  steps: ({ script, markup, frames, frameScriptUrl }) => [
    {
      title: 'Paste this where the briefing should stand',
      text: 'The script may also stand in the head, once for all pages.',
      language: 'html',
      code: `${script}\n\n${markup}`,
    },
    {
      title: 'Or, where no script may touch the page, paste a frame',
      text: 'The words are in it without any script. The last line gives it its height and may be left out.',
      language: 'html',
      code: `${frames}\n<script type="module" src="${escapeHtml(frameScriptUrl)}"></script>`,
    },
  ],
};
