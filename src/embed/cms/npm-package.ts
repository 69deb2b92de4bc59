import type { EmbedCode } from '../embed-code.js';
import type { Step } from './platform.js';

export const packageName = 'safeguarding-briefing-elements';

export const install: Step = {
  title: 'Install the package',
  text: 'Its only dependency is Lit.',
  language: 'sh',
  code: `npm install ${packageName}`,
};

/** Registers the chosen elements. Safe on a server, where it does nothing. */
export function formatImports({ elements }: EmbedCode): string {
  return elements.map(({ tag }) => `import '${packageName}/define/${tag}.js';`).join('\n');
}

export const filterEffect =
  'Nothing is removed. The code contains the fallback, so a page rendered on a server has the text before the script.';
