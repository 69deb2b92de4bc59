import type { Platform } from './platform.js';

export const plainHtml: Platform = {
  id: 'html',
  name: 'Plain HTML',
  group: 'html',
  delivery: 'script',
  keepsStyles: true,
  filterEffect: 'Nothing is removed.',
  steps: ({ script, markup }) => [
    {
      title: 'Paste this where you want the briefing',
      text: 'You can also put the script in the head, once for all pages.',
      language: 'html',
      code: `${script}\n\n${markup}`,
    },
  ],
};
