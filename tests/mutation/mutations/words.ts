import { briefing } from '../../../src/content/briefing.js';
import type { Mutation } from '../mutation.js';

const first = briefing.keyMessages.items[0]!;

export const words: readonly Mutation[] = [
  {
    name: 'One character of a message changes',
    file: 'src/content/briefing.ts',
    replace: JSON.stringify(first.text),
    by: JSON.stringify(`${first.text}.`),
    test: 'tests/content/briefing.node.test.ts',
  },
  {
    name: 'The first message is not shown',
    file: 'src/elements/key-messages.template.ts',
    replace: '${items.map(',
    by: '${items.slice(1).map(',
    test: 'tests/elements/key-messages.test.ts',
  },
  {
    name: 'Chosen messages are in the order of the page, not of the Board',
    file: 'src/elements/key-messages.template.ts',
    replace: 'const selected = all.filter(({ id }) => ids.includes(id));',
    by: 'const selected = ids.flatMap((id) => all.filter((item) => item.id === id));',
    test: 'tests/elements/key-messages.test.ts',
  },
  {
    name: 'Chosen messages are not announced as a choice',
    file: 'src/elements/key-messages.template.ts',
    replace: 'counts.shown < counts.all ? note',
    by: 'counts.shown < 0 ? note',
    test: 'tests/elements/key-messages.test.ts',
  },
  {
    name: 'A page can edit the published text',
    file: 'src/content/deep-freeze.ts',
    replace: 'Object.values(value as object).forEach(deepFreeze);',
    by: '',
    test: 'tests/content/briefing.node.test.ts',
  },
  {
    name: 'A partner’s own text is not labelled',
    file: 'src/elements/templates/partner-slot.ts',
    replace: '${isFilled ? note(content, content.labels.addedBySite) : nothing}',
    by: '',
    test: 'tests/elements/board-contact.test.ts',
  },
  {
    name: 'The editor’s note is inside the Board’s title',
    file: 'src/elements/policy-briefing.template.ts',
    replace: "heading(headingLevel, title.text, 'title')",
    by: "heading(headingLevel, `${title.text} ${title.note ?? ''}`, 'title')",
    test: 'tests/elements/policy-briefing.test.ts',
  },
  {
    name: 'The editor gives a published message another link ID',
    file: 'src/editor/draft/edit.ts',
    replace: 'if (isPublished(id, list as ListPath, published)) return content;',
    by: '',
    test: 'tests/editor/draft/edit.test.ts',
  },
];
