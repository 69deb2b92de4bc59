import type { Platform } from './platform.js';

export const umbraco: Platform = {
  id: 'umbraco',
  name: 'Umbraco',
  delivery: 'script',
  isUnfiltered: false,
  remains:
    'In a partial view everything. The rich text editor drops script and tags and keeps the words, in order, so the briefing does not go there.',
  steps: ({ script, markup, frames }) => [
    {
      title: 'Save this as Views/Partials/SafeguardingBriefing.cshtml',
      text: 'Every @ of the markup is written as an entity, since Razor takes it for code.',
      language: 'cshtml',
      code: escapeRazor(`${script}\n\n${markup}`),
    },
    {
      title: 'Show it in the template of the page',
      text: 'Or make it the view of a block, so that editors choose the place.',
      language: 'cshtml',
      code: '@await Html.PartialAsync("SafeguardingBriefing")',
    },
    {
      title: 'If you cannot change templates: a frame',
      text: 'Up to Umbraco 13, paste it in the source view of the rich text editor. In later ones ask your developers for a block.',
      language: 'html',
      code: frames,
    },
  ],
};

function escapeRazor(markup: string): string {
  return markup.replaceAll('@', '&#64;');
}
