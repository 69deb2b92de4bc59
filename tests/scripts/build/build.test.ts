import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { briefing } from '../../../src/content/briefing.js';
import { tags } from '../../../src/elements/catalogue.js';
import { formatPrintLength } from '../../../src/content/print-length.js';
import { Scratch } from '../../support/scratch.js';

/** What the first step of the build says to content in which one text is replaced. */
async function checkContentWith(original: string, replacement: string) {
  const copy = new Scratch();
  try {
    copy.replace('src/content/briefing.ts', original, replacement);
    return await copy.checkContent();
  } finally {
    copy.remove();
  }
}

test('an empty message stops the build with a sentence that its owner understands', async () => {
  const { status, stderr } = await checkContentWith(JSON.stringify(briefing.keyMessages.items[0]!.text), '""');
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^src\/content\/briefing\.ts: keyMessages\.items\[0\]\.text \(number 1 in the list\): Enter the text of the message\.\n/,
  );
  assert.match(stderr, /Build stopped: 1 content error/);
});

test('good content lets the build go on, with nothing but the note about a long text', async () => {
  const { status, stderr, stdout } = await checkContentWith(briefing.documentType, briefing.documentType);
  assert.deepEqual([status, stderr, stdout.trim()], [0, '', formatPrintLength(briefing) ?? '']);
});

test('what is published needs no zod, in code or in types', () => {
  for (const file of ['dist/briefing.js', 'dist/esm/content/schema.d.ts', 'dist/esm/content/briefing.js'])
    assert.doesNotMatch(readFileSync(file, 'utf8'), /zod/i, file);
  assert.ok(!existsSync('dist/esm/content/schema.js'));
});

test('the manifest describes every tag, and nothing that a page cannot use', () => {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const classes = manifest.modules.flatMap((module: { declarations: unknown[] }) => module.declarations);
  const described = classes.map(({ tagName }: { tagName?: string }) => tagName).filter(Boolean);
  assert.deepEqual(described.sort(), [...tags].sort());
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

test('source maps lead to the TypeScript', () => {
  const { sources, sourcesContent } = JSON.parse(readFileSync('dist/briefing.js.map', 'utf8'));
  const index = sources.findIndex((source: string) => source.endsWith('src/elements/key-messages.ts'));
  assert.equal(sourcesContent[index], readFileSync('src/elements/key-messages.ts', 'utf8'));
});
