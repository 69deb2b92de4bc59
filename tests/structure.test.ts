import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import type { StoryObj } from '@storybook/web-components-vite';
import { examples, refusedExamples } from '../stories/examples.js';
import { allowedImports } from '../scripts/allowed-imports.js';
import { version } from '../src/version.js';

const packageFile = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = readdirSync('src/elements')
  .filter((file) => file.endsWith('.template.ts'))
  .map((file) => file.replace('.template.ts', ''));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const imports = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [
      ...readFileSync(join('src', file), 'utf8').matchAll(/^(?:import|export) (type )?(?:[^;']*? from )?'([^']+)';/gm),
    ].map(([, type, specifier]): Import => ({
      from: file,
      to: specifier!.startsWith('.')
        ? relative('src', join(dirname(join('src', file)), specifier!)).replace(/\.js$/, '.ts')
        : specifier!,
      isType: type !== undefined,
    })),
  );

/** Everything that a file loads when it runs. */
function load(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { to } of imports.filter(({ from, isType }) => from === file && !isType)) load(to, seen);
  return seen;
}

test('every element has everything that CONTRIBUTING lists under "Add an element"', () => {
  const missing = elements.flatMap((tag) => {
    const files = [
      `src/elements/${tag}.ts`,
      `src/elements/${tag}.styles.ts`,
      `src/define/${tag}.ts`,
      `stories/${tag}.stories.ts`,
      `tests/elements/${tag}.test.ts`,
    ].filter((file) => !existsSync(file));
    const lines: readonly (readonly [file: string, line: string])[] = [
      ['src/elements/catalogue.ts', `'${tag}': {`],
      [`src/define/${tag}.ts`, 'defineOnce('],
      [`src/elements/${tag}.ts`, `@tagname ${tag}\n`],
      [`src/elements/${tag}.ts`, `readonly tag = '${tag}';`],
      [`src/elements/${tag}.ts`, `    '${tag}': `],
      ['src/elements/classes.ts', `from './${tag}.js'`],
      ['stories/examples.ts', `tag: '${tag}'`],
      ['tests/budget/limits.ts', `'${tag}.js': `],
    ];
    return [
      ...files,
      ...lines
        .filter(([file, line]) => existsSync(file) && !readFileSync(file, 'utf8').includes(line))
        .map(([file, line]) => `${file}: ${line.trim()}`),
    ];
  });
  assert.deepEqual(missing, []);
});

test('there is no import cycle', () => {
  const cycles = new Set<string>();
  const visited = new Set<string>();
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.add([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || visited.has(file)) return;
    for (const { to } of imports.filter(({ from }) => from === file)) follow(to, [...path, file]);
    visited.add(file);
  };
  for (const { from } of imports) follow(from, []);
  assert.deepEqual([...cycles], []);
});

test('every example is a story of its element, and every story an example', async () => {
  for (const tag of elements) {
    const { default: meta, ...stories } = await import(`../stories/${tag}.stories.js`);
    assert.equal(meta.component, tag);
    assert.deepEqual(
      Object.entries(stories)
        .map(([key, story]) => (story as StoryObj).name ?? key)
        .sort(),
      [...examples, ...refusedExamples]
        .filter((example) => example.tag === tag)
        .map(({ name }) => name)
        .sort(),
    );
  }
});

test('dependencies run one way', () => {
  assert.ok(imports.length > 0);
  for (const { from, to } of imports) {
    const [folder, target] = [from, to.replace('node:', 'node/')].map((path) => path.split('/')[0]!);
    if (folder === target) continue;
    assert.ok(
      allowedImports[folder!]?.includes(target!),
      `src/${from} imports ${to}: ${folder!} may not import ${target!}`,
    );
  }
});

test('no partner loads zod: nothing that elements or tag names load reaches it', () => {
  const starts = imports.map(({ from }) => from).filter((file) => /^(elements|define)\//.test(file));
  for (const file of starts) assert.ok(!load(file).has('zod'), `src/${file} leads to zod`);
});

test('everything in src runs in a browser: nothing imports Node', () => {
  for (const { from, to } of imports) assert.doesNotMatch(to, /^node:/, `src/${from} imports ${to}`);
});

test('only the define modules have a side effect', () => {
  for (const file of readdirSync('src/elements', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  ))
    assert.doesNotMatch(readFileSync(`src/elements/${file}`, 'utf8'), /customElements|defineOnce/, file);
});

test('our own pages use only the design tokens of src/ui/theme.css', () => {
  const tokens = [...readFileSync('src/ui/theme.css', 'utf8').matchAll(/^ *(--[\w-]+):/gm)].map(([, token]) => token);
  const files = ['src', 'stories', '.storybook'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => join(folder, file)),
  );
  for (const file of files)
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/var\((--[\w-]+)/g))
      assert.ok(tokens.includes(name), `${file}: ${name!} is not a token`);
});

test('the version is that of the package', () => {
  assert.equal(version, packageFile.version);
});

test('one dependency at run time', () => {
  assert.deepEqual(Object.keys(packageFile.dependencies), ['lit']);
});

test('only browser-commands.ts uses what some engines do not have, so that docs/browser-support.md can list it', () => {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(content|elements|define|support)\/.*\.ts$/.test(file),
  );
  const asking = files.filter((file) =>
    /import \{[^}]*(emulateMedia|setViewport)[^}]*\} from/.test(readFileSync(join('tests', file), 'utf8')),
  );
  assert.deepEqual(asking, ['support/browser-commands.ts']);
});
