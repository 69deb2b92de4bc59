import { writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format, resolveConfig } from 'prettier';
import { frameworks, formatTypes } from './types/framework-types.js';
import { listElements, loadManifest } from './types/manifest.js';

type Manifest = Parameters<typeof getVsCodeHtmlCustomData>[0];

/** Writes the data that code editors and frameworks read about the elements, from the manifest. */
const elements = listElements(loadManifest());
for (const [name, framework] of Object.entries(frameworks))
  await write(`${name}.d.ts`, formatTypes(framework, elements));

await write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(loadManifest() as Manifest, {}));
await write('vscode.css-custom-data.json', eachOnce(getVsCodeCssCustomData(loadManifest() as Manifest, {})));
await write('web-types.json', eachOnce(getWebTypesData(loadManifest() as Manifest, {})));

async function write(file: string, text: string): Promise<void> {
  const path = `dist/${file}`;
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

/** Removes duplicates: the generators list shared parts and custom properties once for each element. */
function eachOnce(json: string): string {
  return JSON.stringify(JSON.parse(json, (_, value: unknown) => (isNamed(value) ? value.filter(isFirst) : value)));
}

interface Named {
  readonly name: string;
}

function isNamed(value: unknown): value is readonly Named[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'name' in item);
}

function isFirst({ name }: Named, index: number, all: readonly Named[]): boolean {
  return all.findIndex((item) => item.name === name) === index;
}
