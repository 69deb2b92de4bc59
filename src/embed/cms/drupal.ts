import { allowed, isOnAnotherHost } from './markup.js';
import type { EmbedCode } from '../embed-code.js';
import type { Platform } from './platform.js';

export const drupal: Platform = {
  id: 'drupal',
  name: 'Drupal',
  group: 'cms',
  delivery: 'script',
  keepsStyles: false,
  filterEffect:
    'The text format below keeps everything. Basic HTML and Restricted HTML remove the script and the tags; the text stays, in order. CKEditor 5 removes the tags when somebody opens the page in it, even if they are listed as allowed.',
  steps: (code) => [
    {
      title: 'Add this to your theme’s yourtheme.libraries.yml',
      text: 'Replace “yourtheme” with the name of your theme.',
      language: 'yaml',
      code: formatLibrary(code),
    },
    {
      title: 'Add this to yourtheme.info.yml, then clear the caches',
      text: 'This loads the script on every page of the theme. If the file already has a line “libraries:”, add only the second line below it.',
      language: 'yaml',
      code: 'libraries:\n  - yourtheme/safeguarding-briefing',
    },
    {
      title: 'Create a text format for it',
      text: 'Go to Configuration > Development > Synchronize > Import > Single item and choose the type “Text format”. Give the format to the roles that need it. Do not give it a text editor.',
      language: 'yaml',
      fileName: 'filter.format.safeguarding_briefing.yml',
      code: `langcode: en
status: true
dependencies: {  }
name: 'Safeguarding briefing'
format: safeguarding_briefing
weight: 20
filters:
  filter_html:
    id: filter_html
    provider: filter
    status: true
    weight: -10
    settings:
      allowed_html: '${allowedHtml}'
      filter_html_help: false
      filter_html_nofollow: false`,
    },
    {
      title: 'Paste this into a block or page in that format',
      text: 'Save it in that format only. A format with CKEditor 5 removes the tags.',
      language: 'html',
      code: code.markup,
    },
  ],
};

/** Drupal keeps `lang` and `dir` on every tag, and refuses to have them listed. */
const allowedHtml = [
  ...allowed.tags.map((tag) => `<${tag} ${allowed.attributes.join(' ')}>`),
  '<div data-edition slot> <h1> <h2> <h3> <h4> <h5> <h6> <p slot> <ul slot> <ol slot> <li> <strong> <a href>',
].join(' ');

/** Without aggregation, which would remove `type` and `integrity`. */
function formatLibrary({ scriptUrl, integrity }: EmbedCode): string {
  return [
    'safeguarding-briefing:',
    '  js:',
    `    '${scriptUrl}':`,
    ...(isOnAnotherHost(scriptUrl) ? ['      type: external'] : []),
    '      minified: true',
    '      preprocess: false',
    '      attributes:',
    '        type: module',
    ...(integrity === null ? [] : [`        integrity: ${integrity}`, '        crossorigin: anonymous']),
    '        referrerpolicy: no-referrer',
  ].join('\n');
}
