import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import { openBrowser, serve, visit } from '../support/serve.js';
import { countShown, listShown, listShownTexts, readHeading } from '../support/source-lines.js';
import { listFiles } from './rendered-page.js';
import { Workspace, type Command } from './workspace.js';

const { title, keyMessages, predictors, labels } = briefing;
const [first, , third] = keyMessages.items;
const workspace = new Workspace();
after(() => {
  workspace.remove();
});

describe('The types of the packed package, with every wrong use refused,', () => {
  const checks: Readonly<Record<string, Command>> = {
    'React 19': ['tsc', '-p', 'react-19'],
    'React 18': ['tsc', '-p', 'react-18'],
    'Vue 3': ['vue-tsc', '-p', 'vue', '--noEmit'],
    'Svelte 5': ['svelte-check', '--workspace', 'svelte', '--tsconfig', 'tsconfig.json', '--fail-on-warnings'],
    'plain TypeScript': ['tsc', '-p', 'plain'],
    'the recipes for Next.js and Storybook': ['tsc', '-p', 'recipes'],
  };
  for (const [name, command] of Object.entries(checks))
    test(`fit ${name}`, () => {
      assert.equal(workspace.run(command), '');
    });
});

describe('A page bundled from the packed package', () => {
  let browser: Browser;
  before(async () => {
    assert.equal(workspace.run(['tsc', '-p', 'plain']), '');
    browser = await openBrowser();
  });
  after(() => browser.close());

  const builds: Readonly<Record<string, { command: Command; folder: string; page?: string }>> = {
    'React 19 on vite': { command: ['vite', 'build', 'react-19'], folder: 'build/vite/react-19' },
    'Vue 3 on vite': { command: ['vite', 'build', 'vue'], folder: 'build/vite/vue' },
    'Svelte 5 on vite': { command: ['vite', 'build', 'svelte'], folder: 'build/vite/svelte' },
    webpack: { command: ['node', 'webpack/build.mjs'], folder: 'build/webpack/plain/main', page: 'plain/index.html' },
    rollup: {
      command: ['rollup', '-c', 'rollup/rollup.config.mjs', '--silent'],
      folder: 'build/rollup/plain/main',
      page: 'plain/index.html',
    },
  };
  for (const [name, { command, folder, page = `${folder}/index.html` }] of Object.entries(builds))
    test(`with ${name} gives the elements their attributes and properties, receives their events and removes them`, async () => {
      assert.equal(workspace.run(command), '');
      const server = await serve({ ...listFiles(workspace, folder), '/index.html': workspace.read(page) });
      try {
        const { page: shown, told } = await visit(browser, `${server.address}/index.html`);
        await followSteps(shown, told);
      } finally {
        await server.stop();
      }
    });
});

/** Goes through the steps that every page takes, as steps.ts has them. */
async function followSteps(page: Page, told: readonly string[]): Promise<void> {
  const next = () => page.getByRole('button', { name: 'Next' }).click();
  const messages = page.locator('key-messages');
  const prompts = page.locator('predictor-prompts');
  const draftMark = prompts.getByText(labels.draft, { exact: true });
  const contact = page.locator('board-contact');
  const copyButtons = messages.getByRole('button', { name: labels.copy, exact: true });
  const shows = (element: Locator, level: number, name: string) =>
    element.getByRole('heading', { level, name, exact: true }).waitFor();

  await shows(messages, 3, readHeading(keyMessages.heading));
  assert.equal(await messages.getAttribute('class'), 'ours');
  assert.deepEqual(await messages.locator('li').allInnerTexts().then(firstLines), listShownTexts([first!, third!]));
  assert.equal(await copyButtons.count(), 1);
  await shows(prompts, 3, `${predictors.heading}?`);
  assert.equal(await draftMark.count(), 1);
  assert.equal(await prompts.evaluate((element) => element.getAttributeNames().join()), 'heading-level');
  assert.deepEqual(await readSubject(contact), listShown(['?subject=A%20%26%20B']));
  await contact.getByText('Our own route').waitFor();
  assert.equal(await page.getByText('Our own questions').filter({ visible: true }).count(), countShown(1));
  await shows(page.locator('policy-briefing'), 2, readHeading(title.text));

  await next();
  await shows(messages, 4, readHeading(keyMessages.heading));
  await shows(prompts, 4, readHeading(predictors.heading));
  assert.equal(await messages.locator('li').count(), countShown(keyMessages.items.length));
  assert.equal(await copyButtons.count(), 0);
  assert.equal(await draftMark.count(), 0);
  assert.deepEqual(await readSubject(contact), []);
  assert.deepEqual(told, []);
  assert.equal(await page.locator('output').innerText(), '');

  await next();
  await page.getByText('predictors.caveat').waitFor();
  await shows(prompts, 4, readHeading(predictors.heading));
  assert.equal(await copyButtons.count(), 0);
  assert.equal(told.length, 1);
  assert.match(told[0]!, /^<predictor-prompts>: draft not shown/);

  await next();
  await page.locator('main:empty').waitFor({ state: 'attached' });
  assert.equal(told.length, 1);
}

/** The query of the email link, as it is written. */
async function readSubject(contact: Locator): Promise<readonly string[]> {
  const href = await contact.locator('a[part=email]').getAttribute('href');
  return href!.split(/(?=\?)/).slice(1);
}

/** The text before the buttons of a message. */
function firstLines(texts: readonly string[]): string[] {
  return texts.map((text) => text.split('\n')[0]!.trim());
}

describe('A bundle with one element', () => {
  /** Words that only the other elements' code has. */
  const others = ['masthead', 'PredictorPromptsElement', 'PolicyBriefingElement', 'BoardContactElement'];
  const bundlers: Readonly<Record<string, readonly Command[]>> = {
    vite: ['tag', 'class'].map((mode) => ['vite', 'build', '-c', 'one-element/vite.config.mjs', '--mode', mode]),
    webpack: [['node', 'webpack/build.mjs']],
    rollup: [['rollup', '-c', 'rollup/rollup.config.mjs', '--silent']],
  };
  before(() => {
    assert.equal(workspace.run(['tsc', '-p', 'plain']), '');
  });

  for (const [bundler, commands] of Object.entries(bundlers))
    test(`made by ${bundler} has no code of the others, and no zod`, () => {
      for (const command of commands) assert.equal(workspace.run(command), '');
      for (const file of ['tag', 'class']) {
        const bundle = workspace.read(`build/${bundler}/one-element/${file}/bundle.js`);
        assert.ok(bundle.includes('KeyMessagesElement') && bundle.includes(first!.id), `${file}: the element is there`);
        for (const word of [...others, 'zod']) assert.ok(!bundle.includes(word), `${file}: ${word}`);
      }
    });

  test('would show the others if they were in it, as the bundle with all four does', () => {
    for (const command of bundlers['rollup']!) assert.equal(workspace.run(command), '');
    const bundle = workspace.read('build/rollup/plain/main/bundle.js');
    for (const word of others) assert.ok(bundle.includes(word), word);
  });
});
