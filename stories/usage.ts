import type { Tag } from '../src/elements/catalogue.js';

export const packageName = 'safeguarding-briefing-elements';

/** The shortest HTML that shows the element, with its own script or with the one for all four. */
export function formatHtml(tag: Tag, script: Tag | 'briefing' = tag): string {
  return `<script type="module" src="/briefing/${script}.js"></script>

<${tag}></${tag}>`;
}

/** The import that registers the element. */
export function formatImport(name: Tag | 'briefing'): string {
  return `import '${packageName}/define/${name}.js';`;
}

export const draftErrorListener = `element.addEventListener('draft-error', (event) => {
  for (const { path, message } of event.problems) console.log(path, message);
});`;
