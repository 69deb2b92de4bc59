import type { Platform } from './platform.js';

export const iframe: Platform = {
  id: 'iframe',
  name: 'Iframe',
  group: 'html',
  delivery: 'iframe',
  keepsStyles: false,
  filterEffect:
    'The text is in the iframe’s own page, so nothing is removed. Some systems drop the iframe: the link below it stays.',
  steps: ({ iframes, pageLink, iframeScript }) => [
    {
      title: 'Paste this where you want the briefing',
      text: 'Readers can follow the link if your system removes the iframe.',
      language: 'html',
      code: `${iframes}\n${pageLink}`,
    },
    {
      title: 'Add this script if your site allows it (optional)',
      text: 'It sets the height of the iframe. Without it, the iframe scrolls.',
      language: 'html',
      code: iframeScript,
    },
  ],
};
