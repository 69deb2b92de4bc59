import type { Implementation } from './implementations.js';

/** A partner's page with the three blocks in its middle. With `late` its script is delayed by the server. */
export function renderPage(
  { markup, script, hasBlockStyles, style, bodyClass = '' }: Implementation,
  blockStyles: string,
  late: boolean,
): string {
  const link = style === undefined ? '' : `<link rel="stylesheet" href="${style}">`;
  const loaded = script === undefined ? '' : `<script type="module" src="${late ? '/late' : ''}${script}"></script>`;
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A partner</title>
<link rel="icon" href="data:,">
<style>body{margin:1rem;font:1rem/1.5 sans-serif}${hasBlockStyles ? blockStyles : ''}</style>
${link}${loaded}
<body class="${bodyClass}">
<h1>A partner</h1>
<p>For our staff.</p>
<main><div class="set">${markup}</div></main>
<p>Next: our training.</p>
<footer><p>How to reach us.</p><p>About this page.</p></footer>`;
}
