import { format, resolveConfig } from 'prettier';

/** Matches a marker with its name, up to the end of what is filled in. The comment for Prettier is no marker. */
const marker = /<!-- (?!prettier-ignore)([a-z][a-z -]*) -->.*?<!-- end -->/gs;

/**
 * Returns the Markdown with the section of that name between each `<!-- name -->` and `<!-- end -->`. People write
 * everything else in the file.
 */
export async function fillMarkers(
  path: string,
  markdown: string,
  sections: Readonly<Record<string, string>>,
): Promise<string> {
  const options = { ...(await resolveConfig(path)), parser: 'markdown' };
  const wrapped = new Map<string, string>();
  for (const [, name] of markdown.matchAll(marker)) {
    const section = sections[name!];
    if (section === undefined) throw new Error(`${path} has a marker "${name!}", but there is no section of that name`);
    wrapped.set(name!, await format(section, { ...options, proseWrap: 'always' }));
  }
  const filled = markdown.replace(
    marker,
    (_all, name: string) => `<!-- ${name} -->\n\n${wrapped.get(name)!}\n<!-- end -->`,
  );
  return format(filled, options);
}
