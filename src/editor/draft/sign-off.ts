import type { Briefing } from '../../content/schema.js';
import { escapeMarkdown } from '../../static/escape-markdown.js';
import type { Differences, ItemDifference, WordRun } from './diff.js';
import {
  describeChange,
  describeEdition,
  describeOrigin,
  describeSlightChange,
  describeSource,
  hasChanges,
  readSides,
  type DraftOrigin,
} from './describe.js';
import { describeConfirmedFacts } from './confirm-facts.js';
import type { Draft } from './draft.js';
import { fieldLabel } from './fields.js';

/** The sign-off form of a draft without problems, as Markdown. Predictors are complete, with caveat and source. */
export function formatSignOff(
  draft: Draft,
  published: Briefing,
  differences: Differences,
  origin: DraftOrigin = { isFromLink: false },
): string {
  const { content, actionNeeded } = draft;
  const { documentType, title, predictors } = content;
  const { fields, keyMessages, predictors: predictorItems } = differences;
  const confirmed = describeConfirmedFacts(draft, published);
  const changed = keyMessages.filter(({ changes }) => changes.length > 0);
  return `${[
    `# Sign-off form: ${escapeMarkdown(documentType)}`,
    escapeMarkdown(title.text),
    describeEdition(draft, published),
    escapeMarkdown(describeOrigin(origin)),
    ...(actionNeeded === '' || fields.some(({ path }) => path === 'actionNeeded')
      ? []
      : [`Action needed: ${escapeMarkdown(actionNeeded)}`]),
    ...(confirmed === undefined ? [] : [escapeMarkdown(confirmed)]),
    '## Changes',
    ...fields.map(writeField),
    ...(changed.length > 0
      ? [
          `### ${fieldLabel('keyMessages')}`,
          ...changed.map(writeItem),
          `${keyMessages.length - changed.length} unchanged`,
        ]
      : []),
    ...(hasChanges(predictorItems)
      ? [
          `### ${fieldLabel('predictors')}`,
          `**${escapeMarkdown(predictors.caveat)}**`,
          ...predictorItems.map(writeItem),
          escapeMarkdown(describeSource(content)),
        ]
      : []),
    '## Signed off by',
    '| Name | Role | Date | Signature |\n| - | - | - | - |\n| | | | |\n| | | | |',
  ].join('\n\n')}\n`;
}

function writeField({ path, words }: Differences['fields'][number]): string {
  const slight = describeSlightChange(words);
  return [`### ${fieldLabel(path)}`, ...(slight ? [`*${slight}*`] : []), writeSides(words)].join('\n\n');
}

function writeItem(item: ItemDifference): string {
  const { changes, place, words } = item;
  const number = place === null ? '(removed)' : `${place}\\.`;
  const said = changes
    .filter((change) => change !== 'removed')
    .map((change) => describeChange(change, item))
    .join('; ');
  const mark = said ? `*${said}* ` : '';
  const { before, after } = readSides(words);
  return changes.includes('reworded')
    ? `${number} ${mark}\n\n${writeSides(words)}`
    : `${number} ${mark}${escapeMarkdown(after || before)}`;
}

function writeSides(words: readonly WordRun[]): string {
  const { before, after } = readSides(words);
  const write = (text: string) => (text === '' ? 'nothing' : escapeMarkdown(text));
  return `- Before: ${write(before)}\n- After: ${write(after)}`;
}
