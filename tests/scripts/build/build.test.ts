import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Scratch } from '../../support/scratch.js';

const packageFile = JSON.parse(readFileSync('package.json', 'utf8'));

/** What the first step of the build says to words in which one text is replaced. */
function checkWordsWith(original: string, replacement: string) {
  const copy = new Scratch();
  try {
    copy.replace('src/content/briefing.ts', original, replacement);
    return copy.checkWords();
  } finally {
    copy.remove();
  }
}

test('an empty message stops the build, in words that its owner understands', () => {
  const { status, stderr } = checkWordsWith('Perceived parental engagement often masks risk', '');
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^src\/content\/briefing\.ts: keyMessages\.items\[10\]\.text is empty: every message needs its words\n/,
  );
  assert.match(stderr, /Nothing was built/);
});

test('good words let the build go on, silently', () => {
  const { status, stderr, stdout } = checkWordsWith('Policy Briefing', 'Policy Briefing');
  assert.deepEqual([status, stderr, stdout], [0, '', '']);
});

test('everything that the package names is there', () => {
  const named = [
    packageFile.types,
    packageFile.customElements,
    ...Object.values(packageFile.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target as Record<string, string>),
    ),
  ] as string[];
  for (const path of named) assert.ok(existsSync(path.replace('*', 'key-messages')), `${path} was not built`);
});

test('what is published needs no zod, in code or in types', () => {
  for (const file of ['dist/briefing.js', 'dist/esm/content/schema.d.ts', 'dist/esm/content/briefing.js'])
    assert.doesNotMatch(readFileSync(file, 'utf8'), /zod/i, file);
  assert.ok(!existsSync('dist/esm/content/schema.js'));
});

test('the manifest describes the four tags, and nothing that a page cannot use', () => {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const classes = manifest.modules.flatMap((module: { declarations: unknown[] }) => module.declarations);
  const tags = classes.map(({ tagName }: { tagName?: string }) => tagName).filter(Boolean);
  assert.deepEqual(tags.sort(), ['board-contact', 'key-messages', 'policy-briefing', 'predictor-prompts']);
  const members = classes.flatMap((declaration: { members?: { name: string }[] }) => declaration.members ?? []);
  const names = new Set(members.map(({ name }: { name: string }) => name));
  assert.deepEqual([...names].sort(), [
    'content',
    'copyButtons',
    'draftProblems',
    'emailSubject',
    'fallbackDiffers',
    'headingLevel',
    'messageIds',
    'reviewState',
  ]);
});

test('importing the classes or a tag name on a server does nothing, and does not throw', () => {
  const code = `await import('./dist/esm/elements/index.js'); await import('./dist/esm/define/briefing.js');`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  assert.deepEqual([status, stderr], [0, '']);
});

test('source maps lead to the TypeScript', () => {
  const { sources, sourcesContent } = JSON.parse(readFileSync('dist/briefing.js.map', 'utf8'));
  const index = sources.findIndex((source: string) => source.endsWith('src/elements/key-messages.ts'));
  assert.equal(sourcesContent[index], readFileSync('src/elements/key-messages.ts', 'utf8'));
});
