/** Below 0 if the first version (`1.2.3`) is the lower one, above 0 if it is the higher one. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = a!.findIndex((number, index) => number !== b![index]);
  return at < 0 ? 0 : a![at]! - b![at]!;
}

/**
 * The version for a release after these: the package's own if it is higher than all of them, else the next one. Changed text is
 * a minor version, a change of the status a patch.
 */
export function proposeVersion(released: readonly string[], packageVersion: string, kind: 'minor' | 'patch'): string {
  const latest = [...released].sort(compareVersions).at(-1);
  if (latest === undefined || compareVersions(packageVersion, latest) > 0) return packageVersion;
  const [major, minor, patch] = latest.split('.').map(Number) as [number, number, number];
  return kind === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The command that writes a version in package.json. */
export function formatVersionCommand(version: string): string {
  return `npm version ${version} --no-git-tag-version`;
}
