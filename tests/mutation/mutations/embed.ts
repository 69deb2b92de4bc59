import type { Mutation } from '../mutation.js';

export const embed: readonly Mutation[] = [
  {
    name: 'SRI is offered for a file that changes',
    file: 'src/embed/embed-options.ts',
    replace: "if (integrity && hosting === 'latest')",
    by: 'if (integrity && elements.length === 0)',
    test: 'tests/embed/embed-code.test.ts',
  },
  {
    name: 'The script comes over a connection that anybody can change',
    file: 'src/embed/address.ts',
    replace: "const isSafeScheme = url.protocol === 'https:' ||",
    by: "const isSafeScheme = url.protocol !== 'ftp:' ||",
    test: 'tests/embed/address.test.ts',
  },
  {
    name: 'The host of the files learns which page a reader is on',
    file: 'src/embed/embed-code.ts',
    replace: ' referrerpolicy="no-referrer"></script>',
    by: '></script>',
    test: 'tests/embed/embed-code.test.ts',
  },
  {
    name: 'WordPress runs brackets in a referral route as a shortcode',
    file: 'src/embed/cms/wordpress.ts',
    replace: "return text.replaceAll('[', '&#91;').replaceAll(']', '&#93;');",
    by: 'return text;',
    test: 'tests/embed/cms.test.ts',
  },
  {
    name: 'Inside a paragraph, the fallback falls out of the tag',
    file: 'src/embed/embed-code.ts',
    replace: 'return `<div>${formatTag(element, [render(tag, fallback, briefing)])}</div>`;',
    by: 'return formatTag(element, [render(tag, fallback, briefing)]);',
    test: 'tests/embed/embed-code.test.ts',
  },
  {
    name: 'A partner’s own text runs as a script',
    file: 'src/embed/embed-code.ts',
    replace: '<p slot="referral-route">${escape(paragraph)}</p>',
    by: '<p slot="referral-route">${paragraph}</p>',
    test: 'tests/embed/embed-code.test.ts',
  },
];
