import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Tag } from '../src/static/render-element.js';
import { makeParts } from '../src/embed/embed-code.js';
import { cleaners, platforms, type Parts, type Step } from '../src/embed/cms/index.js';
import { firstChoice } from '../src/embed/generator/state.js';
import { version } from '../src/version.js';
import { describeEvidence } from './describe-evidence.js';
import { describeHosts } from './describe-hosts.js';
import { openBrowser } from '../tests/support/serve.js';
import { describeAccessibility } from './describe-accessibility.js';
import { describeEngines } from './describe-engines.js';
import { fillTwins } from './fill-twins.js';

interface Described {
  readonly name?: string;
  readonly description?: string;
}

interface Declaration extends Described {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Described[];
  readonly events?: readonly Described[];
  readonly cssStates?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

/** The reference of the elements as the manifest in dist has it, which has it from their comments. */
export async function describeElements(): Promise<string> {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
  };
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const page = [
    '# The elements',
    'Written by `npm run docs` from the comments in the source. Next: [the decisions](decisions).',
    ...elements.map(describeElement),
  ];
  return format(page.join('\n\n'), { ...(await resolveConfig('README.md')), parser: 'markdown' });
}

function describeElement({ tagName, description, ...lists }: Declaration): string {
  const rows = [
    ...listRows('attribute', lists.attributes),
    ...listRows('property', lists.members),
    ...listRows('event', lists.events),
    ...listRows('slot', lists.slots),
    ...listRows('part', lists.cssParts),
    ...listRows('custom property', lists.cssProperties),
    ...listRows('state', lists.cssStates),
  ];
  return [`## \`<${tagName}>\``, fold(description), ['| What | Name | For |', '|-|-|-|', ...rows].join('\n')].join(
    '\n\n',
  );
}

function listRows(kind: string, described: readonly Described[] = []): string[] {
  return described.map(({ name, description }) => `| ${kind} | \`${name}\` | ${fold(description)} |`);
}

/** What a partner gets who chooses nothing: the whole briefing, from a copy of their own, with the words left out. */
const sample = makeParts(firstChoice, { version, hashes: {}, styles: {} as Record<Tag, string> });
const twin = /<div[^>]*data-edition.*?<\/div>/s;
const shortSample: Parts = {
  ...sample,
  markup: sample.markup.replace(twin, '<!-- here the content of fallback/policy-briefing.html -->'),
};

/** The demo's pages. */
export const demoPages = readdirSync('demo').filter((file) => file.endsWith('.html'));

/** The README with the embed code between its markers. */
export async function fillReadme(readme: string): Promise<string> {
  const code = `\`\`\`html\n${shortSample.script}\n\n${shortSample.markup}\n\`\`\``;
  const [start, end] = ['<!-- embed code -->', '<!-- end -->'];
  const filled = readme.replace(new RegExp(`${start}.*?${end}`, 's'), () => `${start}\n\n${code}\n\n${end}`);
  return format(filled, { ...(await resolveConfig('README.md')), parser: 'markdown' });
}

/** The page about platforms, from what the embed code tells partners of each. */
export async function describePlatforms(): Promise<string> {
  const shown = new Set<string>();
  const describeOnce = (step: Step) => {
    const isRepeated = shown.has(JSON.stringify(step));
    shown.add(JSON.stringify(step));
    return describeStep(isRepeated ? { title: step.title, text: 'The same as above.' } : step);
  };
  const page = [
    '# The briefing on your platform',
    'Written by `npm run docs` from `src/embed/cms`. What a system keeps of the pasted lines is tested with its own rules where they can be had: `tests/cms`.',
    '| Platform | What its filters leave |\n|-|-|\n' +
      platforms.map(({ name, remains }) => `| ${name} | ${remains} |`).join('\n'),
    ...platforms.flatMap(({ name, steps }) => [`## ${name}`, ...steps(shortSample).map(describeOnce)]),
    '## Anything else',
    'Where script or tags are refused and nobody can change that, the words still stand where the filter keeps paragraphs and lists, and a frame shows the whole.',
    ...cleaners.map(describeStep),
    'Next: [the elements](elements.md).',
  ];
  // The settings of this one page leave code as partners paste it.
  return format(page.join('\n\n'), { ...(await resolveConfig('docs/platforms.md')), parser: 'markdown' });
}

function describeStep({ title, text, language, code }: Step): string {
  const described = `**${escapeMarkup(title)}.** ${escapeMarkup(text)}`;
  return code === undefined ? described : `${described}\n\n\`\`\`${language ?? ''}\n${code}\n\`\`\``;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('<', '\\<');
}

function fold(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync('docs/elements.md', await describeElements());
  writeFileSync('docs/evidence.md', await describeEvidence());
  writeFileSync('docs/hosts.md', await describeHosts());
  const browser = await openBrowser();
  writeFileSync('docs/accessibility.md', await describeAccessibility(browser));
  await browser.close();
  writeFileSync('docs/engines.md', await describeEngines());
  writeFileSync('docs/platforms.md', await describePlatforms());
  writeFileSync('README.md', await fillReadme(readFileSync('README.md', 'utf8')));
  for (const page of demoPages) writeFileSync(`demo/${page}`, await fillTwins(readFileSync(`demo/${page}`, 'utf8')));
}
