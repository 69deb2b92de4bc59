import type { Briefing } from '../../content/schema.js';
import { escapeMarkdown } from '../../static/escape-markdown.js';
import type { Differences, ItemDifference, WordRun } from './diff.js';
import {
  formatChange,
  formatFullReference,
  formatEdition,
  formatOrigin,
  formatSlightChange,
  formatSource,
  hasChanges,
  sidesOf,
  type DraftOrigin,
} from './format-draft.js';
import { formatConfirmedFacts } from './confirm-facts.js';
import type { Draft } from './draft.js';
import { fieldLabel } from './fields.js';

/** The table of signatures, in Markdown and in print. */
export const signatureColumns: readonly string[] = ['Name', 'Role', 'Date', 'Signature'];
export const signatureRows = 3;

/** What the signatures are for. */
export function formatSigned({ documentType, edition }: Briefing): string {
  return `${documentType}, edition ${edition.number} (reference ${edition.fingerprint})`;
}

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
  const confirmed = formatConfirmedFacts(draft, published);
  const changed = keyMessages.filter(({ changes }) => changes.length > 0);
  return `${[
    `# Sign-off form: ${escapeMarkdown(documentType)}`,
    escapeMarkdown(title.text),
    formatEdition(draft, published),
    formatFullReference(draft),
    escapeMarkdown(formatOrigin(origin)),
    ...(actionNeeded === '' || fields.some(({ path }) => path === 'actionNeeded')
      ? []
      : [`Action needed: ${escapeMarkdown(actionNeeded)}`]),
    ...(confirmed === undefined ? [] : [escapeMarkdown(confirmed)]),
    '## Changes',
    ...fields.map(formatField),
    ...(changed.length > 0
      ? [
          `### ${fieldLabel('keyMessages')}`,
          ...changed.map(formatItem),
          `${keyMessages.length - changed.length} unchanged`,
        ]
      : []),
    ...(hasChanges(predictorItems)
      ? [
          `### ${fieldLabel('predictors')}`,
          `**${escapeMarkdown(predictors.caveat)}**`,
          ...predictorItems.map(formatItem),
          escapeMarkdown(formatSource(content)),
        ]
      : []),
    '## Signed off by',
    escapeMarkdown(formatSigned(content)),
    formatSignatures(),
  ].join('\n\n')}\n`;
}

function formatSignatures(): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const line = row(signatureColumns.map(() => '-'));
  const empty = row(signatureColumns.map(() => ''));
  return [row(signatureColumns), line, ...Array<string>(signatureRows).fill(empty)].join('\n');
}

function formatField({ path, words }: Differences['fields'][number]): string {
  const slight = formatSlightChange(words);
  return [`### ${fieldLabel(path)}`, ...(slight ? [`*${slight}*`] : []), formatSides(words)].join('\n\n');
}

function formatItem(item: ItemDifference): string {
  const { changes, place, words } = item;
  const number = place === null ? '(removed)' : `${place}\\.`;
  const said = changes
    .filter((change) => change !== 'removed')
    .map((change) => formatChange(change, item))
    .join('; ');
  const mark = said ? `*${said}* ` : '';
  const { before, after } = sidesOf(words);
  return changes.includes('reworded')
    ? `${number} ${mark}\n\n${formatSides(words)}`
    : `${number} ${mark}${escapeMarkdown(after || before)}`;
}

function formatSides(words: readonly WordRun[]): string {
  const { before, after } = sidesOf(words);
  const format = (text: string) => (text === '' ? 'nothing' : escapeMarkdown(text));
  return `- Before: ${format(before)}\n- After: ${format(after)}`;
}
