import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { allowed } from '../../src/embed/cms/markup.js';
import { platforms } from '../../src/embed/cms/index.js';
import { openBrowser, serve, visit } from '../support/serve.js';
import { assertAllKept, assertWordsOnly } from './filter-effect.js';
import { createCode, snippet, words } from './snippets.js';

/**
 * The editors themselves, from npm: the code is pasted into their source view, text is typed before it, and what would be saved
 * is looked at. Tiptap has no source view of its own: Umbraco's gives it the code as it is done here.
 */
const modules = '/tests/cms/projects/node_modules';
const change = 'Changed. ';

const tiptap = await build({
  stdin: {
    contents: `import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
window.start = () => {
  const editor = new Editor({ element: document.querySelector('#editor'), extensions: [StarterKit] });
  return { setContent: (html) => editor.commands.setContent(html), save: () => editor.getHTML() };
};`,
    resolveDir: 'tests/cms/projects',
  },
  bundle: true,
  write: false,
  format: 'iife',
});

const pages: Readonly<Record<string, string>> = {
  '/ckeditor.html': `<!doctype html><title>CKEditor 5</title><link rel="icon" href="data:,"><div id="editor"></div>
<script src="${modules}/ckeditor5/dist/browser/ckeditor5.umd.js"></script>
<script>
window.start = async (htmlSupport) => {
  const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, SourceEditing, GeneralHtmlSupport } = CKEDITOR;
  const toRegExp = (name) => (name === '*' ? /.*/ : name);
  const editor = await ClassicEditor.create(document.querySelector('#editor'), {
    licenseKey: 'GPL',
    toolbar: ['sourceEditing'],
    plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, SourceEditing, ...(htmlSupport ? [GeneralHtmlSupport] : [])],
    ...(htmlSupport ? { htmlSupport: { allow: htmlSupport.map((rule) => ({ ...rule, name: toRegExp(rule.name) })) } } : {}),
  });
  return { save: () => editor.getData() };
};
</script>`,
  '/tinymce.html': `<!doctype html><title>TinyMCE</title><link rel="icon" href="data:,"><div id="editor"></div>
<script src="${modules}/tinymce/tinymce.min.js"></script>
<script>
window.start = async (settings) => {
  const [editor] = await tinymce.init({
    selector: '#editor', license_key: 'gpl', inline: true, plugins: 'code lists link', toolbar: 'code', toolbar_persist: true, ...settings,
  });
  return { save: () => editor.getContent() };
};
</script>`,
  '/tiptap.html': `<!doctype html><title>Tiptap</title><link rel="icon" href="data:,"><div id="editor"></div><script src="/tiptap.js"></script>`,
  '/tiptap.js': tiptap.outputFiles[0]!.text,
};

/** Pastes the code as somebody does who knows the source view of the editor. */
const pasteSource: Readonly<Record<string, (page: Page, source: string) => Promise<unknown>>> = {
  ckeditor: async (page, source) => {
    await page.getByRole('button', { name: 'Source' }).click();
    await page.getByRole('textbox', { name: 'Source code editing area' }).fill(source);
    await page.getByRole('button', { name: 'Source' }).click();
  },
  tinymce: async (page, source) => {
    await page.getByRole('button', { name: 'Source code' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(source);
    await page.getByRole('button', { name: 'Save' }).click();
  },
  tiptap: (page, source) => page.evaluate(`editor.setContent(${JSON.stringify(source)})`),
};

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve(pages)]);
  page = await browser.newPage();
});
after(() => Promise.all([browser.close(), server.stop()]));

/** What the editor would save after the change, without it, and what its user sees. */
async function edit(editor: string, settings?: unknown, source = snippet): Promise<{ saved: string; seen: string }> {
  const { page: opened } = await visit(browser, `${server.address}/${editor}.html`);
  await opened.evaluate(`(async () => { window.editor = await start(${JSON.stringify(settings)}); })()`);
  const editable = opened.locator('[contenteditable="true"]').first();
  await editable.focus();
  await pasteSource[editor]!(opened, source);
  await editable.focus();
  await opened.keyboard.press('Control+Home');
  await opened.keyboard.type(change);
  const saved = await opened.evaluate<string>('editor.save()');
  const seen = await editable.innerText();
  await opened.close();
  assert.ok(saved.includes(change.trim()), 'the change is not in what is saved');
  return { saved: saved.replace(/Changed\.(?: |&nbsp;)/, ''), seen };
}

const filterEffect = (id: string) => platforms.find((platform) => platform.id === id)!.filterEffect;

/** As Drupal configures it for a text format whose editor has these tags as "Manually editable HTML tags". */
const listed = [
  ...allowed.tags.map((name) => ({ name, attributes: allowed.attributes })),
  ...['div', 'p', 'ul', 'ol'].map((name) => ({ name, attributes: ['slot', 'data-edition', 'lang', 'dir'] })),
];

test('CKEditor 5 removes script and tags, and keeps every word in order', async () => {
  await assertWordsOnly(page, (await edit('ckeditor')).saved);
});

test('CKEditor 5, configured as in Drupal with our tags listed, removes the tags all the same', async () => {
  await assertWordsOnly(page, (await edit('ckeditor', listed)).saved);
  assert.match(filterEffect('drupal'), /CKEditor 5 removes the tags .*, even if they are listed as allowed/);
});

test('CKEditor 5 with everything allowed keeps the elements, but shows its user nothing of them', async () => {
  const { saved, seen } = await edit('ckeditor', [{ name: '*', attributes: true, classes: true, styles: true }]);
  for (const tag of allowed.tags) assert.ok(saved.includes(`<${tag}`), tag);
  for (const line of words) assert.ok(!seen.includes(line), line);
});

test('TinyMCE removes script and tags, and keeps every word in order', async () => {
  await assertWordsOnly(page, (await edit('tinymce')).saved);
});

test('TinyMCE with the tags as custom elements keeps the elements whole', async () => {
  const settings = {
    custom_elements: allowed.tags.join(','),
    extended_valid_elements: [
      ...allowed.tags.map((tag) => `${tag}[${allowed.attributes.join('|')}]`),
      ...allowed.slotted.map((tag) => `${tag}[*]`),
    ].join(','),
  };
  await assertAllKept(page, (await edit('tinymce', settings)).saved);
});

test('TinyMCE as Umbraco 13 configures it keeps an iframe whole, and the link below it', async () => {
  // From its RichTextEditorSettings and its script. It has TinyMCE 6, which puts no iframe into a sandbox of its own accord.
  const settings = {
    valid_elements: '+a[href|target|title],#p[id|style|dir|class],iframe[*]',
    relative_urls: false,
    sandbox_iframes: false,
  };
  // With addresses on the same site, which TinyMCE rewrites unless it is told otherwise.
  const { iframes, pageLink } = createCode({ hosting: 'self-hosted', address: '/briefing', integrity: false });
  const source = `<p>Before</p>\n${iframes}\n${pageLink}`;
  const { saved } = await edit('tinymce', settings, source);
  const read = (html: string) =>
    page.evaluate((markup) => {
      const { body } = new DOMParser().parseFromString(markup, 'text/html');
      const frames = [...body.querySelectorAll('iframe')];
      const attributes = frames.map((frame) =>
        [...frame.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
      );
      return {
        attributes,
        links: [...body.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.text]),
      };
    }, html);
  const pasted = await read(source);
  assert.ok(pasted.attributes.length > 0 && pasted.links.length > 0);
  assert.deepEqual(await read(saved), pasted);
});

test('Tiptap, the editor of Umbraco, removes script and tags, and keeps every word in order', async () => {
  await assertWordsOnly(page, (await edit('tiptap')).saved);
  assert.match(filterEffect('umbraco'), /rich text editor removes the script and the tags; the text stays, in order/);
});
