import type { Mutation } from '../mutation.js';

export const fallback: readonly Mutation[] = [
  {
    name: 'Declarative shadow DOM is shown twice',
    file: 'src/elements/briefing-element.ts',
    replace: '.filter((node) => !this.#declared.includes(node))',
    by: '',
    test: 'tests/elements/fallback.test.ts',
  },
  {
    name: 'A declarative shadow root that says something else stays',
    file: 'src/elements/render-markup.ts',
    replace: "foldWhiteSpace(root.innerHTML.replace(/<!---->$/, '')) === foldWhiteSpace(markup) &&",
    by: 'foldWhiteSpace(markup) !== "" &&',
    test: 'tests/elements/declarative-root.test.ts',
  },
  {
    name: 'An open shadow root inside a declarative one stays',
    file: 'src/elements/render-markup.ts',
    replace: "![...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot)",
    by: 'root.isConnected',
    test: 'tests/elements/declarative-root.test.ts',
  },
  {
    name: 'An edited fallback is not detected',
    file: 'src/elements/briefing-element.ts',
    replace: 'fallback !== foldForComparison(expected.textContent) ||',
    by: 'fallback.length !== foldForComparison(expected.textContent).length ||',
    test: 'tests/elements/fallback.test.ts',
  },
  {
    name: 'Another phone number behind the right one in the fallback is not detected',
    file: 'src/elements/briefing-element.ts',
    replace: '!targets.every((target) => expectedTargets.includes(target))',
    by: 'targets.length > expectedTargets.length',
    test: 'tests/elements/fallback.test.ts',
  },
  {
    name: 'Markup in the text gets into the fallback',
    file: 'src/static/escape-html.ts',
    replace: 'entities[character]!',
    by: "character === '<' ? character : entities[character]!",
    test: 'tests/scripts/build/pages.test.ts',
  },
  {
    name: 'A declarative shadow root that stays has no styles',
    file: 'src/elements/briefing-element.ts',
    replace: '    this.#adoptStyles(root);\n    return root;',
    by: '    return root;',
    test: 'tests/elements/declarative-root.test.ts',
  },
  {
    name: 'A declarative shadow root with a hidden caveat stays',
    file: 'src/elements/render-markup.ts',
    replace: "return markup.replace(/\\s+/g, ' ')",
    by: "return markup.replace(/\\s(hidden|style)=\"[^\"]*\"/g, '').replace(/\\s+/g, ' ')",
    test: 'tests/elements/declarative-root.test.ts',
  },
];
