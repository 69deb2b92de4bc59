import { canonicalJson } from './content-hash.js';
import type { Edition } from './edition-history.js';
import { formatEntry, type EditionState, type Release } from './edition-rules.js';
import { actionPlaceholder, briefingFile, statusHistoryFile } from './history-schema.js';
import type { Briefing } from './schema.js';
import type { StatusChange } from './status-history.js';
import { compareVersions, formatVersionCommand, proposeVersion } from './versions.js';

/** The status that the history ends with. */
export function latestStatus(changes: readonly StatusChange[]): Briefing['status'] {
  return changes.at(-1)?.status ?? 'published';
}

/** When partners learn of a change: a corrected notice keeps the date of its status. */
export function announcementDate({ changedOn, correctedOn }: StatusChange): string {
  return correctedOn ?? changedOn;
}

/** The date of a change for which the briefing has none: today, but not before the last change. */
function proposeChangeDate(changes: readonly StatusChange[], today: string): string {
  const last = changes.at(-1);
  const date = last ? announcementDate(last) : today;
  return date > today ? date : today;
}

/** The first day that a status can have: that of the one before. `undefined` if there was none. */
export function findEarliestChangeDate(
  status: Briefing['status'],
  changes: readonly StatusChange[],
): string | undefined {
  return changes.filter((change) => change.status !== status).at(-1)?.changedOn;
}

/** Whether the date or the replacement of a notice is no longer what the last change said. */
export function hasNoticeChanged({ status, statusChangedOn, replacement }: Briefing, latest: StatusChange): boolean {
  if (status === 'published') return false;
  return (
    statusChangedOn !== latest.changedOn || canonicalJson(replacement) !== canonicalJson(latest.replacement ?? null)
  );
}

/** The entry for the status of a briefing, or for its notice if the history ends with that status already. */
export function createStatusChange(
  { status, statusChangedOn, edition, replacement }: Briefing,
  changes: readonly StatusChange[],
  { version, actionNeeded, today }: Pick<StatusChange, 'version' | 'actionNeeded'> & { readonly today: string },
): StatusChange {
  const latest = changes.at(-1);
  const date = proposeChangeDate(changes, today);
  return {
    status,
    changedOn: statusChangedOn ?? date,
    ...(latest?.status === status && { correctedOn: date }),
    edition: edition.number,
    version,
    actionNeeded,
    ...(replacement && { replacement }),
  };
}

/** The version for a change of the status: an edition that nobody has yet may be released with it. */
export function proposeStatusVersion(
  editions: readonly Edition[],
  changes: readonly StatusChange[],
  packageVersion: string,
  today: string,
  lastRelease?: Release,
): string {
  const released = [
    ...editions.filter(({ releasedOn }) => releasedOn <= today),
    ...changes,
    ...(lastRelease ? [lastRelease] : []),
  ];
  return proposeVersion(
    released.map(({ version }) => version),
    packageVersion,
    'patch',
  );
}

/** What is wrong between the status of the briefing and the status history, each with what to do. */
export function findStatusProblems(state: Omit<EditionState, 'loadSource'>): string[] {
  const { briefing, editions, statusChanges: changes, packageVersion, today } = state;
  const { status } = briefing;
  const latest = changes.at(-1);
  const problems = changes.flatMap((_change, index) => findChangeProblems(changes, index, editions));
  if (problems.length > 0) return problems;
  if (latestStatus(changes) !== status)
    return [
      `${briefingFile}: the status is "${status}" but ${statusHistoryFile} ends with "${latestStatus(changes)}", so the feed would not announce the change.
At the end of the list in ${statusHistoryFile}, after a comma if there is an entry before it, add with the date and what partners must do:
${formatNextEntry(state)}`,
    ];
  if (!latest) return [];
  return [
    ...(announcementDate(latest) > today
      ? [`${formatPlace(latest)}: the date must not be after today, ${today}.`]
      : []),
    ...(hasNoticeChanged(briefing, latest)
      ? [
          `${briefingFile}: the notice has another date or replacement than the last entry in ${statusHistoryFile}, so the feed would not announce the change.
If that entry is not released yet, make both the same. Otherwise, at the end of the list in ${statusHistoryFile}, after a comma, add with what changed and what partners must do now:
${formatNextEntry(state)}
Until now, actionNeeded was: ${latest.actionNeeded}`,
        ]
      : []),
    ...(compareVersions(packageVersion, latest.version) < 0
      ? [
          `package.json: version ${packageVersion} was released before the change of status. Run \`${formatVersionCommand(latest.version)}\`.`,
        ]
      : []),
  ];
}

function formatNextEntry({
  briefing,
  editions,
  statusChanges,
  packageVersion,
  lastRelease,
  today,
}: Omit<EditionState, 'loadSource'>): string {
  const version = proposeStatusVersion(editions, statusChanges, packageVersion, today, lastRelease);
  return formatEntry(createStatusChange(briefing, statusChanges, { version, actionNeeded: actionPlaceholder, today }));
}

function formatPlace({ status, changedOn }: StatusChange): string {
  return `${statusHistoryFile}: "${status}" of ${changedOn}`;
}

function findChangeProblems(changes: readonly StatusChange[], index: number, editions: readonly Edition[]): string[] {
  const change = changes[index]!;
  const before = changes[index - 1];
  const { status, changedOn, correctedOn, edition, version, actionNeeded } = change;
  const where = formatPlace(change);
  const concerned = editions.find(({ number }) => number === edition);
  const earliest = findEarliestChangeDate(status, changes.slice(0, index));
  const isSame = status === (before?.status ?? 'published');
  return [
    actionNeeded === actionPlaceholder && `${where}: in actionNeeded, say what partners must do.`,
    !concerned && `${where}: there is no edition ${edition}. Enter the number of the edition that it concerns.`,
    earliest !== undefined &&
      changedOn < earliest &&
      `${where}: the date must be on or after ${earliest}, when the status changed before.`,
    isSame &&
      correctedOn === undefined &&
      `${where}: this was the status already. Remove the entry, or say in correctedOn when it corrected the notice.`,
    correctedOn !== undefined &&
      status !== before?.status &&
      `${where}: the entry before has another status, so there is nothing to correct. Remove correctedOn.`,
    correctedOn !== undefined &&
      correctedOn < (before && announcementDate(before) > changedOn ? announcementDate(before) : changedOn) &&
      `${where}: correctedOn must not be before the date of the notice, or of the entry before.`,
    concerned &&
      !canFollow(concerned, version, announcementDate(change)) &&
      `${where}: version must be higher than ${concerned.version}, which was released with edition ${edition}.`,
    before &&
      compareVersions(version, before.version) <= 0 &&
      `${where}: version must be higher than ${before.version}, which was released with the entry before.`,
  ].filter((problem) => typeof problem === 'string');
}

/** Whether a change with that version and date can come after an edition. On the day of its release, both have one version. */
function canFollow(edition: Edition, version: string, changedOn: string): boolean {
  const difference = compareVersions(version, edition.version);
  return changedOn > edition.releasedOn ? difference > 0 : difference >= 0;
}
