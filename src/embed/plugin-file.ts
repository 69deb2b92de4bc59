/** The name of the WordPress plugin, which is beside the other files on the Board's host. */
export function pluginFile(version: string): string {
  return `safeguarding-briefing-wordpress-${version}.zip`;
}
