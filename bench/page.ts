import type { Contestant } from './contestants.js';

/** A partner's page with the three blocks in its middle. `late` asks the server to keep the script back. */
export function writePage(
  { markup, script, hasLook, style, bodyClass = '' }: Contestant,
  look: string,
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
<style>body{margin:1rem;font:1rem/1.5 sans-serif}${hasLook ? look : ''}</style>
${link}${loaded}
<body class="${bodyClass}">
<h1>A partner</h1>
<p>For our staff.</p>
<main><div class="set">${markup}</div></main>
<p>Next: our training.</p>
<footer><p>How to reach us.</p><p>About this page.</p></footer>`;
}
