import type { Platform } from './platform.js';

export const plainHtml: Platform = {
  id: 'html',
  name: 'Plain HTML',
  group: 'html',
  delivery: 'script',
  keepsStyles: true,
  filterEffect: 'Your page keeps all of this code.',
  steps: ({ script, markup }) => [
    {
      title: 'Paste this where you want the briefing',
      text: 'You can also put the script in the head, once for all pages.',
      language: 'html',
      code: `${script}\n\n${markup}`,
    },
  ],
};
