import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import { tags } from '../../src/elements/catalogue.js';
import { platforms } from '../../src/embed/cms/index.js';
import { createCode } from '../cms/snippets.js';
import { openBrowser } from '../support/serve.js';
import { countShown, listShown } from '../support/source-lines.js';
import { assertWholeBriefing, checkRenderedPage, listFiles, sanitiserNote } from './rendered-page.js';
import { Workspace, type Command } from './workspace.js';

const [first, , third] = briefing.keyMessages.items;
const route = 'Ask {team} @ `desk` <b>\\ ${room}</b>';
const subject = `It's "${route}" ---`;
const code = createCode({
  messageIds: [first!.id, third!.id],
  referralRoute: route,
  emailSubject: subject,
});

const workspace = new Workspace();
let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  workspace.remove();
});

interface Project {
  /** Where the files of the code go, and the page that has it. */
  readonly folder: string;
  /** The name that the page imports, if it is another one than in the code. */
  readonly names?: Readonly<Record<string, string>>;
  /** Other files that the page needs instead of those of the recipe. */
  readonly files?: Readonly<Record<string, string>>;
  readonly command: Command;
  readonly built: string;
}

const projects: Readonly<Record<string, Project>> = {
  react: {
    folder: 'servers/react',
    files: { 'Page.tsx': `export { Briefing as Page } from './Briefing';` },
    command: ['node', 'servers/build.mjs', 'react'],
    built: 'build/servers/react',
  },
  vue: {
    folder: 'servers/vue',
    names: { 'Briefing.vue': 'Page.vue' },
    command: ['node', 'servers/build.mjs', 'vue'],
    built: 'build/servers/vue',
  },
  svelte: {
    folder: 'servers/svelte',
    names: { 'Briefing.svelte': 'Page.svelte' },
    command: ['node', 'servers/build.mjs', 'svelte'],
    built: 'build/servers/svelte',
  },
  angular: {
    folder: 'servers/angular',
    files: {
      'page.component.ts': `import { Component } from '@angular/core';
import { BriefingComponent } from './briefing.component';

@Component({ selector: 'app-root', imports: [BriefingComponent], template: '<app-briefing />' })
export class PageComponent {}`,
    },
    command: ['node', 'servers/build.mjs', 'angular'],
    built: 'build/servers/angular',
  },
  astro: { folder: 'astro/src', command: ['astro', 'build', '--root', 'astro'], built: 'build/astro' },
};

for (const [id, { folder, names = {}, files = {}, command, built }] of Object.entries(projects))
  test(`the embed code for ${id} works as it is: rendered on a server, then with its script`, async () => {
    for (const { fileName, code: text } of platforms.find((platform) => platform.id === id)!.steps(code))
      if (fileName) writeFileSync(workspace.path(`${folder}/${names[fileName] ?? fileName}`), `${text!}\n`);
    for (const [name, text] of Object.entries(files)) writeFileSync(workspace.path(`${folder}/${name}`), text);
    assert.equal(workspace.run(command), '');
    await checkRenderedPage(
      browser,
      listFiles(workspace, built),
      assertAllElements,
      id === 'angular' ? tags.map(() => sanitiserNote) : [],
    );
  });

async function assertAllElements(page: Page, hasScript: boolean): Promise<void> {
  await assertWholeBriefing(page, route);
  for (const tag of tags) assert.equal(await page.locator(tag).count(), 1, tag);
  assert.equal(await page.locator('key-messages').locator('li:visible').count(), countShown(2));
  assert.equal(
    await page.locator('predictor-prompts').locator('li:visible').count(),
    countShown(briefing.predictors.items.length),
  );
  await page.locator('board-contact').getByText(route).waitFor();
  const link = page.locator('board-contact').locator('a[href^="mailto:"]:visible');
  assert.deepEqual(new URL((await link.getAttribute('href'))!).searchParams.getAll('subject'), listShown([subject]));
  if (!hasScript) return;
  await page.locator('predictor-prompts').getByRole('heading', { level: 3 }).first().waitFor();
  for (const tag of tags)
    assert.ok(
      (await page.locator(tag).getByRole('button', { name: briefing.labels.copy, exact: true }).count()) > 0,
      tag,
    );
}
