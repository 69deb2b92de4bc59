import type { Platform } from './platform.js';

export const sharepoint: Platform = {
  id: 'sharepoint',
  name: 'SharePoint',
  delivery: 'frame',
  isUnfiltered: false,
  remains: 'Nothing of script and tags: modern pages take only a frame, from a site that the administrator allows.',
  steps: ({ frames }) => [
    {
      title: 'Allow the site that the frame comes from',
      text: 'A site collection administrator adds the host of the address below under Site settings > HTML Field Security. The frame’s own server must let SharePoint frame it: no X-Frame-Options, and if it sends frame-ancestors, your https://….sharepoint.com in it.',
    },
    {
      title: 'Add an Embed web part and paste this',
      text: 'One web part for each frame. SharePoint runs no script for us, so choose a height that shows all; otherwise the frame scrolls.',
      language: 'html',
      code: frames,
    },
  ],
};
