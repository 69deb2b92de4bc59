import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing, source } from '../../fixtures/edition-1.js';
import { createDraft } from '../../../src/editor/draft/draft.js';
import { ImportState } from '../../../src/editor/ui/import-state.js';

const { caveat } = briefing.predictors;
const [first] = briefing.predictors.items;

function createState(): ImportState {
  return new ImportState({
    published: briefing,
    draft: createDraft(briefing),
    importDraft: () => undefined,
    changed: () => undefined,
    open: () => undefined,
  });
}

function read(text: string): ImportState {
  const state = createState();
  state.proposeText(text, 'the pasted text');
  return state;
}

const findRow = (state: ImportState, id: string) => state.review!.rows.find((row) => row.id === id);
const findLine = (state: ImportState, part: string) => state.review!.lines.find(({ text }) => text.includes(part))!.id;

test('a decision is about the words that were shown: other words for the same field are asked about again', () => {
  const [one, other] = [caveat.replace('could', 'may'), caveat.replace('could', 'must')];
  const state = read(source.replace(caveat, `${one}\n\n${other}`));
  const [line, next] = [findLine(state, 'may be argued'), findLine(state, 'must be argued')];
  state.assign([line], 'predictors.caveat');
  state.decide(['predictors.caveat'], 'import');
  state.assign([line], 'set-aside');
  state.assign([next], 'predictors.caveat');
  assert.equal(findRow(state, 'predictors.caveat')!.text, other);
  assert.equal(findRow(state, 'predictors.caveat')!.decision, undefined);
});

test('“Use the text” for an item never becomes “Remove it” once its line is set aside', () => {
  const id = `predictors.items:${first!.id}`;
  const text = source.replace(first!.text, first!.text.replace('highly', 'very'));
  const state = read(text);
  state.decide([id], 'import');
  assert.equal(findRow(state, id)!.decision, 'import');
  state.assign([findLine(state, 'very mobile')], 'set-aside');
  assert.equal(findRow(state, id)!.change, 'removed');
  assert.equal(findRow(state, id)!.decision, undefined);
});

test('answers about facts and missing fields are asked again once they are about something else', () => {
  const title = briefing.title.text;
  const state = read(source.replace(title, `${title} 2`).replace(briefing.board, ''));
  state.keepMissing(true);
  state.confirmFact(state.review!.facts[0]!, true);
  state.assign([findLine(state, caveat)], 'set-aside');
  assert.equal(state.choices.keepsMissing, false);
  assert.notDeepEqual(state.choices.facts, {});
  state.assign([findLine(state, title)], 'set-aside');
  assert.deepEqual(state.choices.facts, {});
});

test('a decision stays where another line is assigned', () => {
  const id = `predictors.items:${first!.id}`;
  const state = read(`Hi Sam,\n\n${source.replace(first!.text, first!.text.replace('highly', 'very'))}`);
  state.decide([id], 'import');
  state.assign([findLine(state, 'Hi Sam')], 'set-aside');
  assert.equal(findRow(state, id)!.decision, 'import');
});

/** A file that is not read before it is told to. */
class SlowFile extends File {
  read = (): void => undefined;
  override async arrayBuffer(): Promise<ArrayBuffer> {
    await new Promise<void>((resolve) => {
      this.read = resolve;
    });
    return super.arrayBuffer();
  }
}

test('of two files the last one that was selected is shown, however long the first one takes', async () => {
  for (const text of [source, '%PDF-1.7']) {
    const state = createState();
    const slow = new SlowFile([text], 'slow.txt');
    const isRead = state.proposeFile(slow);
    await state.proposeFile(new File([source], 'last.txt'));
    slow.read();
    assert.equal(await isRead, false);
    assert.equal(state.name, 'last.txt');
    assert.equal(state.failure, undefined);
  }
});

test('the answer to one file is gone while the next is read', async () => {
  const state = createState();
  await state.proposeFile(new File(['%PDF-1.7'], 'letter.pdf'));
  assert.equal(state.failure?.name, 'letter.pdf');
  const isRead = state.proposeFile(new File([source], 'briefing.txt'));
  assert.equal(state.failure, undefined);
  assert.equal(await isRead, true);
  assert.equal(state.name, 'briefing.txt');
});

test('a file that is read after its import was cancelled is not shown', async () => {
  const state = createState();
  const slow = new SlowFile([source], 'slow.txt');
  const isRead = state.proposeFile(slow);
  state.cancel();
  slow.read();
  assert.equal(await isRead, false);
  assert.equal(state.proposal, undefined);
});

test('a file that cannot be read takes no answer away from the import that is looked at', async () => {
  const id = `predictors.items:${first!.id}`;
  const state = read(source.replace(first!.text, first!.text.replace('highly', 'very')));
  state.decide([id], 'import');
  assert.equal(await state.proposeFile(new File(['%PDF-1.7'], 'letter.pdf')), true);
  assert.equal(state.failure?.name, 'letter.pdf');
  assert.equal(findRow(state, id)!.decision, 'import');
  await state.proposeFile(new File([source], 'briefing.txt'));
  assert.equal(state.failure, undefined);
  assert.equal(state.name, 'briefing.txt');
});
