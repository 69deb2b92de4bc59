import { allowed, isOnAnotherHost } from './markup.js';
import type { Parts, Platform } from './platform.js';

export const drupal: Platform = {
  id: 'drupal',
  name: 'Drupal',
  delivery: 'script',
  isUnfiltered: false,
  remains:
    'With the text format below everything. Basic HTML and Restricted HTML drop script and tags and keep the words, in order; Full HTML filters nothing, but its editor may rewrite what it opens.',
  steps: (parts) => [
    {
      title: 'Add this to your theme’s yourtheme.libraries.yml',
      text: 'In place of “yourtheme” stands the name of your theme.',
      language: 'yaml',
      code: writeLibrary(parts),
    },
    {
      title: 'Add this to yourtheme.info.yml, then clear the caches',
      text: 'Loads the script on every page of the theme. If the file has a line “libraries:” already, add only the second line below it.',
      language: 'yaml',
      code: 'libraries:\n  - yourtheme/safeguarding-briefing',
    },
    {
      title: 'Make a text format for it',
      text: 'Configuration > Development > Synchronize > Import > Single item, type “Text format”. Then give the format to the roles that may use it, with no text editor.',
      language: 'yaml',
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
      text: 'To use a format of your own instead, add the tags of “allowed_html” to its “Allowed HTML tags”; with CKEditor 5, to “Manually editable HTML tags” under Source editing.',
      language: 'html',
      code: parts.markup,
    },
  ],
};

/** Drupal lets `lang` and `dir` through on every tag, and would refuse to have them listed. */
const allowedHtml = [
  ...allowed.tags.map((tag) => `<${tag} ${allowed.attributes.join(' ')}>`),
  '<div data-edition slot> <h1> <h2> <h3> <h4> <h5> <h6> <p slot> <ul slot> <ol slot> <li> <strong> <a href> <time datetime>',
].join(' ');

/** Without aggregation, which would take `type` and `integrity` away. */
function writeLibrary({ scriptUrl, integrity }: Parts): string {
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
  ].join('\n');
}
