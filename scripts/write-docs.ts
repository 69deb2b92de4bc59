import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

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

function fold(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync('docs/elements.md', await describeElements());
