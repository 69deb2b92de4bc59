import type { Browser } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { criteria, sharedCriteria } from '../stories/accessibility.js';
import { lookAt, mainPaths } from '../tests/accessibility/main-paths.js';
import { readTree, tell } from '../tests/accessibility/tree.js';
import { criterionEvidence, judgements, type Evidence } from './accessibility-evidence.js';

/** The page about accessibility: what is promised, what was tested, and what the browser gives to screen readers. */
export async function describeAccessibility(browser: Browser): Promise<string> {
  const trees = await lookAt(
    browser,
    mainPaths.map(({ html }) => html),
    readTree,
  );
  const page = [
    '# Accessibility: what is promised, tested and not tested',
    'Written by `npm run docs` from the tests and from what Chromium gives to screen readers.',
    '**No screen reader was used, and nobody with a disability has tried this.** Tools find a part of the barriers that people meet. Nothing here claims that the elements, or a page with them, conform to WCAG: what your page adds around them counts too.',
    'To try it yourself: `npm run test:browser` (with axe-core, best practices included), `npm run test:firefox`, `npm run test:webkit` and `npm run test:node`. Which engine can be shown what is in [the engines](engines.md).',
    '## What readers can rely on',
    table('In all elements', sharedCriteria),
    ...Object.entries(criteria).map(([tag, list]) => table(`In \`<${tag}>\``, list)),
    '## WCAG 2.2, levels A and AA',
    'Criteria that can apply to words, links and buttons. Those about sound, video, forms, time limits, pointers, motion and signing in have nothing to apply to. Each speaks of the elements alone, with nothing around them.',
    '| Criterion | Level | State | What was tried, and what not | Tests |\n|-|-|-|-|-|\n' +
      judgements
        .map(
          ({ criterion, level, state, note, evidence }) =>
            `| ${criterion} | ${level} | ${state === 'tested' ? state : `**${state}**`} | ${note} | ${listFiles(evidence)} |`,
        )
        .join('\n'),
    '## What a screen reader would meet',
    'From Chromium’s accessibility tree, line by line: what a screen reader is given, not what one says. `tests/accessibility` holds every example against the content.',
    ...mainPaths.flatMap(({ tag, name }, index) => [
      `### ${name}: \`<${tag}>\``,
      `\`\`\`text\n${tell(trees[index]!).join('\n')}\n\`\`\``,
    ]),
    'Next: [the elements](elements.md).',
  ];
  return format(page.join('\n\n'), { ...(await resolveConfig('README.md')), parser: 'markdown' });
}

function table(heading: string, list: readonly string[]): string {
  const rows = list.map(
    (criterion) => `| ${escapeBars(criterion)} | ${listFiles(criterionEvidence[criterion] ?? [])} |`,
  );
  return `| ${heading} | Tests |\n|-|-|\n${rows.join('\n')}`;
}

function listFiles(evidence: readonly Evidence[]): string {
  return [...new Set(evidence.map(([file]) => `\`${file}\``))].join(', ');
}

function escapeBars(text: string): string {
  return text.replaceAll('|', '\\|');
}
