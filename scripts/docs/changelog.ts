/** What to add to the changelog for a version; `undefined` if it has a section already. */
export function findMissingSection(changelog: string, version: string): string | undefined {
  // Behind the version there may be more, such as the edition.
  const hasSection = changelog
    .split('\n')
    .some((line) => line.startsWith(`## ${version}`) && !/^[\d.]/.test(line.slice(`## ${version}`.length)));
  return hasSection
    ? undefined
    : `CHANGELOG.md has no section for version ${version}. Add "## ${version}", with what changed and what partners must do.`;
}
