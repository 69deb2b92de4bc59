import { criteria, sharedCriteria } from '../../stories/accessibility.js';

/** The section with the acceptance criteria, which Storybook shows too. */
export function criteriaSection(): string {
  return [
    '### All elements',
    list(sharedCriteria),
    ...Object.entries(criteria).flatMap(([tag, own]) => [`### \`<${tag}>\``, list(own)]),
  ].join('\n\n');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
