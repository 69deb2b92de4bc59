/**
 * What each folder of `src` may import, except itself. Dependencies run one way, down this list.
 * `tests/structure.test.ts` checks it, and CONTRIBUTING shows it.
 */
export const allowedImports: Readonly<Record<string, readonly string[]>> = {
  content: ['zod', '@noble'],
  elements: ['content', 'version.ts', 'lit'],
  define: ['elements'],
  static: ['content', 'elements', 'lit'],
  ui: ['lit'],
  embed: ['content', 'elements', 'define', 'static', 'ui', 'version.ts', 'lit'],
  editor: [
    'content',
    'elements',
    'define',
    'static',
    'ui',
    'version.ts',
    'lit',
    'zod',
    'diff',
    'fflate',
    'json5',
    'mammoth',
  ],
  iframe: [],
};
