import type { Mutation } from '../mutation.js';

export const silence: readonly Mutation[] = [
  {
    name: 'Each element makes a network request',
    file: 'src/elements/briefing-element.ts',
    replace: 'createRenderRoot(): ShadowRoot {\n',
    by: "createRenderRoot(): ShadowRoot {\n    void fetch('/news').catch(() => undefined);\n",
    test: 'tests/scripts/build/bundles.test.ts',
  },
  {
    name: 'Something is stored in the reader’s browser',
    file: 'src/elements/briefing-element.ts',
    replace: 'createRenderRoot(): ShadowRoot {\n',
    by: "createRenderRoot(): ShadowRoot {\n    localStorage.setItem('briefing', 'seen');\n",
    test: 'tests/scripts/build/bundles.test.ts',
  },
  {
    name: 'A global variable remains',
    file: 'src/define/define-once.ts',
    replace: '  if (!canDefine()) return;',
    by: "  if (!canDefine()) return;\n  Reflect.set(globalThis, 'safeguardingBriefing', elements);",
    test: 'tests/scripts/build/bundles.test.ts',
  },
  {
    name: 'Correct use logs to the console',
    file: 'src/elements/key-messages.ts',
    replace: '    if (unknown.length > 0)\n      this.warn(`unknown',
    by: '      this.warn(`unknown',
    test: 'tests/elements/all.test.ts',
  },
  {
    name: 'A listener remains when the element is removed',
    file: 'src/elements/hash-controller.ts',
    replace: "    removeEventListener('popstate', this.#onPopState);\n",
    by: '',
    test: 'tests/elements/links.test.ts',
  },
  {
    name: 'A copied link names another site, because a canonical link does',
    file: 'src/elements/page-address.ts',
    replace: 'canonical?.startsWith(`${origin}/`)',
    by: 'canonical',
    test: 'tests/elements/copy-buttons.test.ts',
  },
  {
    name: 'A copied link contains the page’s query, which can contain a case reference',
    file: 'src/elements/page-address.ts',
    replace: "href.replace(/[?#].*/, '')",
    by: "href.replace(/#.*/, '')",
    test: 'tests/elements/copy-buttons.test.ts',
  },
];
