import { hostOf } from '../address.js';
import { placeholderHost } from '../host.js';
import type { Platform } from './platform.js';

export const sharepoint: Platform = {
  id: 'sharepoint',
  name: 'SharePoint',
  group: 'cms',
  delivery: 'iframe',
  keepsStyles: false,
  filterEffect: 'Scripts and custom tags are blocked: use an iframe. Its host must be on the list of allowed sites.',
  steps: ({ iframes, iframeScriptUrl }) => [
    {
      title: 'Allow the site that the iframe comes from',
      text: `A site collection administrator adds ${hostToAllow(iframeScriptUrl)} under Site settings > HTML Field Security. That server must let SharePoint frame the page. It must not send X-Frame-Options. If it sends frame-ancestors, include your https://….sharepoint.com address.`,
    },
    {
      title: 'Add an Embed web part and paste this',
      text: 'Use one web part for each iframe. SharePoint runs no script for the height. The height in the code is enough on a wide page: raise it if something is cut. On a phone, the iframe scrolls.',
      language: 'html',
      code: iframes,
    },
  ],
};

function hostToAllow(url: string): string {
  const host = hostOf(url);
  return host === null || host === hostOf(placeholderHost) ? 'the host of your files' : host;
}
