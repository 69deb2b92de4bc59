import type { Platform } from './platform.js';

const withTemplates = 'If you can change templates (recommended)';

export const umbraco: Platform = {
  id: 'umbraco',
  name: 'Umbraco',
  group: 'cms',
  delivery: 'script',
  keepsStyles: false,
  filterEffect:
    'A partial view keeps everything. The rich text editor removes the script and the tags; the text stays, in order. Do not paste the code there.',
  steps: ({ script, markup, iframes, pageLink }) => [
    {
      group: withTemplates,
      title: 'Save this as Views/Partials/SafeguardingBriefing.cshtml',
      text: 'Each @ is written as an entity, because Razor reads it as code.',
      language: 'cshtml',
      code: escapeRazor(`${script}\n\n${markup}`),
      fileName: 'SafeguardingBriefing.cshtml',
    },
    {
      group: withTemplates,
      title: 'Show it in the template of the page',
      text: 'Or use it as the view of a block, so that editors choose the place.',
      language: 'cshtml',
      code: '@await Html.PartialAsync("SafeguardingBriefing")',
    },
    {
      group: 'If you cannot change templates: an iframe',
      title: 'Paste this in the source view of the rich text editor',
      text: 'This works up to Umbraco 13. For later versions, ask your developers for a block.',
      language: 'html',
      code: `${iframes}\n${pageLink}`,
    },
  ],
};

function escapeRazor(markup: string): string {
  return markup.replaceAll('@', '&#64;');
}
