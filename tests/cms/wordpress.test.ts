import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { platforms, type Parts } from '../../src/embed/cms/index.js';
import { openBrowser, serve, visit } from '../support/serve.js';
import { assertAllKept, assertSwallowed, assertWordsOnly } from './filter-effect.js';
import { parts } from './snippets.js';

/** What tests/cms/wordpress.php tells. */
interface Shown {
  readonly author: { readonly blocks: string; readonly classic: string };
  readonly administrator: { readonly blocks: string; readonly classic: string };
  readonly comment: string;
  readonly footer: string;
  readonly editor: Readonly<Record<string, string>>;
}

const folder = mkdtempSync(join(tmpdir(), 'briefing-wordpress-'));
const plugin = join(folder, 'safeguarding-briefing.php');

const pages = {
  // Set as in WordPress's class-wp-editor.php, without its toolbar.
  '/editor.html': `<!doctype html><title>The Visual tab</title><div id="editor"></div><script src="/tinymce.js"></script>
<script>
async function edit(html, settings) {
  const theme = (editor, target) => ({ editorContainer: target, iframeContainer: target });
  const wordpress = { entities: '38,amp,60,lt,62,gt', entity_encoding: 'raw', fix_list_elements: true };
  const [editor] = await tinymce.init({ selector: '#editor', inline: true, skin: false, theme, ...wordpress, ...settings });
  editor.setContent(html);
  return editor.getContent();
}
</script>`,
  '/tinymce.js': readFileSync('/usr/share/wordpress/wp-includes/js/tinymce/tinymce.min.js', 'utf8'),
};

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve(pages)]);
  page = await browser.newPage();
});
after(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([browser.close(), server.stop()]);
});

function readSteps(id: string, from = parts) {
  return platforms.find((platform) => platform.id === id)!.steps(from);
}

function readCode(id: string, language: 'php' | 'html', from?: Parts): string {
  return readSteps(id, from).find((step) => step.language === language)!.code!;
}

/** What WordPress makes of a page with these lines, with the plugin of the recipe or without. */
function show(pasted: string, options: { plugin?: string } = {}): Shown {
  if (options.plugin) writeFileSync(plugin, options.plugin);
  const content = `<p>Before</p>\n${pasted}\n<p>After</p>`;
  const input = JSON.stringify({ content, ...(options.plugin ? { plugin } : {}) });
  return JSON.parse(execFileSync('php', ['tests/cms/wordpress.php'], { input, encoding: 'utf8' })) as Shown;
}

const recipe = readCode('wordpress', 'php');
const blocks = readCode('wordpress', 'html');
const classic = readCode('wordpress-classic', 'html');

test('the plugin is PHP, the same for both editors', () => {
  writeFileSync(plugin, recipe);
  execFileSync('php', ['-l', plugin]);
  assert.equal(readCode('wordpress-classic', 'php'), recipe);
});

test('with the plugin, every author keeps the elements whole in the block editor', async () => {
  await assertAllKept(page, show(blocks, { plugin: recipe }).author.blocks);
});

test('with the plugin, every author keeps the elements whole in the classic editor', async () => {
  await assertAllKept(page, show(classic, { plugin: recipe }).author.classic);
});

test('without the plugin, an author keeps every word in order, in both editors', async () => {
  await assertWordsOnly(page, show(`${parts.script}\n${blocks}`).author.blocks);
  await assertWordsOnly(page, show(`${parts.script}\n${classic}`).author.classic);
});

test('without the plugin, an administrator keeps the elements whole, in both editors', async () => {
  await assertAllKept(page, show(blocks).administrator.blocks);
  await assertAllKept(page, show(classic).administrator.classic);
});

test('without the <div> around each tag, the classic editor would lose where the element ends', async () => {
  await assertSwallowed(page, show(parts.markup, { plugin: recipe }).author.classic);
});

test('with the plugin, WordPress puts no other quotation marks, dashes or signs into the elements', () => {
  const plain = 'The "desk" - ask for \'them\' -- 9x9...';
  const { author } = show(classic.replaceAll(/\[[^\]]*\]/g, plain), { plugin: recipe });
  for (const left of Object.values(author)) assert.ok(left.includes(plain));
});

test('a comment gets none of the tags', () => {
  const { comment } = show(blocks, { plugin: recipe });
  for (const tag of parts.tags) assert.ok(!comment.includes(`<${tag}`), tag);
});

test('the plugin prints the script of the snippet', async () => {
  const read = (html: string) =>
    page.evaluate((markup) => {
      const script = new DOMParser().parseFromString(markup, 'text/html').querySelector('script')!;
      return Object.fromEntries([...script.attributes].map(({ name, value }) => [name, value]));
    }, html);
  assert.deepEqual(await read(show(blocks, { plugin: recipe }).footer), await read(parts.script));

  const unpinned = readCode('wordpress', 'php', { ...parts, integrity: null });
  const { integrity, crossorigin, ...rest } = await read(parts.script);
  assert.ok(integrity && crossorigin);
  assert.deepEqual(await read(show(blocks, { plugin: unpinned }).footer), rest);
});

/** What the Visual tab's own editor gives back when it is left. */
async function edit(settings: Readonly<Record<string, string>>): Promise<string> {
  const { page: visual } = await visit(browser, `${server.address}/editor.html`);
  const content = `<p>Before</p>\n${classic}\n<p>After</p>`;
  const left = await visual.evaluate<string>(`edit(${JSON.stringify(content)}, ${JSON.stringify(settings)})`);
  await visual.close();
  return left;
}

test('with the plugin, the Visual tab keeps the elements whole, and what other plugins added', async () => {
  const { editor } = show(classic, { plugin: recipe });
  assert.ok(editor['custom_elements']!.startsWith(`${show(classic).editor['custom_elements']!},`));
  await assertAllKept(page, await edit(editor));
});

test('without the plugin, the Visual tab drops the tags and keeps every word in order', async () => {
  await assertWordsOnly(page, await edit({}));
});
