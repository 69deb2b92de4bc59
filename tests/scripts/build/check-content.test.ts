import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { briefing } from '../../../src/content/briefing.js';
import { editionHistory } from '../../../src/content/edition-history.js';
import { sourceFile } from '../../../src/content/edition-rules.js';
import { version } from '../../../src/version.js';
import { Scratch } from '../../support/scratch.js';
import { editionHistoryFile, statusHistoryFile } from '../../../src/content/history-schema.js';

function scratch(context: TestContext): Scratch {
  const copy = new Scratch();
  context.after(() => {
    copy.remove();
  });
  return copy;
}

test('one changed character in the published text stops the build, before anything is deleted', async (context) => {
  const copy = scratch(context);
  const { text } = briefing.keyMessages.items[0]!;
  copy.replace('src/content/briefing.ts', JSON.stringify(text), JSON.stringify(`${text}.`));
  await copy.run('mkdir', 'dist');
  copy.write('dist/kept.txt', '');
  const { status, stderr } = await copy.run('npm', 'run', '--silent', 'build');
  assert.notEqual(status, 0);
  assert.match(stderr, /the text has changed[^]*Build stopped: 1 content error/);
  assert.deepEqual(copy.list('dist'), ['dist/kept.txt']);
});

test('a history that is no history stops the build with a sentence', async (context) => {
  const copy = scratch(context);
  const { version: released } = editionHistory[0]!;
  copy.replace(editionHistoryFile, `"version": "${released}"`, '"version": "one"');
  copy.write(statusHistoryFile, '[{}]');
  const { stderr } = await copy.checkContent();
  assert.match(
    stderr,
    /^src\/content\/edition-history\.json: \[0\]\.version \(number 1 in the list\): Enter the version of the package/,
  );
  const fields = ['status', 'changedOn', 'edition', 'version', 'actionNeeded'];
  for (const name of fields) assert.ok(stderr.includes(`${statusHistoryFile}: [0].${name}`), name);
  assert.ok(stderr.includes(`Build stopped: ${fields.length + 1} content errors`));
});

test('slips in files that were edited by hand stop the build with file, line and what to do', async (context) => {
  const copy = scratch(context);
  copy.replace(editionHistoryFile, '"number": 1,', '"number": 1');
  copy.write(statusHistoryFile, '[\n  {},\n]\n');
  copy.replace('src/content/briefing.ts', '"lang": ', '"lang", ');
  const { stderr } = await copy.checkContent();
  assert.match(stderr, /^src\/content\/briefing\.ts, line \d+: Expected ":" but found ","\. Correct it there\./m);
  assert.match(stderr, /^src\/content\/edition-history\.json, line 4: Expected "," .*Correct it there\./m);
  assert.match(stderr, /^src\/content\/status-history\.json, line 2: .*trailing comma.*Correct it there\./m);
  assert.match(stderr, /Build stopped: 3 content errors/);
});

test('a source document that belongs to no edition stops the build', async (context) => {
  const copy = scratch(context);
  const stray = sourceFile(editionHistory.length + 1);
  copy.write(stray, 'A text that never came\n');
  assert.ok((await copy.checkContent()).stderr.startsWith(`${stray} belongs to no edition.`));
});

/** Makes a repository of the copy, with the tag of its release. */
async function release(copy: Scratch): Promise<void> {
  const git = async (...args: string[]) => {
    const { status, stderr } = await copy.run(
      'git',
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.org',
      ...args,
    );
    assert.equal(status, 0, stderr);
  };
  await git('init', '--quiet');
  await git('add', 'src');
  await git('commit', '--quiet', '--message', 'Release');
  await git('tag', `v${version}`);
}

test('an entry of a released history cannot be changed under another version', async (context) => {
  const copy = scratch(context);
  await release(copy);
  await copy.run('npm', 'version', '99.0.0', '--no-git-tag-version');
  assert.equal((await copy.checkContent()).status, 0);
  const { actionNeeded } = editionHistory.at(-1)!;
  copy.replace(editionHistoryFile, JSON.stringify(actionNeeded), JSON.stringify(`${actionNeeded} Now.`));
  copy.replace(editionHistoryFile, editionHistory.at(-1)!.releasedOn, '2026-11-30');
  const { status, stderr } = await copy.checkContent();
  assert.equal(status, 1);
  const [, command] = /run `git (.*?)`/.exec(stderr)!;
  await copy.run('git', ...command!.split(' '));
  assert.equal((await copy.checkContent()).status, 0);
});

test('a change of what a released version says, however small, needs a version of its own', async (context) => {
  const copy = scratch(context);
  await release(copy);
  assert.equal((await copy.checkContent()).status, 0);
  const { copy: label } = briefing.labels;
  copy.replace(
    'src/content/briefing.ts',
    `"copy": ${JSON.stringify(label)}`,
    `"copy": ${JSON.stringify(`${label} this`)}`,
  );
  const { status, stderr } = await copy.checkContent();
  assert.equal(status, 1);
  const [, command] = /Run `npm (version \S+ --no-git-tag-version)`/.exec(stderr)!;
  await copy.run('npm', ...command!.split(' '));
  assert.equal((await copy.checkContent()).status, 0);
});
