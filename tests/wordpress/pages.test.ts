import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { PluginData } from '../../scripts/build/wordpress/plugin-data.js';
import type { Briefing } from '../../src/content/schema.js';
import { briefing } from '../fixtures/edition-1.js';
import { openBrowser, visit } from '../support/serve.js';
import { assertShownOnce, readShown } from '../support/visible-text.js';
import { logIn } from './block-editor.js';
import { block, contents, inner, wrap } from './contents.js';
import { installPlugin, plugin, updateContent, updatePlugin } from './plugin.js';
import { startSite, type Site } from './site.js';
import { assertWhole, view, type View } from './view.js';

const { keyMessages, predictors } = briefing;
const [first, second] = keyMessages.items;
type Name = keyof typeof contents;

let site: Site;
let browser: Browser;
let ids: Readonly<Record<Name, number>>;
before(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
  const admin = await logIn(browser, site, 'admin');
  await installPlugin(admin, site);
  await admin.context().close();
  ids = insert('author', contents);
});
after(async () => {
  await browser.close();
  await site.stop();
});

/** The data in the installed plugin. */
const dataFile = () => join(site.folder, 'wp-content/plugins/safeguarding-briefing/briefing/data.json');

function insert<T extends string>(user: string, pages: Readonly<Record<T, string>>): Record<T, number> {
  const names = Object.keys(pages) as T[];
  const posts = names.map((name) => ({ post_title: name, post_content: pages[name] }));
  const inserted = site.run('insert-posts', user, posts) as number[];
  return Object.fromEntries(names.map((name, index) => [name, inserted[index]])) as Record<T, number>;
}

const address = (name: Name, query = '') => `${site.address}/?p=${ids[name]}${query}`;
const readText = async (url: string) => (await fetch(url)).text();
const look = async (name: Name) => (await view(browser, address(name))).elements;
const assertFixture = (seen: View, referralRoute = '') => {
  assertWhole(seen, referralRoute, briefing);
};

for (const theme of ['twentytwentythree', 'twentytwentyone'])
  test(`in ${theme}, the block and the shortcode show the whole briefing and the referral route`, async () => {
    assert.equal(site.run('switch-theme', theme), theme);
    for (const name of ['block', 'shortcode'] as const)
      assertWhole(await view(browser, address(name)), 'Duty desk: 01632 960 001');
  });

// What is published may be withdrawn, and then has no messages to choose. So the other tests have the fixture.
test('the next version of the plugin shows its own briefing on the pages that are there', async () => {
  await updateContent(site, briefing);
  for (const name of ['block', 'shortcode'] as const)
    assertFixture(await view(browser, address(name)), 'Duty desk: 01632 960 001');
});

test('wherever colleagues put the block or the shortcode on a page, it is whole', async () => {
  const [route, shortcode] = [
    'Duty desk: 01632 960 001',
    '[policy-briefing]Duty desk: 01632 960 001[/policy-briefing]',
  ];
  const other = '<!-- wp:paragraph -->\n<p>Read this first</p>\n<!-- /wp:paragraph -->\n\n';
  const [pattern] = site.run('insert-posts', 'editor', [
    { post_title: 'Pattern', post_type: 'wp_block', post_content: block({}, inner) },
  ]) as number[];
  const places = insert('editor', {
    'a synced pattern': `<!-- wp:block {"ref":${pattern!}} /-->`,
    'a group': wrap('group', block({}, inner)),
    'a column': wrap('columns', wrap('column', block({}, inner)) + wrap('column', other)),
    'after a page break': `${other}<!-- wp:nextpage -->\n<!--nextpage-->\n<!-- /wp:nextpage -->\n\n${block({}, inner)}`,
    'after “Read more”': `${other}<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->\n\n${block({}, inner)}`,
    'a locked block with a class': block({ lock: { move: true }, className: 'ours', align: 'wide' }, inner),
    'the HTML of a page builder': `<!-- wp:html -->\n<section><p>${shortcode}</p></section>\n<!-- /wp:html -->`,
    'a list': `<ul><li>${shortcode}</li></ul>`,
    'a table': `<table><tbody><tr><td>${shortcode}</td></tr></tbody></table>`,
    'a quotation': `<blockquote>${shortcode}</blockquote>`,
    'bold text': `Read this: <strong>${shortcode}</strong>`,
  });
  for (const [place, id] of Object.entries(places)) {
    const page = place === 'after a page break' ? '&page=2' : '';
    const seen = await view(browser, `${site.address}/?p=${id}${page}`);
    assertFixture(seen, route);
  }
});

test('hundreds of shortcodes without an end before one with an end are answered, and the last one has the route', async () => {
  const content = `${'[policy-briefing] x '.repeat(500)}[policy-briefing element="board-contact"]Duty desk[/policy-briefing]`;
  const [id] = site.run('insert-posts', 'author', [{ post_title: 'Many', post_content: content }]) as number[];
  const answer = await fetch(`${site.address}/?p=${id!}`, { signal: AbortSignal.timeout(60_000) });
  const html = await answer.text();
  assert.equal(html.match(/<policy-briefing>/g)!.length, 500);
  assert.equal(html.match(/<div slot="referral-route"><p>Duty desk<\/p>\n<\/div>\n<\/board-contact>/g)?.length, 1);
});

test('a page with a password shows nothing of the briefing to those who do not have it', async () => {
  const page = { post_title: 'Secret', post_content: block({}, inner), post_password: 'x' };
  const [id] = site.run('insert-posts', 'author', [page]) as number[];
  const html = await readText(`${site.address}/?p=${id!}`);
  assert.doesNotMatch(html, /<policy-briefing|safeguarding-briefing-js/);
  for (const { text } of predictors.items) assert.ok(!html.includes(text), text);
});

test('a list is a referral route, an empty paragraph is none', async () => {
  assertFixture(await view(browser, address('list')), 'Duty desk');
  assertFixture(await view(browser, address('empty route')));
  assert.ok(!(await view(browser, address('empty route'))).shown.includes(briefing.labels.addedBySite));
});

test('paragraphs between the tags of the shortcode are one referral route, text around a shortcode stays outside', async () => {
  assertFixture(await view(browser, address('shortcode in paragraphs')), 'Duty desk 01632 960 001');
  const seen = await view(browser, address('shortcode in text'));
  assertFixture(seen);
  assert.ok(seen.shown.includes('Before after'));
});

test('the settings of block and shortcode are those of the element, and of its fallback', async () => {
  for (const name of ['messages', 'shortcode with attributes'] as const) {
    const [element] = await look(name);
    assert.deepEqual(element, {
      tag: 'key-messages',
      isDefined: true,
      fallbackDiffers: false,
      attributes: {
        'heading-level': '3',
        'message-ids': `${first!.id} ${second!.id}`,
        'copy-buttons': '',
      },
      referralRoute: '',
      headings: ['h3'],
      items: 2,
    });
  }
  const [list] = await look('predictors');
  assert.deepEqual(
    [list!.tag, list!.fallbackDiffers, list!.headings, list!.items],
    ['predictor-prompts', false, ['h4'], predictors.items.length],
  );
  const [contact] = await look('contact');
  assert.deepEqual(contact!.attributes, { 'email-subject': 'Advice & "help" é' });
  assert.equal(contact!.fallbackDiffers, false);
  for (const name of ['shortcode of the contact', 'shortcode from an email'] as const) {
    const [contact] = await look(name);
    assert.equal(contact!.tag, 'board-contact', name);
    assert.deepEqual(contact!.attributes, { 'email-subject': 'Advice & help' }, name);
  }
  assert.deepEqual(
    (await look('shortcode block')).map(({ tag, fallbackDiffers }) => [tag, fallbackDiffers]),
    [['predictor-prompts', false]],
  );
});

test('the referral route of a code that was pasted in the Visual tab is what its author wrote', async () => {
  const [element] = await look('shortcode pasted as text');
  assert.equal(element!.referralRoute, 'referral-route: Day & night [EDT] <b>');
  assert.equal(element!.attributes['email-subject'], 'Advice & help [now]');
});

test('two shortcodes on a page are two elements and one script', async () => {
  const { elements, scripts } = await view(browser, address('two shortcodes'));
  assert.deepEqual(
    elements.map(({ tag, referralRoute }) => [tag, referralRoute]),
    [
      ['key-messages', ''],
      ['board-contact', 'referral-route: Duty desk'],
    ],
  );
  assert.equal(scripts.length, 1);
});

test('settings that nobody can choose are as the element reads them, and no markup of an author runs', async () => {
  assertFixture(await view(browser, address('hostile')), 'Duty deskalert(1)');
  const html = await readText(address('hostile'));
  assert.ok(!html.includes('<script>alert'));
  assert.ok(!html.includes('onclick'));
  const [element] = await look('wrong types');
  assert.deepEqual([element!.tag, element!.attributes, element!.fallbackDiffers], ['policy-briefing', {}, false]);
});

test('a page without the briefing has nothing of the plugin', async () => {
  const html = await readText(address('none'));
  assert.ok(html.includes('<p>Nothing of the briefing</p>'), 'it is the page');
  assert.ok(!html.includes('briefing.js'), 'it has no script of ours');
});

test('without JavaScript, every word is there once', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  for (const name of ['block', 'shortcode'] as const) {
    const { page } = await visit(context, address(name));
    const shown = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    assertShownOnce(shown, briefing);
    assert.ok(shown.includes(`${briefing.labels.addedBySite} Duty desk: 01632 960 001`));
  }
  await context.close();
});

for (const policy of ['self', 'style', 'nonce'])
  test(`under the strict policy "${policy}" the briefing is whole, and nothing of it is refused`, async () => {
    const seen = await view(browser, address('block', `&policy=${policy}`));
    // WordPress's own inline styles and scripts are refused; those have no address of ours.
    assert.ok(!seen.told.some((text) => text.includes('briefing.js')));
    assertFixture({ ...seen, told: [] }, 'Duty desk: 01632 960 001');
  });

test('the feed has every word once and the caveat before the predictors, without tags that its readers do not know', async () => {
  site.run('set-option', 'posts_per_rss', 50);
  const feed = await readText(`${site.address}/?feed=rss2`);
  const item = feed.split('<item>').find((each) => each.includes(`<title>block</title>`))!;
  const [, content] = /<content:encoded><!\[CDATA\[(.*?)\]\]>/s.exec(item)!;
  const [, description] = /<description><!\[CDATA\[(.*?)\]\]>/s.exec(item)!;
  assert.ok(!/<\/?(?:policy-briefing|script)/.test(content!));
  assert.ok(!content!.includes(' slot='));
  assertShownOnce(await readMarkup(content!), briefing);
  assert.ok((await readMarkup(content!)).endsWith(`${briefing.labels.addedBySite} Duty desk: 01632 960 001`));
  assert.ok((await readMarkup(description!)).includes(excerpt));
});

const excerpt = `${briefing.documentType}: ${briefing.title.text} (${briefing.publisher})`;

/** What is read in this markup. */
async function readMarkup(html: string): Promise<string> {
  const page = await browser.newPage();
  await page.setContent(html);
  const text = await readShown(page);
  await page.close();
  return text.trim();
}

test('REST has the text in the content, and only the name of the briefing in the excerpt', async () => {
  for (const name of [
    'block',
    'list',
    'group',
    'columns',
    'predictors',
    'shortcode',
    'predictors in an excerpt',
    'shortcode block',
  ] as const) {
    const response = await fetch(`${site.address}/?rest_route=/wp/v2/posts/${ids[name]}`);
    const { content, excerpt: cut } = (await response.json()) as Record<'content' | 'excerpt', { rendered: string }>;
    assert.ok(content.rendered.includes(predictors.caveat.slice(0, 40)), name);
    const text = await readMarkup(cut.rendered);
    assert.ok(!predictors.items.some(({ text: words }) => text.includes(words.slice(0, 20))), name);
    assert.ok(!text.includes('Duty desk'), name);
    // Of a shortcode block, WordPress shows nothing.
    if (name !== 'shortcode block') assert.ok(text.includes(excerpt), `${name}: ${text}`);
  }
});

test('the search of the site finds pages by the text of the briefing, alone and with their own', () => {
  const find = (words: string) => site.run('search', words) as number[];
  for (const line of ['superficial relationships', 'safeguarding continuum', 'ADOLESCENTS'])
    for (const name of ['block', 'shortcode'] as const) assert.ok(find(line).includes(ids[name]), `${line}: ${name}`);
  assert.deepEqual(find('superficial relationships nowhere'), []);
  assert.ok(!find('superficial relationships').includes(ids.none));
  assert.deepEqual(find('superficial "Before the briefing"'), [ids.block, ids.shortcode]);
  assert.deepEqual(find('Nothing of the briefing'), [ids.none]);

  const page = { post_title: 'With an excerpt', post_content: block(), post_excerpt: 'Rota of the desk' };
  const inserted = site.run('insert-posts', 'author', [page]);
  assert.deepEqual(find('superficial "Rota of the desk"'), inserted);
});

test('the search folds every letter, not only those of English', () => {
  const whole = readFileSync(dataFile(), 'utf8');
  const data = JSON.parse(whole) as PluginData;
  writeFileSync(dataFile(), JSON.stringify({ ...data, words: `${data.words} ÉCOLE` }));
  const found = site.run('search', 'école') as number[];
  writeFileSync(dataFile(), whole);
  assert.ok(found.includes(ids.block), 'école finds ÉCOLE');
});

test('no text of the briefing ends the script that hands it to the editor', async () => {
  const author = await logIn(browser, site, 'author');
  const whole = readFileSync(dataFile(), 'utf8');
  const data = JSON.parse(whole) as PluginData;
  writeFileSync(dataFile(), JSON.stringify({ ...data, notice: '<!--<script>' }));
  await author.goto(`${site.address}/wp-admin/post-new.php`);
  writeFileSync(dataFile(), whole);
  const handed = await author.evaluate(
    () => (window as { safeguardingBriefing?: PluginData }).safeguardingBriefing?.notice,
  );
  assert.equal(handed, '<!--<script>');
  await author.context().close();
});

test('without the plugin the pages keep the referral route, and with it again everything is back', async () => {
  site.run('deactivate', plugin);
  const { shown, elements } = await view(browser, address('block'));
  assert.ok(shown.includes('Duty desk: 01632 960 001'));
  assert.deepEqual(elements, []);
  assert.ok(!keyMessages.items.some(({ text }) => shown.includes(text)));
  site.run('activate', plugin);
  for (const name of ['block', 'shortcode'] as const)
    assertFixture(await view(browser, address(name)), 'Duty desk: 01632 960 001');
});

test('a withdrawn briefing is a notice and the contact: in the page, the feed, the excerpt and the search', async () => {
  const withdrawn: Briefing = { ...briefing, status: 'withdrawn', statusChangedOn: '2027-01-01' };
  await updateContent(site, withdrawn);
  assertWhole(await view(browser, address('block')), 'Duty desk: 01632 960 001', withdrawn);
  const places = [
    address('block'),
    address('messages'),
    `${site.address}/?feed=rss2`,
    `${site.address}/?rest_route=/wp/v2/posts/${ids.predictors}`,
  ];
  for (const place of places) {
    const text = await readText(place);
    assert.ok(text.includes('This briefing was withdrawn on'), place);
    assert.ok(![...keyMessages.items, ...predictors.items].some(({ text: words }) => text.includes(words)), place);
  }
  assert.deepEqual(site.run('search', 'superficial relationships'), []);
  await updateContent(site, briefing);
});

test('uploaded over an older version, the plugin shows every page with its own script', async () => {
  const admin = await logIn(browser, site, 'admin');
  await updatePlugin(admin, site, '99.0.0');
  await admin.context().close();
  for (const name of ['block', 'shortcode'] as const)
    assertWhole(await view(browser, address(name)), 'Duty desk: 01632 960 001');
  assert.match(await readText(address('block')), /briefing\.js\?ver=99\.0\.0"/);
  await updateContent(site, briefing);
});

test('PHP had nothing to warn of', () => {
  const log = join(site.folder, 'wp-content/debug.log');
  assert.ok(!readFileSync(log, 'utf8').includes('safeguarding-briefing'));
});

test('with its data damaged or missing, the site works without the plugin, and administrators read what to do', async () => {
  const [admin, author] = [await logIn(browser, site, 'admin'), await logIn(browser, site, 'author')];
  const whole = readFileSync(dataFile());
  const spoil = {
    damaged: () => {
      writeFileSync(dataFile(), whole.subarray(0, whole.length / 2));
    },
    missing: () => {
      rmSync(dataFile());
    },
  };
  for (const [state, make] of Object.entries(spoil)) {
    make();
    for (const url of [address('block'), address('shortcode'), address('none'), `${site.address}/?s=superficial`])
      assert.equal((await fetch(url)).status, 200, `${state}: ${url}`);
    assert.deepEqual(await look('block'), [], state);
    for (const [page, isTold] of [[admin, true] as const, [author, false] as const]) {
      await page.goto(`${site.address}/wp-admin/`);
      await page.getByRole('heading', { name: 'Dashboard' }).waitFor();
      const told = (await page.content()).includes('Upload the plugin again from its zip file');
      assert.equal(told, isTold, `${state}: told ${isTold ? 'administrators' : 'authors'}`);
    }
  }

  writeFileSync(dataFile(), whole);
  assertFixture(await view(browser, address('block')), 'Duty desk: 01632 960 001');
  await Promise.all([admin.context().close(), author.context().close()]);
});

test('deleted, the plugin leaves nothing behind', () => {
  site.run('deactivate', plugin);
  assert.equal(site.run('delete-plugin', plugin), true);
  const names = site.run('read-names') as string[];
  assert.ok(names.length > 100);
  assert.deepEqual(
    names.filter((name) => name.includes('safeguarding')),
    [],
  );
});
