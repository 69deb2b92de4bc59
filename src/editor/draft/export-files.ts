import { hashContent } from '../../content/content-hash.js';
import { createEdition, proposeEditionVersion, sourceFile } from '../../content/edition-rules.js';
import { formatSourceDocument } from '../../content/source-document.js';
import { createStatusChange, proposeStatusVersion } from '../../content/status-rules.js';
import { compareVersions, proposeVersion } from '../../content/versions.js';
import { todayInLondon } from '../../content/review.js';
import { confirmedFacts } from './confirm-facts.js';
import { hasTextChanged, isPlanned, isPublished, updateEdition, type Draft, type Repository } from './draft.js';
import { formatBriefingModule } from './format-module.js';
import { hasStatusChanged } from './status-changes.js';
import { briefingFile, editionHistoryFile, statusHistoryFile } from '../../content/history-schema.js';

/** The version of the package that releases the draft. What partners have under a version never changes. */
export function proposeReleaseVersion(draft: Draft, repository: Repository): string {
  const { published, version } = repository;
  const proposed = proposeHistoryVersion(draft, repository);
  if (proposed !== version || isPlanned(published) || isPublished(draft, published)) return proposed;
  return proposeVersion([version], version, hasTextChanged(draft, published) ? 'minor' : 'patch');
}

/** The version that follows from the histories. They do not have releases that changed only a review, a date or a label. */
function proposeHistoryVersion(draft: Draft, repository: Repository): string {
  const { published, editions, statusChanges, version } = repository;
  const isText = hasTextChanged(draft, published);
  if (isText && !isPlanned(published)) return proposeEditionVersion(editions, statusChanges, version);
  const versions = [
    version,
    ...(isText ? [editions.at(-1)!.version] : []),
    ...(hasStatusChanged(draft, repository)
      ? [proposeStatusVersion(editions, statusChanges, version, todayInLondon())]
      : []),
  ];
  return versions.sort(compareVersions).at(-1)!;
}

/** The files that release a draft without problems, by their path in the repository: those that change. */
export function createFiles(current: Draft, repository: Repository): ReadonlyMap<string, string> {
  const { published, editions, statusChanges } = repository;
  // The page may be open since before the release of the edition that the draft corrected.
  const draft = updateEdition(current, published);
  const { content, actionNeeded } = draft;
  const version = proposeReleaseVersion(draft, repository);
  const files = new Map([[briefingFile, formatBriefingModule(content)]]);
  if (hasTextChanged(draft, published)) {
    const source = formatSourceDocument(content);
    const corrected = isPlanned(published) ? editions.at(-1) : undefined;
    const before = corrected ? editions.slice(0, -1) : editions;
    const edition = createEdition(before.at(-1), {
      releasedOn: content.edition.releasedOn,
      version: corrected?.version ?? version,
      actionNeeded,
      contentHash: hashContent(content),
      source,
      reportPublishedOn: content.reportPublishedOn,
      confirmed: [...new Set([...(corrected?.confirmed ?? []), ...confirmedFacts(draft, published)])],
      sourceWrittenByEditor: true,
    });
    files.set(sourceFile(edition.number), source);
    files.set(editionHistoryFile, formatHistory([...before, edition]));
  }
  if (hasStatusChanged(draft, repository)) {
    const change = createStatusChange(content, statusChanges, { version, actionNeeded, today: todayInLondon() });
    files.set(statusHistoryFile, formatHistory([...statusChanges, change]));
  }
  return files;
}

function formatHistory(entries: readonly object[]): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}
