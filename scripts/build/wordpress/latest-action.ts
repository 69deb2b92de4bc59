import type { Edition } from '../../../src/content/edition-history.js';
import type { StatusChange } from '../../../src/content/status-history.js';
import { compareVersions } from '../../../src/content/versions.js';

/** What partners must do, as the newest edition or change of status says. */
export function findLatestAction(editions: readonly Edition[], statusChanges: readonly StatusChange[]): string {
  // An edition that ends a notice has its version, and says what to do.
  return [...statusChanges, ...editions].sort((one, other) => compareVersions(one.version, other.version)).at(-1)!
    .actionNeeded;
}
