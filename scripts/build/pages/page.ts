import { createHash } from 'node:crypto';
import type { Briefing } from '../../../src/content/schema.js';
import { escapeHtml } from '../../../src/static/escape-html.js';

/** A page that may load nothing but what it names. */
export interface Page {
  readonly title: string;
  readonly style: string;
  readonly body: string;
  /** More elements for the head. */
  readonly head?: readonly string[];
  /** A script in the page. */
  readonly script?: string;
  /** URL of a module beside the page. */
  readonly module?: string;
  /** More lines for its policy. */
  readonly policy?: readonly string[];
}

/** The page with a policy that allows its own style and script by their hashes. */
export function formatPage(
  { lang, dir }: Pick<Briefing, 'lang' | 'dir'>,
  { title, style, body, head = [], script, module, policy = [] }: Page,
): string {
  const scripts = [script === undefined ? '' : `'${cspHash(script)}'`, module === undefined ? '' : "'self'"]
    .join(' ')
    .trim();
  const lines = [
    "default-src 'none'",
    `style-src '${cspHash(style)}'`,
    ...(scripts ? [`script-src ${scripts}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
    ...policy,
  ];
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${lines.join('; ')}">
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

/** The source expression that allows this style or script in a Content-Security-Policy. */
export function cspHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
