import type { Mutation } from '../mutation.js';

export const hostile: readonly Mutation[] = [
  {
    name: 'A draft with a text of a megabyte stops the page',
    file: 'src/elements/parse-draft.ts',
    replace: ' || value.length > limits.characters',
    by: '',
    test: 'tests/elements/drafts.test.ts',
  },
  {
    name: 'A link can say that its contact was checked',
    file: 'src/editor/draft/share-link.ts',
    replace: 'checkedOn: isPublished ? published.contact.checkedOn : null',
    by: 'checkedOn: contact.checkedOn',
    test: 'tests/editor/draft/share-link.test.ts',
  },
  {
    name: 'A short link unpacks to gigabytes',
    file: 'src/editor/draft/share-link.ts',
    replace: 'const maxBytes = 100_000;',
    by: 'const maxBytes = 100_000_000;',
    test: 'tests/editor/draft/share-link.test.ts',
  },
  {
    name: 'A link with changed characters is opened as a draft',
    file: 'src/editor/draft/share-link.ts',
    replace: ' || checksum(json) !== sum',
    by: '',
    test: 'tests/editor/draft/share-link.test.ts',
  },
  {
    name: 'What partners must do can write headings into the sign-off form',
    file: 'src/editor/draft/sign-off.ts',
    replace: '`Action needed: ${escapeMarkdown(actionNeeded)}`',
    by: '`Action needed: ${actionNeeded}`',
    test: 'tests/editor/draft/export.test.ts',
  },
  {
    name: 'A web address shows another host than the one that it leads to',
    file: 'src/content/text-rules.ts',
    replace: ' && href.startsWith(`${origin}/`)',
    by: '',
    test: 'tests/content/text-rules.test.ts',
  },
  {
    name: 'A reviewer reads a release date that is none',
    file: 'src/editor/draft/format-draft.ts',
    replace: 'const release = day.test(releasedOn)',
    by: 'const release = releasedOn !== null',
    test: 'tests/security/hostile-drafts.test.ts',
  },
  {
    name: 'A draft grows without end, by values in values',
    file: 'src/elements/templates/text.ts',
    replace: 'unused.delete(part) ?',
    by: 'unused.has(part) ?',
    test: 'tests/elements/drafts-any.test.ts',
  },
  {
    name: 'A saved draft with thousands of steps keeps the editor busy',
    file: 'src/editor/ui/draft-storage.ts',
    replace: 'limitHistory(history)',
    by: 'history',
    test: 'tests/security/hostile-storage.test.ts',
  },
];
