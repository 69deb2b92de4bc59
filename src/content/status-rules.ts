import type { Edition } from './edition-history.js';
import { formatEntry, type EditionState } from './edition-rules.js';
import { actionPlaceholder, statusHistoryFile } from './history-schema.js';
import type { Briefing } from './schema.js';
import type { StatusChange } from './status-history.js';
import { compareVersions, formatVersionCommand, proposeVersion } from './versions.js';

/** The status that the history ends with. */
export function latestStatus(changes: readonly StatusChange[]): Briefing['status'] {
  return changes.at(-1)?.status ?? 'published';
}

/** The date of a change for which the briefing has none: today, but not before the last change. */
export function proposeChangeDate(changes: readonly StatusChange[], today: string): string {
  const last = changes.at(-1)?.changedOn ?? today;
  return last > today ? last : today;
}

/** The version for a change of the status: an edition that nobody has yet may be released with it. */
export function proposeStatusVersion(
  editions: readonly Edition[],
  changes: readonly StatusChange[],
  packageVersion: string,
  today: string,
): string {
  const released = [...editions.filter(({ releasedOn }) => releasedOn <= today), ...changes];
  return proposeVersion(
    released.map(({ version }) => version),
    packageVersion,
    'patch',
  );
}

/** What is wrong between the status of the briefing and the status history, each with what to do. */
export function findStatusProblems(state: Omit<EditionState, 'readSource'>): string[] {
  const { briefing, editions, statusChanges: changes, packageVersion, today } = state;
  const { status, statusChangedOn, edition, replacement } = briefing;
  const latest = changes.at(-1);
  const problems = changes.flatMap((change, index) => findChangeProblems(change, changes[index - 1], editions));
  if (problems.length > 0) return problems;
  if (latestStatus(changes) !== status) {
    const entry: StatusChange = {
      status,
      changedOn: statusChangedOn ?? proposeChangeDate(changes, today),
      edition: edition.number,
      version: proposeStatusVersion(editions, changes, packageVersion, today),
      actionNeeded: actionPlaceholder,
      ...(replacement && { replacement }),
    };
    return [
      `src/content/briefing.ts: the status is "${status}" but ${statusHistoryFile} ends with "${latestStatus(changes)}", so the feed would not announce the change.
At the end of the list add, after a comma if there is an entry before it, with the date and what partners must do:
${formatEntry(entry)}`,
    ];
  }
  return [
    ...(latest && latest.changedOn > today
      ? [`${statusHistoryFile}: "${latest.status}" of ${latest.changedOn}: the date must not be after today, ${today}.`]
      : []),
    ...(statusChangedOn !== null && statusChangedOn !== latest?.changedOn
      ? [
          `src/content/briefing.ts: write "statusChangedOn": "${latest?.changedOn ?? ''}", as in the last entry of ${statusHistoryFile}.`,
        ]
      : []),
    ...(latest && compareVersions(packageVersion, latest.version) < 0
      ? [
          `package.json: version ${packageVersion} was released before the change of status. Run \`${formatVersionCommand(latest.version)}\`.`,
        ]
      : []),
  ];
}

function findChangeProblems(
  { status, changedOn, edition, version, actionNeeded }: StatusChange,
  before: StatusChange | undefined,
  editions: readonly Edition[],
): string[] {
  const where = `${statusHistoryFile}: "${status}" of ${changedOn}`;
  const concerned = editions.find(({ number }) => number === edition);
  return [
    actionNeeded === actionPlaceholder && `${where}: in actionNeeded, say what partners must do.`,
    !concerned && `${where}: there is no edition ${edition}. Enter the number of the edition that it concerns.`,
    before &&
      changedOn < before.changedOn &&
      `${where}: the date must be on or after ${before.changedOn}, the entry before.`,
    concerned &&
      !canFollow(concerned, version, changedOn) &&
      `${where}: version must be higher than ${concerned.version}, which was released with edition ${edition}.`,
    before &&
      compareVersions(version, before.version) <= 0 &&
      `${where}: version must be higher than ${before.version}, which was released with the entry before.`,
    status === (before?.status ?? 'published') && `${where}: this was the status already. Remove the entry.`,
  ].filter((problem) => typeof problem === 'string');
}

/** Whether a change with that version and date can come after an edition. On the day of its release, both have one version. */
function canFollow(edition: Edition, version: string, changedOn: string): boolean {
  const difference = compareVersions(version, edition.version);
  return changedOn > edition.releasedOn ? difference > 0 : difference >= 0;
}
