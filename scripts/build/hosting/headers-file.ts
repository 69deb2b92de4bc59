import { commonHeaders, headerRules, type Channel } from './header-rules.js';
import type { Files } from './published-files.js';

/**
 * The rules as a `_headers` file, for hosts in the style of Netlify and Cloudflare Pages. They add up the headers of all
 * lines that match a path, so no header stands in two of those; and they know `*` at the end only, so a kind of file is
 * named file by file.
 */
export function writeHeadersFile(channels: readonly Channel[], files: Files): string {
  const blocks = channels.flatMap(({ path, cacheControl }) => [
    writeBlock(`${path}*`, { ...commonHeaders, 'Cache-Control': cacheControl }),
    ...[...files.keys()].flatMap((file) => writeFile(path, file)),
  ]);
  return `# For hosts that read a file of this name at the root of the site. How to know it works: docs/hosting.md.\n\n${blocks.join('\n')}`;
}

function writeFile(path: string, file: string): string[] {
  const rule = headerRules.find(({ files }) => new RegExp(`^(?:${files})$`).test(file));
  const headers = { ...(!rule?.isCommonType && { 'Content-Type': rule?.type }), ...rule?.headers };
  if (!rule || Object.keys(headers).length === 0) return [];
  // Such hosts also show a page under its name without the ending.
  const names = file.endsWith('.html') ? [file, file.slice(0, -'.html'.length)] : [file];
  return names.map((name) => writeBlock(path + name, headers as Record<string, string>));
}

function writeBlock(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
