import { commonHeaders, headerRules, type Channel } from './header-rules.js';
import type { Files } from './published-files.js';

/**
 * Returns the rules as a `_headers` file, for Netlify, Cloudflare Pages and similar hosts. They combine the headers of all
 * paths that match, so no header may be in two of them. They allow `*` only at the end, so every file is listed.
 */
export function formatHeadersFile(channels: readonly Channel[], files: Files): string {
  const blocks = channels.flatMap(({ path, cacheControl }) => [
    writeBlock(`${path}*`, { ...commonHeaders, 'Cache-Control': cacheControl }),
    ...[...files.keys()].flatMap((file) => writeFile(path, file)),
  ]);
  return `# Put this file at the root of the site. docs/hosting.md says how to check that it works.\n\n${blocks.join('\n')}`;
}

function writeFile(path: string, file: string): string[] {
  const rule = headerRules.find(({ files }) => new RegExp(`^(?:${files})$`).test(file));
  const headers = { ...(!rule?.isCommonType && { 'Content-Type': rule?.type }), ...rule?.headers };
  if (!rule || Object.keys(headers).length === 0) return [];
  // These hosts also serve a page without its extension.
  const names = file.endsWith('.html') ? [file, file.slice(0, -'.html'.length)] : [file];
  return names.map((name) => writeBlock(path + name, headers as Record<string, string>));
}

function writeBlock(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
