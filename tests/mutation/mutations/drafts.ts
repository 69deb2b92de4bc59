import type { Mutation } from '../mutation.js';

export const drafts: readonly Mutation[] = [
  {
    name: 'A shared draft replaces the owner’s own draft',
    file: 'src/editor/ui/store.ts',
    replace: 'this.#shared = updateEdition(parseLink(fragment, this.published), this.published);',
    by: 'this.#save(createHistory(parseLink(fragment, this.published)), fragment);',
    test: 'tests/editor/ui/shared-draft.test.ts',
  },
  {
    name: 'The draft is not saved',
    file: 'src/editor/ui/store.ts',
    replace: 'this.#saveResult = saveDraft({ history, tasks, basedOn, note, savedAt });',
    by: "this.#saveResult = 'all';",
    test: 'tests/editor/ui/storage.test.ts',
  },
  {
    name: 'A draft takes back what was released after it was begun',
    file: 'src/editor/draft/follow-published.ts',
    replace: 'if (isSame(now, begun)) return published;',
    by: '',
    test: 'tests/editor/draft/follow-published.test.ts',
  },
  {
    name: 'An item that was reworded replaces the owner’s own words',
    file: 'src/editor/draft/follow-published.ts',
    replace: 'return own?.text === old.text ? released : own;',
    by: 'return released;',
    test: 'tests/editor/draft/follow-published.test.ts',
  },
  {
    name: 'What partners had to do for the last edition is kept for the next one',
    file: 'src/editor/ui/draft-storage.ts',
    replace: 'if (isOutdated && isPublished(draft, published)) return undefined;',
    by: '',
    test: 'tests/editor/ui/storage.test.ts',
  },
  {
    name: 'A file that cannot be read replaces the draft',
    file: 'src/editor/draft/coerce-to-schema.ts',
    replace: 'if (!Array.isArray(findAt(value, path)))',
    by: 'if (path === null)',
    test: 'tests/editor/draft/import-limits.test.ts',
  },
  {
    name: 'A draft that stopped the page stops it again',
    file: 'src/editor/ui/draft-storage.ts',
    replace: 'if (loadItem(readingKey) !== null && loadItem(key) !== null) return false;\n',
    by: '',
    test: 'tests/editor/ui/recovery.test.ts',
  },
  {
    name: 'What another program saves replaces the draft',
    file: 'src/editor/ui/store.ts',
    replace: "    if (loaded && 'unreadable' in loaded) return;\n",
    by: '',
    test: 'tests/editor/ui/recovery.test.ts',
  },
  {
    name: 'A browser that saves nothing is not named as one',
    file: 'src/editor/ui/draft-storage.ts',
    replace: '    return true;\n  } catch {\n    return false;\n',
    by: '    return true;\n  } catch {\n    return true;\n',
    test: 'tests/editor/ui/storage.test.ts',
  },
];
