import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import ts from 'typescript';
import { markdownFiles } from '../scripts/docs/files.js';
import { briefing } from '../src/content/briefing.js';
import { bannedWords } from './banned-words.js';
import { openBrowser, serve } from './support/serve.js';

/** The Board's own text and the link IDs of its items, which no rule of ours changes: longest first, as texts can contain others. */
const { labels, title, ...board } = briefing;
const boardText = listTexts({ ...board, title: title.text })
  .filter((text) => /[ -]/.test(text))
  .sort((one, other) => other.length - one.length);

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve()]);
});
after(async () => {
  await Promise.all([browser.close(), server.stop()]);
});

test('finds a banned word, and none in the Board’s text', () => {
  assert.deepEqual(findBanned('It stands in the twin'), [
    '"stands" (write: is or appears)',
    '"twin" (write: fallback)',
  ]);
  assert.deepEqual(findBanned(`You understand the style sheet. ${boardText.join(' ')}`), []);
});

for (const folder of ['dist', 'dist/iframe', 'demo'])
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.html')))
    test(`${folder}/${file} is in plain English`, async () => {
      const page = await browser.newPage();
      await page.goto(`${server.address}/${folder}/${file}`);
      const text = await page.evaluate(readAllText);
      await page.close();
      assertPlain({ [`${folder}/${file}`]: text });
    });

test('the interface text and the editor’s note are in plain English', () => {
  assertPlain({ labels: listTexts(labels).join('\n'), 'title.note': title.note ?? '' });
});

for (const path of markdownFiles)
  test(`${path} is in plain English`, () => {
    // The history of the project may name what was renamed.
    const isHistory = path === 'CHANGELOG.md' || path.startsWith('docs/decisions/');
    const text = readFileSync(path, 'utf8');
    assertPlain({ [path]: isHistory ? text.replace(/`[^`]*`|"[^"]*"/g, '') : text });
  });

test('the descriptions in the custom elements manifest are in plain English', () => {
  const manifest: unknown = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  assertPlain({ manifest: listTexts(manifest).join('\n') });
});

for (const folder of ['src', 'scripts'])
  test(`the texts and doc comments in ${folder} are in plain English: pages, messages, errors`, () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    assertPlain(
      Object.fromEntries(files.map((file) => [`${folder}/${file}`, readTexts(`${folder}/${file}`).join('\n')])),
    );
  });

const commented = ['.storybook', 'bench', 'demo', 'scripts', 'src', 'stories', 'tests', 'wordpress'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.(?:ts|mjs|js|jsx|tsx)$/.test(file) && !/node_modules|banned-words|\.cache/.test(file)),
);

test('all comments in the code are in plain English', () => {
  assertPlain(Object.fromEntries(commented.map((file) => [file, listComments(file).join('\n')])));
});

test('the WordPress plugin is in plain English', () => {
  const files = readdirSync('wordpress', { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
  assertPlain(
    Object.fromEntries(files.map((file) => [`wordpress/${file}`, readFileSync(`wordpress/${file}`, 'utf8')])),
  );
});

test('the texts of Storybook are in plain English', () => {
  const files = commented.filter((file) => file.startsWith('stories/'));
  assertPlain(Object.fromEntries(files.map((file) => [file, readTexts(file).join('\n')])));
});

test('the names of the tests are in plain English', () => {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
  assertPlain(Object.fromEntries(files.map((file) => [`tests/${file}`, listTestNames(`tests/${file}`).join('\n')])));
});

function assertPlain(texts: Readonly<Record<string, string>>): void {
  const found = Object.entries(texts).flatMap(([where, text]) => findBanned(text).map((word) => `${where}: ${word}`));
  assert.deepEqual(found, []);
}

function findBanned(text: string): string[] {
  const ours = boardText.reduce((rest, sentence) => rest.replaceAll(sentence, ''), text.replace(/\s+/g, ' '));
  return bannedWords.flatMap(([pattern, instead]) =>
    [...new Set(ours.match(new RegExp(pattern, `${pattern.flags}g`)))].map((word) => `"${word}" (write: ${instead})`),
  );
}

/** Every string in a value, however deep. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

/** The doc comments in a TypeScript file, and its strings and templates with a space in them: those are for people. */
function readTexts(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  const strings: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      strings.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest));
  return [...strings.filter((text) => text.includes(' ')), ...(source.match(/\/\*\*.*?\*\//gs) ?? [])];
}

function listComments(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const comments = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const position of [node.pos, node.end])
      for (const range of [
        ...(ts.getLeadingCommentRanges(text, position) ?? []),
        ...(ts.getTrailingCommentRanges(text, position) ?? []),
      ])
        comments.add(text.slice(range.pos, range.end));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return [...comments];
}

/** What the tests in a file are called: the text around the values in each name. */
function listTestNames(path: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:test|it|describe)$/.test(node.expression.getText())) {
      const [name] = node.arguments;
      if (name && ts.isTemplateExpression(name))
        names.push(name.head.text, ...name.templateSpans.map(({ literal }) => literal.text));
      else if (name && ts.isStringLiteralLike(name)) names.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return names;
}

/** Runs in a page: its text and labels, also in shadow roots and where nothing is visible at present. */
function readAllText(): string {
  const texts: (string | null)[] = [];
  const roots: ParentNode[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      for (const name of ['alt', 'aria-label', 'placeholder', 'title']) texts.push(element.getAttribute(name));
      if (element.matches('script, style')) continue;
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.nodeValue);
    }
  return texts.join('\n');
}
