import type { Edition } from '../../../src/content/edition-history.js';
import type { StatusChange } from '../../../src/content/status-history.js';
import { compareVersions } from '../../../src/content/versions.js';

/** The newest edition or change of status: it says what partners must do. A later version may only record a review. */
export function findLatestAction(
  editions: readonly Edition[],
  statusChanges: readonly StatusChange[],
): Edition | StatusChange {
  // An edition that ends a notice has its version, and says what to do.
  return [...statusChanges, ...editions].sort((one, other) => compareVersions(one.version, other.version)).at(-1)!;
}
