import { createHash } from 'node:crypto';
import type { Briefing } from '../../../src/content/schema.js';
import { escapeHtml } from '../../../src/static/render-to-string.js';

/** A page of its own, which may load nothing but what it names. */
export interface Page {
  readonly title: string;
  readonly style: string;
  readonly body: string;
  /** More for the head, as markup. */
  readonly head?: readonly string[];
  /** A script in the page. */
  readonly script?: string;
  /** Address of a module beside the page. */
  readonly module?: string;
}

/** The page with a policy that allows its own style and script by their hashes. */
export function writePage({ lang, dir }: Briefing, { title, style, body, head = [], script, module }: Page): string {
  const scripts = [script === undefined ? '' : `'${hash(script)}'`, module === undefined ? '' : "'self'"]
    .join(' ')
    .trim();
  const policy = [
    "default-src 'none'",
    `style-src '${hash(style)}'`,
    ...(scripts ? [`script-src ${scripts}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
${[...head, `<style>${style}</style>`].join('\n')}
</head>
<body>
${body}
${script === undefined ? '' : `<script>${script}</script>\n`}${module === undefined ? '' : `<script type="module" src="${module}"></script>\n`}</body>
</html>
`;
}

/** As a policy names the text. */
export function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
