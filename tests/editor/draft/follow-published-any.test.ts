import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Briefing } from '../../../src/content/schema.js';
import { createDraft, type Draft } from '../../../src/editor/draft/draft.js';
import { addItem, moveItem, removeItem, setField } from '../../../src/editor/draft/edit.js';
import { itemsOf, type ListPath } from '../../../src/editor/draft/fields.js';
import { followPublished } from '../../../src/editor/draft/follow-published.js';
import { briefing as begun } from '../../fixtures/edition-1.js';

const lists: readonly ListPath[] = ['keyMessages.items', 'predictors.items'];
const fields = ['title.text', 'title.note', 'introduction', 'predictors.caveat', 'contact.email', 'review.nextReview'];

/** One step in the editor. Places are taken from those that the list has. */
interface Step {
  readonly kind: 'add' | 'remove' | 'move' | 'reword' | 'write';
  readonly list: ListPath;
  readonly field: string;
  readonly at: number;
  readonly to: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('add', 'remove', 'move', 'reword', 'write'),
  list: fc.constantFrom(...lists),
  field: fc.constantFrom(...fields),
  at: fc.nat(100),
  to: fc.nat(100),
});

function take(draft: Draft, { kind, list, field, at, to }: Step, text: string): Draft {
  const { length } = itemsOf(draft.content, list);
  if (kind === 'write') return setField(draft, field, text, begun);
  if (kind === 'add') return addItem(draft, list, begun);
  if (kind === 'reword') return setField(draft, `${list}[${at % length}].text`, text, begun);
  if (kind === 'move') return moveItem(draft, list, at % length, to % length, begun);
  return length > 1 ? removeItem(draft, list, at % length, begun) : draft;
}

/** A briefing after some steps, whose new texts begin with the word. */
const changed = (word: string) =>
  fc
    .array(step, { maxLength: 6 })
    .map(
      (steps) => steps.reduce((draft, one, index) => take(draft, one, `${word} ${index}`), createDraft(begun)).content,
    );

/** The edition follows from the text, and is set afterwards. */
const follow = (content: Briefing, before: Briefing, released: Briefing) => ({
  ...followPublished([{ ...createDraft(before), content }], before, released)[0]!.content,
  edition: released.edition,
});

test('a draft without changes becomes what was released, and one before which nothing was released stays', () => {
  fc.assert(
    fc.property(changed('Released'), changed('Mine'), (released, own) => {
      assert.deepEqual(follow(begun, begun, released), released);
      assert.deepEqual(follow(own, begun, begun), { ...own, edition: begun.edition });
    }),
  );
});

test('no item that one of both has written is lost or there twice, and following again changes nothing', () => {
  fc.assert(
    fc.property(changed('Released'), changed('Mine'), (released, own) => {
      const merged = follow(own, begun, released);
      assert.deepEqual(follow(merged, released, released), merged);
      for (const list of lists) {
        const [items, before, ours, theirs] = [merged, begun, own, released].map((one) => itemsOf(one, list));
        const find = (id: string) => items!.find((item) => item.id === id)?.text;
        const isNew = ({ id, text }: { id: string; text: string }) =>
          before!.find((item) => item.id === id)?.text !== text;
        assert.equal(new Set(items!.map(({ id }) => id)).size, items!.length);
        for (const item of ours!.filter(isNew)) assert.equal(find(item.id), item.text);
        for (const item of theirs!.filter(isNew)) {
          const mine = ours!.find(({ id }) => id === item.id);
          const wasRemoved = !mine && before!.some(({ id }) => id === item.id);
          if (!wasRemoved && !(mine && isNew(mine))) assert.equal(find(item.id), item.text);
        }
      }
    }),
  );
});
