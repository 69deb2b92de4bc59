import { fillMarkers } from '../../scripts/docs/fill-markers.js';
import { mutations } from './mutations/index.js';

export const page = 'docs/mutation-testing.md';

/** Returns the page with the table of all mutations. */
export function fillPage(markdown: string): Promise<string> {
  const sections = Object.entries(mutations).map(([promise, list]) => {
    const rows = list.map(({ name, test }) => `| ${name} | \`${test}\` |`);
    return [`## ${promise}`, '', '| Mutation | Detected by |', '| - | - |', ...rows].join('\n');
  });
  return fillMarkers(page, markdown, { mutations: sections.join('\n\n') });
}
