/** Below 0 if the first version (`1.2.3`) is the lower one, above 0 if it is the higher one. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = a!.findIndex((number, index) => number !== b![index]);
  return at < 0 ? 0 : a![at]! - b![at]!;
}

/** The next minor version: changed text is a change that partners see. */
export function nextVersion(version: string): string {
  const [major, minor] = version.split('.').map(Number) as [number, number];
  return `${major}.${minor + 1}.0`;
}
