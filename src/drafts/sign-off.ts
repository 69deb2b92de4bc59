import type { Briefing } from '../content/schema.js';
import type { Change, Differences, ItemDifference, WordRun } from './compare.js';
import type { Draft } from './draft.js';
import { nameField } from './fields.js';

/** What happened to an item, for people. */
export function describeChange(change: Change, { placeBefore, idBefore }: ItemDifference): string {
  if (change === 'moved') return `moved, was ${placeBefore!}`;
  if (change === 'renamed') return `links called it ${idBefore!}: those no longer lead to it`;
  return change;
}

/** The text before and after, from its runs of words. */
export function readSides(words: readonly WordRun[]): { readonly before: string; readonly after: string } {
  const join = (without: WordRun['is']) =>
    words
      .filter(({ is }) => is !== without)
      .map(({ text }) => text)
      .join('');
  return { before: join('added'), after: join('removed') };
}

/** Whether anything in a list has changed. */
export function hasChanges(items: readonly ItemDifference[]): boolean {
  return items.some(({ changes }) => changes.length > 0);
}

/** The sheet on which a new edition is signed off, as Markdown. A list of predictors is whole and under its caveat. */
export function writeSignOff({ content, mustAct }: Draft, published: Briefing, differences: Differences): string {
  const { edition, kind, title, predictors } = content;
  const { fields, keyMessages, predictors: predictorItems } = differences;
  const isNew = edition.number !== published.edition.number;
  return `${[
    `# Sign-off: ${escapeMarkdown(kind)}, draft of edition ${edition.number}`,
    escapeMarkdown(title.text),
    isNew
      ? `To be released on ${edition.releasedOn}, after edition ${published.edition.number} of ${published.edition.releasedOn} (${published.edition.fingerprint}). Fingerprint of these words: ${edition.fingerprint}.`
      : `The words are those of edition ${edition.number} (${edition.fingerprint}): no new edition.`,
    ...(mustAct === '' ? [] : [`Who must act: ${escapeMarkdown(mustAct)}`]),
    '## What changes',
    ...fields.map(({ path, words }) => `### ${nameField(path)}\n\n${writeSides(words)}`),
    ...(hasChanges(keyMessages) ? [`### ${nameField('keyMessages')}`, ...keyMessages.map(writeItem)] : []),
    ...(hasChanges(predictorItems)
      ? [`### ${nameField('predictors')}`, `**${escapeMarkdown(predictors.caveat)}**`, ...predictorItems.map(writeItem)]
      : []),
    '## Signed off by',
    '| Name | Role | Day | Signature |\n| - | - | - | - |\n| | | | |\n| | | | |',
  ].join('\n\n')}\n`;
}

function writeItem(item: ItemDifference): string {
  const { changes, place, words } = item;
  const number = place === null ? '(removed)' : `${place}\\.`;
  const said = changes
    .filter((change) => change !== 'removed')
    .map((change) => describeChange(change, item))
    .join('; ');
  const mark = said ? `*${said}* ` : '';
  return changes.includes('reworded')
    ? `${number} ${mark}\n\n${writeSides(words)}`
    : `${number} ${mark}${escapeMarkdown(readSides(words).after || readSides(words).before)}`;
}

function writeSides(words: readonly WordRun[]): string {
  const { before, after } = readSides(words);
  const write = (text: string) => (text === '' ? 'nothing' : escapeMarkdown(text));
  return `- Before: ${write(before)}\n- After: ${write(after)}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_~[\]<>#|]/g, '\\$&');
}
