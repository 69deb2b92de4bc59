import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { transform } from 'esbuild';
import { format } from 'prettier';
import { platforms, type Parts } from '../../src/embed/cms/index.js';
import { allowed } from '../../src/embed/cms/markup.js';
import { parts } from '../cms/snippets.js';

const unpinned: Parts = { ...parts, script: parts.script.replace(/ integrity.*?"anonymous"/, ''), integrity: null };

const listSteps = (from = parts) => platforms.flatMap(({ id, steps }) => steps(from).map((step) => ({ id, ...step })));

function readCode(id: string, language: string, from = parts): string {
  return listSteps(from).find((step) => step.id === id && step.language === language)!.code!;
}

test('there are ten platforms, each with a name, what remains and what to do', () => {
  assert.equal(new Set(platforms.map(({ id }) => id)).size, 10);
  for (const { name, remains, steps } of platforms)
    assert.ok(name && remains.endsWith('.') && steps(parts).length > 0, name);
});

test('every step says what to do, and leaves nothing unresolved', () => {
  for (const { id, title, text, language, code } of [...listSteps(), ...listSteps(unpinned)]) {
    assert.ok(title && text.endsWith('.'), `${id}: ${title}`);
    assert.equal(language === undefined, code === undefined, `${id}: ${title}`);
    assert.doesNotMatch(
      `${title}${text}${code ?? ''}`,
      /undefined|\bnull\b|\bNaN\b|\[object|\$\{|TODO|\bTAG\b|\bBASE\b/,
      id,
    );
  }
});

test('every platform shows the script or the package, and all the chosen tags', () => {
  for (const { id, steps } of platforms) {
    const code = steps(parts)
      .map((step) => step.code ?? '')
      .join('\n');
    for (const tag of parts.tags) assert.ok(code.includes(tag), `${id}: ${tag}`);
    assert.match(code, /briefing\.js|\/define\/|\/iframe\//, id);
  }
});

test('an address without integrity has none in any recipe', () => {
  for (const { id, code } of listSteps(unpinned)) assert.doesNotMatch(code ?? '', /integrity|sha384|crossorigin/, id);
  for (const id of ['html', 'wordpress', 'wordpress-classic', 'drupal', 'umbraco'])
    assert.ok(
      listSteps().some((step) => step.id === id && step.code?.includes(parts.integrity!)),
      id,
    );
});

test('what filters are told to let through is what the elements know', () => {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = modules
    .flatMap(({ declarations }: { declarations: object[] }) => declarations)
    .filter(({ tagName }: { tagName?: string }) => tagName);
  const names = elements.flatMap(({ attributes }: { attributes?: { name: string }[] }) => attributes ?? []);
  assert.deepEqual([...allowed.tags].sort(), elements.map(({ tagName }: { tagName: string }) => tagName).sort());
  assert.deepEqual(
    [...allowed.attributes].sort(),
    [...new Set(names.map(({ name }: { name: string }) => name))].sort(),
  );
});

test('the frameworks import entries that the package has', () => {
  const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.ok(exports['./define/*.js']);
  for (const id of ['react', 'vue', 'svelte', 'angular']) {
    const code = listSteps()
      .filter((step) => step.id === id)
      .map((step) => step.code)
      .join('\n');
    const entries = [...code.matchAll(new RegExp(`import '${name}/define/([\\w-]+)\\.js';`, 'g'))].map(
      ([, tag]) => tag!,
    );
    assert.deepEqual(entries, parts.tags, id);
    for (const tag of entries) assert.ok(existsSync(`src/define/${tag}.ts`), tag);
  }
});

test('the code of every language is well-formed', async () => {
  const parsers = { yaml: 'yaml', tsx: 'typescript', ts: 'typescript', js: 'babel', vue: 'vue', html: 'html' } as const;
  for (const { id, language, code } of [...listSteps(), ...listSteps(unpinned)]) {
    const parser = Object.entries(parsers).find(([name]) => name === language)?.[1];
    if (parser) await assert.doesNotReject(format(code!, { parser }), `${id}: ${language!}`);
  }
});

test('the YAML is indented as YAML is', async () => {
  for (const { code, language } of listSteps())
    if (language === 'yaml')
      assert.equal(
        `${code!}\n`,
        await format(code!, { parser: 'yaml', singleQuote: true, printWidth: 1000, bracketSpacing: true }).then(
          (yaml) => yaml.replace('{}', '{  }'),
        ),
      );
});

test('Drupal takes a file of its own site as such, without aggregating it', () => {
  assert.match(readCode('drupal', 'yaml'), /type: external/);
  const own = readCode('drupal', 'yaml', { ...parts, scriptUrl: '/briefing/briefing.js' });
  assert.doesNotMatch(own, /type: external/);
  assert.match(own, /preprocess: false/);
});

test('Razor sees no code in the markup of the partial view', () => {
  const versioned = { ...parts, script: parts.script.replace('/1.0.0/', '@1.0.0/') };
  assert.doesNotMatch(readCode('umbraco', 'cshtml', versioned), /@/);
});

test('a partner’s braces, backticks and at signs are words in every template', async () => {
  const words = 'Ask {team} @ `desk` \\ ${room}';
  const said = { ...parts, tagsOnly: parts.tagsOnly.replaceAll(/\[[^\]]*\]/g, words) };
  const { code } = await transform(readCode('react', 'tsx', said), { loader: 'tsx' });
  assert.ok(code.includes(JSON.stringify(words)));
  for (const [id, language] of [
    ['vue', 'vue'],
    ['svelte', 'svelte'],
    ['angular', 'ts'],
  ] as const) {
    const line = readCode(id, language, said)
      .split('\n')
      .find((text) => text.includes('Ask'))!;
    assert.doesNotMatch(line, /[{}@`\\]/, id);
  }
});
