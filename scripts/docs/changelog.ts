/** What to add to the changelog for a version; `undefined` if it has a section already. */
export function findMissingSection(changelog: string, version: string): string | undefined {
  const hasSection = changelog
    .split('\n')
    .some((line) => line === `## ${version}` || line.startsWith(`## ${version} `));
  return hasSection
    ? undefined
    : `CHANGELOG.md has no section for version ${version}. Add "## ${version}", with what changed and what partners must do.`;
}
