import { canonicalJson, fingerprintOf, hashContent, sha256Hex } from './content-hash.js';
import type { Edition } from './edition-history.js';
import { factPaths, findFact, findUnconfirmedFacts, questionedFacts, textAroundFacts, type FactPath } from './facts.js';
import { significantDigits } from './text-rules.js';
import { actionPlaceholder, briefingFile, editionHistoryFile } from './history-schema.js';
import type { Briefing } from './schema.js';
import { findSourceDifferences, hasSourceLine } from './source-document.js';
import type { StatusChange } from './status-history.js';
import { compareVersions, formatVersionCommand, proposeVersion } from './versions.js';

/** The content that was released under a version. */
export interface Release {
  readonly version: string;
  readonly briefing: Briefing;
}

/** All that the rules compare. */
export interface EditionState {
  readonly briefing: Briefing;
  readonly editions: readonly Edition[];
  readonly statusChanges: readonly StatusChange[];
  /** The source document of an edition; `undefined` if there is none. */
  readonly loadSource: (edition: number) => string | undefined;
  readonly packageVersion: string;
  /** What the last tag released; `undefined` without one. */
  readonly lastRelease?: Release | undefined;
  /** An edition is released on its date, and from then on nothing of it may change. */
  readonly today: string;
}

/** What is wrong between text, history, source documents and version, each with what to do. Empty if all is well. */
export function findEditionProblems(state: EditionState): string[] {
  const { briefing, editions, packageVersion } = state;
  const latest = editions.at(-1);
  const history = editions.flatMap((_edition, index) => findEntryProblems(state, index));
  if (history.length > 0) return history;
  if (latest?.contentHash !== hashContent(briefing)) return [formatChangeSteps(state)];
  const expected = editionOf(latest);
  const source = state.loadSource(latest.number)!;
  // Only one that is not released yet gets here: see findEntryProblems.
  const isSourceChanged = sha256Hex(source) !== latest.sourceHash;
  return [
    ...(isSourceChanged ? [formatSourceCorrectionSteps(latest, source)] : []),
    ...(canonicalJson(briefing.edition) === canonicalJson(expected)
      ? []
      : [`${briefingFile}: write the edition as the edition history has it:\n${formatField('edition', expected)}`]),
    ...findSourceDifferences(briefing, source).map((difference) => `${sourceFile(latest.number)}: ${difference}`),
    ...(latest.reportPublishedOn === undefined || latest.reportPublishedOn === briefing.reportPublishedOn
      ? []
      : [
          `${editionHistoryFile}: edition ${latest.number}: write "reportPublishedOn": ${JSON.stringify(briefing.reportPublishedOn)}, as in ${briefingFile}.`,
        ]),
    ...findFactProblems(state, latest),
    ...(compareVersions(packageVersion, latest.version) < 0
      ? [
          `package.json: version ${packageVersion} was released with an earlier edition. ${formatVersionStep(latest.version)}`,
        ]
      : []),
  ];
}

/** Whether partners can have the edition: its date has come, and the last tag, if there is one, has it. */
function isReleased({ lastRelease, today }: EditionState, edition: Edition): boolean {
  return edition.releasedOn <= today && (lastRelease === undefined || isPartOf(lastRelease, edition));
}

/** Whether partners have the edition under the last tag, or under one before it. */
function isPartOf({ briefing }: Release, { number }: Edition): boolean {
  return briefing.edition.number >= number;
}

/** The entry for this text after `latest`. */
export function createEdition(
  latest: Edition | undefined,
  fields: Pick<
    Edition,
    | 'releasedOn'
    | 'version'
    | 'actionNeeded'
    | 'contentHash'
    | 'reportPublishedOn'
    | 'confirmed'
    | 'sourceWrittenByEditor'
  > & {
    readonly source: string;
  },
): Edition {
  const { releasedOn, version, actionNeeded, contentHash, source, reportPublishedOn } = fields;
  const { confirmed = [], sourceWrittenByEditor } = fields;
  return {
    number: (latest?.number ?? 0) + 1,
    releasedOn,
    version,
    actionNeeded,
    contentHash,
    sourceHash: sha256Hex(source),
    previous: latest ? hashEntry(latest) : null,
    ...(reportPublishedOn !== undefined && { reportPublishedOn }),
    ...(confirmed.length > 0 && { confirmed: [...confirmed] }),
    ...(sourceWrittenByEditor && { sourceWrittenByEditor }),
  };
}

/** The version that a new edition should have. */
export function proposeEditionVersion(
  editions: readonly Edition[],
  statusChanges: readonly StatusChange[],
  packageVersion: string,
  lastRelease?: Release,
): string {
  const released = [...editions, ...statusChanges, ...(lastRelease ? [lastRelease] : [])];
  return proposeVersion(
    released.map(({ version }) => version),
    packageVersion,
    'minor',
  );
}

export function sourceFile(edition: number): string {
  return `src/content/source/edition-${edition}.txt`;
}

/** An entry as it must be in the file: at the end of the list, indented. */
export function formatEntry(entry: object): string {
  return JSON.stringify(entry, null, 2).replace(/^/gm, '  ');
}

function findEntryProblems(state: EditionState, index: number): string[] {
  const { editions, statusChanges, loadSource, lastRelease } = state;
  const entry = editions[index]!;
  const before = editions[index - 1];
  const where = `${editionHistoryFile}: edition ${entry.number}`;
  const source = loadSource(entry.number);
  const isNew = lastRelease !== undefined && !isPartOf(lastRelease, entry);
  const isLatest = index === editions.length - 1;
  // Of an earlier edition: the version comes after it. A later one cannot have it.
  const taken = statusChanges.find(({ version, edition }) =>
    edition < entry.number
      ? compareVersions(entry.version, version) <= 0
      : edition > entry.number && entry.version === version,
  );
  return [
    entry.number !== index + 1 && `${where}: number ${index + 1} is expected here. Entries are added, never removed.`,
    entry.previous !== (before ? hashEntry(before) : null) &&
      `${where}: the hash does not match the previous entry. Released entries must not be edited. Revert the change.`,
    entry.actionNeeded === actionPlaceholder && `${where}: in actionNeeded, say what partners must do.`,
    before &&
      entry.releasedOn < before.releasedOn &&
      `${where}: releasedOn must be on or after ${before.releasedOn}, when edition ${before.number} is released.`,
    before &&
      compareVersions(entry.version, before.version) <= 0 &&
      `${where}: version must be higher than ${before.version}, which was released with edition ${before.number}.`,
    isNew &&
      compareVersions(entry.version, lastRelease.version) <= 0 &&
      `${where}: version must be higher than ${lastRelease.version}, which was released with edition ${lastRelease.briefing.edition.number}.`,
    taken &&
      `${where}: version must be higher than ${taken.version}, which was released with the status of ${taken.changedOn}.`,
    source === undefined && `${sourceFile(entry.number)} is missing. Every edition keeps its source document.`,
    source !== undefined &&
      sha256Hex(source) !== entry.sourceHash &&
      (isReleased(state, entry) || !isLatest) &&
      `${sourceFile(entry.number)}: the source document of a released edition has changed. Revert the change.`,
  ].filter((problem) => typeof problem === 'string');
}

function formatSourceCorrectionSteps(entry: Edition, source: string): string {
  return `${sourceFile(entry.number)}: the source document has changed. Edition ${entry.number}, for ${entry.releasedOn}, is not released yet, so you can still correct it.
If the change was not intended, revert it. Otherwise replace the last entry in ${editionHistoryFile} with:
${formatEntry({ ...entry, sourceHash: sha256Hex(source), sourceWrittenByEditor: undefined })}`;
}

function formatChangeSteps(state: EditionState): string {
  const latest = state.editions.at(-1);
  return latest && !isReleased(state, latest)
    ? formatCorrectionSteps(state, latest)
    : formatEditionSteps(state, latest);
}

/** For an edition that partners do not have yet. */
function formatCorrectionSteps({ briefing, loadSource }: EditionState, latest: Edition): string {
  const { number, releasedOn, actionNeeded } = latest;
  const contentHash = hashContent(briefing);
  const source = loadSource(number)!;
  const differences = findSourceDifferences(briefing, source);
  const { reportPublishedOn } = briefing;
  const sourceHash = sha256Hex(source);
  const isSameSource = sourceHash === latest.sourceHash;
  const hashes = { contentHash, sourceHash, ...(isSameSource ? {} : { sourceWrittenByEditor: undefined }) };
  // What partners must do may quote what is corrected.
  const corrected = { ...latest, ...hashes, actionNeeded: actionPlaceholder, reportPublishedOn, confirmed: undefined };
  const facts = findUnconfirmedFacts(briefing, factPaths);
  const intro = `${briefingFile}: the text has changed. Edition ${number}, for ${releasedOn}, is not released yet, so you can still correct it.
If the change was not intended, revert it.`;
  return differences.length > 0
    ? `${intro} Otherwise correct ${sourceFile(number)} too, then build again:\n${differences.join('\n')}`
    : `${intro} Otherwise:
1. In ${briefingFile} write:
${formatField('edition', editionOf(corrected))}
2. Replace the last entry in ${editionHistoryFile} with:
${formatEntry(corrected)}
In actionNeeded, say again what partners must do. Until now it was: ${actionNeeded}${facts.length > 0 ? `\nCheck that these still hold beside the changed text: ${facts.join(', ')}.` : ''}
3. Build again, then run \`npm run docs\`: the documents quote the text.`;
}

function formatEditionSteps(state: EditionState, latest: Edition | undefined): string {
  const { briefing, editions, statusChanges, loadSource, packageVersion, lastRelease, today } = state;
  const number = (latest?.number ?? 0) + 1;
  const file = sourceFile(number);
  const intro = latest
    ? `${briefingFile}: the text has changed but is still called edition ${briefing.edition.number}, which was released on ${latest.releasedOn}.
Revert the change, or create edition ${number}:`
    : `${briefingFile}: the edition history is empty. Create edition 1:`;
  const source = loadSource(number);
  if (source === undefined)
    return `${intro}
1. Save the source document of the new text as ${file}.
2. Build again. The build then prints the other steps.`;
  const differences = findSourceDifferences(briefing, source);
  if (differences.length > 0)
    return `${intro}
1. Make ${file} and the text agree, then build again:
${differences.join('\n')}`;
  const version = proposeEditionVersion(editions, statusChanges, packageVersion, lastRelease);
  const entry = createEdition(latest, {
    releasedOn: latest && latest.releasedOn > today ? latest.releasedOn : today,
    version,
    actionNeeded: actionPlaceholder,
    contentHash: hashContent(briefing),
    source,
    reportPublishedOn: briefing.reportPublishedOn,
  });
  return `${intro}
1. In ${briefingFile} write, with the date of release:
${formatField('edition', editionOf(entry))}
2. At the end of the list in ${editionHistoryFile}, after a comma if there is an entry before it, add with the same date and what partners must do:
${formatEntry(entry)}
3. ${version === packageVersion ? 'Build again' : formatVersionStep(version)}
4. Run \`npm run docs\`: the documents quote the text.`;
}

function formatVersionStep(version: string): string {
  return `Run \`${formatVersionCommand(version)}\`.`;
}

/**
 * The facts beside a text that is no longer that of the edition before. Those that somebody states anew need no confirmation, and
 * once an edition is released, its entry has no place for one.
 */
function findFactProblems(state: EditionState, latest: Edition): string[] {
  const { briefing, editions, loadSource, packageVersion, lastRelease } = state;
  const before = latest.number > 1 ? loadSource(latest.number - 1) : undefined;
  const isFixed = lastRelease ? isPartOf(lastRelease, latest) : compareVersions(packageVersion, latest.version) > 0;
  if (before === undefined || isFixed) return [];
  const { reportPublishedOn } = editions.at(-2)!;
  const changed = [
    ...Object.entries<string>({ ...textAroundFacts(briefing) })
      .filter(([, text]) => !hasSourceLine(before, text))
      .map(([name]) => name),
    ...(reportPublishedOn === undefined || reportPublishedOn === briefing.reportPublishedOn
      ? []
      : ['reportPublishedOn']),
  ];
  const { telephone, email } = briefing.contact;
  const isContact =
    !before.replace(/\D/g, '').includes(significantDigits(telephone.printed)) || !before.includes(email);
  // The text of an edition is never that of the one before.
  const questioned = questionedFacts({ isAboutReport: changed.length > 0, isContact, isText: true });
  const open = findUnconfirmedFacts(briefing, questioned, latest.confirmed).filter(
    (path) => !lastRelease || findFact(lastRelease.briefing, path) === findFact(briefing, path),
  );
  if (open.length === 0) return [];
  const confirmed = factPaths.filter((path: FactPath) => open.includes(path) || latest.confirmed?.includes(path));
  return [
    `${briefingFile}: ${[...changed, ...(open.includes('contact.checkedOn') ? ['contact'] : [])].join(', ') || 'the text'} changed in edition ${latest.number}. Check that these still hold, and correct what does not: ${open.join(', ')}.
Then replace the last entry in ${editionHistoryFile} with:
${formatEntry({ ...latest, confirmed })}`,
  ];
}

function editionOf({ number, releasedOn, contentHash }: Edition): Briefing['edition'] {
  return { number, releasedOn, fingerprint: fingerprintOf(contentHash) };
}

/** A field as it must be in `briefing.ts`. */
function formatField(name: string, value: object): string {
  return `  "${name}": ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')},`;
}

function hashEntry(entry: Edition): string {
  return sha256Hex(canonicalJson(entry));
}
