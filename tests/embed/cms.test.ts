import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { transform } from 'esbuild';
import { format } from 'prettier';
import { briefing } from '../../src/content/briefing.js';
import { findPlaceholderNote, groupSteps, platforms, type Platform } from '../../src/embed/cms/index.js';
import { allowed } from '../../src/embed/cms/markup.js';
import { tags } from '../../src/elements/catalogue.js';
import { placeholderHost } from '../../src/embed/host.js';
import { code, createCode } from '../cms/snippets.js';

const withoutIntegrity = createCode({ integrity: false });

const listSteps = (from = code) => platforms.flatMap(({ id, steps }) => steps(from).map((step) => ({ id, ...step })));

function readCode(id: string, language: string, from = code): string {
  return listSteps(from)
    .filter((step) => step.id === id && step.language === language)
    .at(-1)!.code!;
}

const listIds = (delivery: Platform['delivery']) =>
  platforms.filter((platform) => platform.delivery === delivery).map(({ id }) => id);

test('every platform has its own ID, name, effect of its filters and steps', () => {
  assert.equal(new Set(platforms.map(({ id }) => id)).size, platforms.length);
  for (const { name, filterEffect, steps } of platforms)
    assert.ok(name && filterEffect.endsWith('.') && steps(code).length > 0, name);
});

test('every step says what to do, and leaves nothing unresolved', () => {
  for (const { id, title, text, language, code: snippet } of [...listSteps(), ...listSteps(withoutIntegrity)]) {
    assert.ok(title && text.endsWith('.'), `${id}: ${title}`);
    assert.equal(language === undefined, snippet === undefined, `${id}: ${title}`);
    assert.doesNotMatch(
      `${title}${text}${(snippet ?? '').replace('return null;', '')}`,
      /undefined|\bnull\b|\bNaN\b|\[object|\$\{|TODO|\bTAG\b|\bBASE\b/,
      id,
    );
  }
});

test('each list of steps has no alternatives: of those, each has a heading and a list of its own', () => {
  const groupsOf = (id: string) => groupSteps(platforms.find((platform) => platform.id === id)!.steps(code));
  for (const { id, steps } of platforms) {
    const all = groupSteps(steps(code));
    assert.ok(all.length === 1 || all.every(({ name }) => name), id);
    for (const { steps: listed } of all) {
      // Who follows a list to its end has each tag, iframe or shortcode in the page once.
      const shown = listed.filter(
        ({ code: text }) => text && /<policy-briefing\b|<iframe|\[policy-briefing /.test(text),
      );
      // Drupal has the tags in what its text format allows, too.
      assert.ok(shown.length <= (id === 'drupal' ? 2 : 1), `${id}: ${shown.map(({ title }) => title).join(', ')}`);
      for (const { title } of listed) assert.doesNotMatch(title, /^(?:if|with|without)\b|instead|:/i, id);
    }
  }
  assert.deepEqual([groupsOf('wordpress').length, groupsOf('umbraco').length], [3, 2]);
});

test('a host that leads nowhere is named as a placeholder, and nobody is asked to allow it', () => {
  const { host } = new URL(placeholderHost);
  const notesFor = (address: string) =>
    platforms.filter((platform) => findPlaceholderNote(platform, createCode({ address })) !== null);
  assert.deepEqual(
    notesFor(placeholderHost).map(({ id }) => id),
    platforms.filter(({ delivery }) => delivery !== 'package').map(({ id }) => id),
  );
  assert.deepEqual(notesFor('https://host.example'), []);
  for (const { id, title, text } of listSteps(createCode({ address: placeholderHost })))
    assert.ok(!`${title} ${text}`.includes(host), `${id}: ${title}`);
  const sharepoint = listSteps(createCode({ address: 'https://host.example' })).filter(({ id }) => id === 'sharepoint');
  assert.match(sharepoint[0]!.text, /adds host\.example under/);
});

test('every platform shows the script, the package or the iframes, and all the chosen elements', () => {
  for (const { id, steps } of platforms) {
    const all = steps(code)
      .map((step) => step.code ?? '')
      .join('\n');
    for (const tag of tags) assert.ok(all.includes(tag), `${id}: ${tag}`);
    assert.match(all, /briefing\.js|\/define\/|\/iframe\//, id);
  }
});

test('every framework gets each fallback from the package, with the options of its element, and the referral route', () => {
  const [first, second] = briefing.keyMessages.items;
  const given = createCode({ messageIds: [first!.id, second!.id] });
  for (const id of listIds('package')) {
    const all = listSteps(given)
      .filter((step) => step.id === id)
      .map((step) => step.code ?? '')
      .join('\n');
    for (const call of [
      `renderFallback('policy-briefing', { headingLevel: 3, slots: ['referral-route'] })`,
      `renderFallback('key-messages', { headingLevel: 3, messageIds: ['${first!.id}', '${second!.id}'] })`,
      `renderFallback('predictor-prompts', { headingLevel: 3 })`,
      `renderFallback('board-contact', { emailSubject: 'Briefing', slots: ['referral-route'] })`,
    ])
      assert.ok(all.includes(call), `${id}: ${call}`);
    assert.equal(all.split('slot="referral-route"').length - 1, 2, id);
  }
});

test('a framework that keeps declarative shadow DOM gets it, if the partner chooses it', () => {
  const given = createCode({ fallback: 'declarative-shadow' });
  for (const { id, delivery, keepsStyles } of platforms)
    if (delivery === 'package' && keepsStyles)
      assert.match(readCode(id, id, given), /renderDeclarativeShadow\('policy-briefing'/, id);
});

test('every other code with an element has its fallback and its referral route, in a <div> of its own', () => {
  for (const id of listIds('script')) {
    const codes = listSteps()
      .filter((step) => step.id === id)
      .map((step) => step.code ?? '');
    // Two ways may have the same code.
    const all = [...new Set(codes)].join('\n');
    for (const tag of tags) {
      assert.match(all, new RegExp(`<div><${tag}[ >]`), `${id}: ${tag}`);
      assert.match(all, new RegExp(`</${tag}></div>`), `${id}: ${tag}`);
    }
    assert.equal(all.split('data-edition=').length - 1, tags.length, id);
    assert.equal(all.split('slot="referral-route"').length - 1, 2, id);
  }
});

test('what may be dropped as an iframe comes with a link to the page', () => {
  for (const id of ['iframe', 'umbraco'])
    assert.ok(
      listSteps().some((step) => step.id === id && step.code?.includes('<iframe') && step.code.includes(code.pageLink)),
      id,
    );
});

test('in no step does a browser tell the host of the files which page it is on', () => {
  const { address } = code.options;
  const count = (text: string, part: string) => text.split(part).length - 1;
  const steps = [...listSteps(), ...listSteps(withoutIntegrity)].filter((step) => step.code?.includes(address));
  assert.ok(steps.length > 0);
  for (const { id, title, language, code: snippet } of steps)
    assert.equal(
      count(snippet!, language === 'yaml' ? 'referrerpolicy: no-referrer' : 'referrerpolicy="no-referrer"'),
      count(snippet!, address),
      `${id}: ${title}`,
    );
});

test('without integrity there is none in any step', () => {
  for (const { id, code: snippet } of listSteps(withoutIntegrity))
    assert.doesNotMatch(snippet ?? '', /integrity|sha384|crossorigin/, id);
  for (const id of ['html', 'wordpress', 'drupal', 'umbraco', 'iframe'])
    assert.ok(
      listSteps().some((step) => step.id === id && step.code?.includes(code.integrity!)),
      id,
    );
});

test('the filters that we recommend allow what the elements have', () => {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = modules
    .flatMap(({ declarations }: { declarations: object[] }) => declarations)
    .filter(({ tagName }: { tagName?: string }) => tagName);
  const names = elements.flatMap(({ attributes }: { attributes?: { name: string }[] }) => attributes ?? []);
  assert.deepEqual([...allowed.tags].sort(), elements.map(({ tagName }: { tagName: string }) => tagName).sort());
  assert.deepEqual(
    [...allowed.attributes].sort(),
    [...new Set(names.map(({ name }: { name: string }) => name))].sort(),
  );
});

test('the frameworks import entries that the package has', () => {
  const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.ok(exports['./define/*.js'] && exports['./react']);
  for (const id of listIds('package')) {
    const all = listSteps()
      .filter((step) => step.id === id)
      .map((step) => step.code)
      .join('\n');
    const entries = [...all.matchAll(new RegExp(`import '${name}/define/([\\w-]+)\\.js';`, 'g'))].map(
      ([, tag]) => tag!,
    );
    assert.deepEqual(entries, tags, id);
    for (const tag of entries) assert.ok(existsSync(`src/define/${tag}.ts`), tag);
  }
});

test('React registers the elements in a client file, Astro in a script, Nuxt knows the tags', () => {
  const steps = listSteps();
  const register = steps.find(({ fileName }) => fileName === 'register-briefing.tsx')!.code!;
  assert.match(register, /^'use client';\n/);
  assert.doesNotMatch(readCode('react', 'tsx'), /\/define\//);
  assert.match(readCode('react', 'tsx'), /<RegisterBriefing \/>/);
  assert.match(readCode('astro', 'astro'), /<script>\n {2}import '/);
  assert.match(readCode('nuxt', 'ts'), /defineNuxtConfig/);
});

test('the configurations in docs/frameworks.md are those of the tool, so that they name the same tags', () => {
  const recipe = (path: string) => readFileSync(`tests/consumers/projects/recipes/${path}`, 'utf8').trim();
  assert.equal(recipe('vue/vite.config.js'), readCode('vue', 'js'));
  assert.equal(recipe('nuxt/nuxt.config.ts'), readCode('nuxt', 'ts'));
});

test('the code of every language is well-formed', async () => {
  const parsers = { yaml: 'yaml', tsx: 'typescript', ts: 'typescript', js: 'babel', vue: 'vue', html: 'html' } as const;
  for (const { id, language, code: snippet } of [...listSteps(), ...listSteps(withoutIntegrity)]) {
    const parser = Object.entries(parsers).find(([name]) => name === language)?.[1];
    if (parser) await assert.doesNotReject(format(snippet!, { parser }), `${id}: ${language!}`);
  }
});

test('JSX has the names that React knows', () => {
  const jsx = readCode('react', 'tsx');
  assert.doesNotMatch(jsx, / (?:class|for|tabindex)=/);
});

test('the YAML is indented as YAML is', async () => {
  for (const { code: snippet, language } of listSteps())
    if (language === 'yaml')
      assert.equal(
        `${snippet!}\n`,
        await format(snippet!, { parser: 'yaml', singleQuote: true, printWidth: 1000, bracketSpacing: true }).then(
          (yaml) => yaml.replace('{}', '{  }'),
        ),
      );
});

test('Drupal takes a file of its own site as such, without aggregating it', () => {
  const library = (from = code) => platforms.find(({ id }) => id === 'drupal')!.steps(from)[0]!.code!;
  assert.match(library(), /type: external/);
  const own = library(createCode({ hosting: 'self-hosted', address: '/briefing' }));
  assert.doesNotMatch(own, /type: external/);
  assert.match(own, /preprocess: false/);
});

test('Razor sees no code in the markup of the partial view', () => {
  const view = platforms
    .find(({ id }) => id === 'umbraco')!
    .steps(createCode({ address: 'https://host.example/@1' }))[0]!;
  assert.doesNotMatch(view.code!, /@/);
});

test('WordPress sees a shortcode only where there is one', () => {
  const hostile = createCode({ emailSubject: '[gallery] "x"', referralRoute: 'Call [audio]' });
  const steps = platforms.find(({ id }) => id === 'wordpress')!.steps(hostile);
  const [shortcode, block] = steps.flatMap((step) => step.code ?? []);
  assert.doesNotMatch(block!, /[[\]]/);
  assert.match(block!, /email-subject="&#91;gallery&#93; &quot;x&quot;"/);
  assert.equal(shortcode!.match(/\[policy-briefing /g)!.length, tags.length);
  assert.equal(shortcode!.match(/\[/g)!.length, tags.length * 2);
});

test('a partner’s braces, backticks and at signs are text in every template', async () => {
  const words = 'Ask {team} @ `desk` \\ ${room}';
  const subject = `${words} It's "ours" </script> ---`;
  const given = createCode({ referralRoute: words, emailSubject: subject });
  const { code: compiled } = await transform(readCode('react', 'tsx', given), { loader: 'tsx' });
  assert.ok(compiled.includes(JSON.stringify(words)));
  for (const id of ['react', 'vue', 'nuxt', 'svelte', 'astro', 'angular']) {
    const call = listSteps(given)
      .filter((step) => step.id === id)
      .flatMap((step) => /renderFallback\('board-contact', (\{.*?\})\);/.exec(step.code ?? '')?.[1] ?? [])[0]!;
    assert.equal((runInNewContext(`(${call})`) as { emailSubject: string }).emailSubject, subject, id);
    assert.doesNotMatch(call, /<|---/, id);
  }
  for (const [id, language] of [
    ['vue', 'vue'],
    ['nuxt', 'vue'],
    ['svelte', 'svelte'],
    ['astro', 'astro'],
    ['angular', 'ts'],
  ] as const) {
    const lines = readCode(id, language, given)
      .split('\n')
      .filter((text) => text.trim().startsWith('<') && text.includes('Ask'));
    assert.equal(lines.length, 3, id);
    // In Astro one is an expression, whose string was read above.
    for (const line of lines) assert.doesNotMatch(line.replace(/=\{'[^']*'\}/, ''), /[{}@`\\]/, id);
  }
});
