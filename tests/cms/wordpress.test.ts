import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { platforms } from '../../src/embed/cms/index.js';
import { openBrowser, serve, visit } from '../support/serve.js';
import { assertAllKept, assertWordsOnly } from './filter-effect.js';
import { code, createCode } from './snippets.js';

/** What tests/cms/wordpress.php writes. */
interface Shown {
  readonly author: { readonly blocks: string; readonly classic: string };
  readonly administrator: { readonly blocks: string; readonly classic: string };
}

const scripts = '/usr/share/wordpress/wp-includes/js';
const readScript = (file: string) => readFileSync(file, 'utf8');

const pages = {
  // The Visual tab: WordPress's own editor.js adds and removes paragraphs, and TinyMCE has the settings of class-wp-editor.php.
  '/editor.html': `<!doctype html><title>The Visual tab</title><div id="editor"></div>
<script src="/jquery.js"></script><script src="/tinymce.js"></script><script src="/editor.js"></script>
<script>
async function edit(html) {
  const theme = (editor, target) => ({ editorContainer: target, iframeContainer: target });
  const wordpress = { entities: '38,amp,60,lt,62,gt', entity_encoding: 'raw', fix_list_elements: true };
  const [editor] = await tinymce.init({ selector: '#editor', inline: true, skin: false, theme, ...wordpress });
  editor.setContent(wp.editor.autop(html));
  return wp.editor.removep(editor.getContent());
}
</script>`,
  '/jquery.js': readScript(`${scripts}/jquery/jquery.min.js`),
  '/tinymce.js': readScript(`${scripts}/tinymce/tinymce.min.js`),
  '/editor.js': readScript('/usr/share/wordpress/wp-admin/js/editor.js'),
};

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve(pages)]);
  page = await browser.newPage();
});
after(() => Promise.all([browser.close(), server.stop()]));

function readCode(from = code): string {
  return platforms
    .find(({ id }) => id === 'wordpress')!
    .steps(from)
    .find(({ language }) => language === 'html')!.code!;
}

/** What WordPress shows of a page with this code. */
function show(pasted: string): Shown {
  const input = `<p>Before</p>\n${pasted}\n<p>After</p>`;
  return JSON.parse(execFileSync('php', ['tests/cms/wordpress.php'], { input, encoding: 'utf8' })) as Shown;
}

const inBlock = (html: string) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

test('what an administrator or editor pastes into a Custom HTML block is kept whole, with the script', async () => {
  const { blocks } = show(inBlock(readCode())).administrator;
  await assertAllKept(page, blocks);
  assert.ok(blocks.includes(code.script));
});

test('the code has no block comments, which would make a block within a block', () => {
  assert.doesNotMatch(readCode(), /<!--/);
});

test('what an administrator or editor pastes into the Text tab is kept whole, with the script', async () => {
  const { classic } = show(readCode()).administrator;
  await assertAllKept(page, classic);
  assert.ok(classic.includes(code.script));
});

test('an author keeps every word in order, and neither script nor tags', async () => {
  await assertWordsOnly(page, show(inBlock(readCode())).author.blocks);
  await assertWordsOnly(page, show(readCode()).author.classic);
});

test('no shortcode in what a partner writes is run', () => {
  const written = createCode({ emailSubject: '[gallery]', referralRoute: 'Call [gallery]' });
  for (const role of Object.values(show(inBlock(readCode(written)))))
    for (const shown of Object.values(role)) assert.ok(!String(shown).includes('A GALLERY'));
  assert.ok(show('[gallery]').author.classic.includes('A GALLERY'));
});

/** What the Visual tab gives back when it is left. */
async function edit(content: string): Promise<string> {
  const { page: visual } = await visit(browser, `${server.address}/editor.html`);
  const left = await visual.evaluate<string>(`edit(${JSON.stringify(content)})`);
  await visual.close();
  return left;
}

test('the Visual tab removes the tags and keeps every word once, as the warning says', async () => {
  const content = `<p>Before</p>\n${readCode()}\n<p>After</p>`;
  await assertWordsOnly(page, await edit(content));
  const step = platforms
    .find(({ id }) => id === 'wordpress')!
    .steps(code)
    .at(-1)!;
  assert.match(step.text, /Warning: nobody may open this page in the Visual tab/);
});

test('the shortcode of the plugin survives the Visual tab', async () => {
  const shortcodes = platforms
    .find(({ id }) => id === 'wordpress')!
    .steps(code)
    .find(({ language }) => language === 'text')!.code!;
  const left = await edit(`<p>Before</p>\n\n${shortcodes}\n\n<p>After</p>`);
  const list = (text: string) => [...text.matchAll(/\[\/?policy-briefing[^\]]*\]/g)].map(String);
  assert.deepEqual(list(left), list(shortcodes));
});
