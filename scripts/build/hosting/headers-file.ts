import { commonHeaders, headerRules, type HostedFolder } from './header-rules.js';
import type { Files } from './published-files.js';

/**
 * The rules as a `_headers` file, for hosts such as Netlify and Cloudflare Pages. They join the headers of all blocks that match a
 * path, so no two blocks have the same header. They allow `*` at the end only, so each file is listed.
 */
export function formatHeadersFile(folders: readonly (readonly [HostedFolder, Files])[]): string {
  const blocks = folders.flatMap(([{ path, cacheControl }, files]) => [
    formatBlock(`${path}*`, { ...commonHeaders, 'Cache-Control': cacheControl }),
    ...[...files.keys()].flatMap((file) => formatFile(path, file)),
  ]);
  return `# For hosts that read a file of this name at the root of the site. How to test it: docs/hosting.md.\n\n${blocks.join('\n')}`;
}

function formatFile(path: string, file: string): string[] {
  const rule = headerRules.find(({ files }) => new RegExp(`^(?:${files})$`).test(file));
  const headers = { ...(!rule?.isCommonType && { 'Content-Type': rule?.type }), ...rule?.headers };
  if (!rule || Object.keys(headers).length === 0) return [];
  // These hosts also serve a page without its extension.
  const names = file.endsWith('.html') ? [file, file.slice(0, -'.html'.length)] : [file];
  return names.map((name) => formatBlock(path + name, headers as Record<string, string>));
}

function formatBlock(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
