import type { Platform } from './platform.js';

export const plainHtml: Platform = {
  id: 'html',
  name: 'Plain HTML',
  remains: 'Everything: nothing filters a page that you write yourself.',
  steps: ({ script, markup }) => [
    {
      title: 'Paste this where the briefing should stand',
      text: 'The script may also stand in the head, once for all pages.',
      language: 'html',
      code: `${script}\n\n${markup}`,
    },
  ],
};
