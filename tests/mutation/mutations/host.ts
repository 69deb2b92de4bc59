import type { Mutation } from '../mutation.js';

export const host: readonly Mutation[] = [
  {
    name: 'A second script with the same tags throws',
    file: 'src/define/define-once.ts',
    replace: '  try {\n    customElements.define(element.tag, element);\n  } catch {',
    by: '  customElements.define(element.tag, element);\n  try {\n    void 0;\n  } catch {',
    test: 'tests/define/define-once.test.ts',
  },
  {
    name: 'The host’s `display: none` does not hide the element',
    file: 'src/elements/styles/shared.styles.ts',
    replace: ':host {\n    display: block;',
    by: ':host {\n    display: block !important;',
    test: 'tests/elements/all.test.ts',
  },
  {
    name: 'The host’s `text-transform` changes the text',
    file: 'src/elements/styles/shared.styles.ts',
    replace: '    text-transform: none;\n',
    by: '',
    test: 'tests/elements/host-styles.test.ts',
  },
  {
    name: 'An element loses its styles in another document',
    file: 'src/elements/briefing-element.ts',
    replace: 'new root.ownerDocument.defaultView!.CSSStyleSheet()',
    by: 'new CSSStyleSheet()',
    test: 'tests/elements/all.test.ts',
  },
  {
    name: 'Markup in a draft is parsed',
    file: 'src/elements/predictor-prompts.template.ts',
    replace: '<li>${richText(text)}</li>',
    by: '<li><span .innerHTML=${text}></span></li>',
    test: 'tests/elements/drafts.test.ts',
  },
  {
    name: 'A draft that cannot be shown throws in the setter',
    file: 'src/elements/parse-draft.ts',
    replace: "    } catch {\n      return reject(path, 'readable');\n    }",
    by: '    } finally {\n      // nothing\n    }',
    test: 'tests/elements/drafts.test.ts',
  },
  {
    name: 'A text that is not a phone number becomes a phone link',
    file: 'src/elements/templates/contact.ts',
    replace: 'e164Pattern.test(telephone.e164)',
    by: 'telephone.e164',
    test: 'tests/elements/drafts.test.ts',
  },
  {
    name: 'Heading levels above 6 are accepted',
    file: 'src/elements/templates/heading.ts',
    replace: '/^[1-6]$/',
    by: '/^[0-9]$/',
    test: 'tests/elements/all.test.ts',
  },
  {
    name: 'The iframe script accepts messages from any window',
    file: 'src/iframe/resize-iframe.ts',
    replace: 'find(({ contentWindow }) => contentWindow === source)',
    by: 'at(0)',
    test: 'tests/iframe/iframe.test.ts',
  },
  {
    name: 'The schema library is in a partner’s bundle',
    file: 'src/elements/parse-draft.ts',
    replace: "import { hasVisibleText, limits } from '../content/text-rules.js';",
    by: "import { hasVisibleText, limits } from '../content/text-rules.js';\nimport '../content/schema.js';",
    test: 'tests/structure.test.ts',
  },
];
