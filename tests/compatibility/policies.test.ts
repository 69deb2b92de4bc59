import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { tags, type Tag } from '../../src/elements/catalogue.js';
import { briefing } from '../../src/content/briefing.js';
import { createEmbedCode, type Release } from '../../src/embed/embed-code.js';
import { defaultOptions, type EmbedOptions } from '../../src/embed/embed-options.js';
import { sriHash } from '../../scripts/build/hosting/integrity.js';
import { cspHash } from '../../scripts/build/pages/page.js';
import { createAssuranceText } from '../../src/embed/assurance-text.js';
import { stylesOf } from '../../src/static/fallback.js';
import { version } from '../../src/version.js';
import { commonHeaders } from '../../scripts/build/hosting/header-rules.js';
import { serve } from '../support/serve.js';
import { assertShownOnce, readShown } from '../support/visible-text.js';
import { assertLeavesNoListener, assertSilent, isDefined, ourScript, scriptPath, Stage, writePage } from './stage.js';

const stage = new Stage();
before(() => stage.start());
after(() => stage.stop());

const only = (...lines: readonly string[]) => ({
  'content-security-policy': ["default-src 'none'", "base-uri 'none'", ...lines].join('; '),
});
const open = (head: string, ...lines: readonly string[]) => stage.open(writePage(head), only(...lines));

const digest = sriHash(readFileSync('dist/briefing.js'));
const release: Release = {
  version,
  hashes: { 'policy-briefing.js': digest },
  styles: Object.fromEntries(tags.map((tag) => [tag, cspHash(stylesOf(tag))])) as Record<Tag, string>,
};

/** The policy lines for these options. */
const readLines = (options: EmbedOptions) =>
  createAssuranceText(createEmbedCode(options, release, briefing), release, 'script', briefing).policy;

const [oneLit, twoLits] = readLines(defaultOptions)
  .map(({ directive }) => directive)
  .filter((directive) => directive.startsWith('trusted-types'))
  .map((directive) => ["require-trusted-types-for 'script'", directive]);

/** Pages that allow nothing but our one script, each in its way. None has a style-src. */
const allowed: Readonly<Record<string, () => readonly [head: string, ...lines: string[]]>> = {
  'by its address': () => [ourScript, `script-src ${stage.address}${scriptPath}`],
  'by its host': () => [ourScript, `script-src ${stage.address}`],
  'by a nonce': () => [ourScript.replace(' src', ' nonce="8Qz1" src'), "script-src 'nonce-8Qz1'"],
  'by a nonce, strict-dynamic': () => [
    ourScript.replace(' src', ' nonce="8Qz1" src'),
    "script-src 'nonce-8Qz1' 'strict-dynamic'",
  ],
  'by its published hash': () => [ourScript.replace(' src', ` integrity="${digest}" src`), `script-src '${digest}'`],
  'by its host, under Trusted Types': () => [ourScript, `script-src ${stage.address}`, ...oneLit!],
};

describe('A page that allows nothing but our script', () => {
  for (const [way, write] of Object.entries(allowed))
    test(`${way}, has all text in our styles, no breach, no other request, nothing stored, no listener left`, async () => {
      const opened = await open(...write());
      assert.ok(await isDefined(opened.page));
      await assertSilent(opened);
      const contact = opened.page.locator('policy-briefing .contact');
      assert.equal(await contact.evaluate((element) => getComputedStyle(element).borderBlockStartStyle), 'solid');
      await assertLeavesNoListener(opened.page);
      assert.deepEqual(await opened.page.evaluate(() => hostWatch.readViolations()), []);
      await opened.page.close();
    });

  for (const fallback of ['html', 'declarative-shadow'] as const)
    test(`with the policy lines of the embed code, and the ${fallback} fallback in the tag, breaks none of them`, async () => {
      const options: EmbedOptions = { ...defaultOptions, fallback, address: '/dist' };
      const code = createEmbedCode(options, release, briefing);
      const lines = readLines(options)
        .filter(({ isNeeded }) => isNeeded)
        .map(({ directive }) => directive);
      const opened = await stage.open(writePage(code.script, code.markup), only(...lines));
      await assertSilent({
        ...opened,
        requests: opened.requests.map((path) => path.replace(code.scriptUrl, scriptPath)),
      });
      await opened.page.close();
    });
});

describe('A script that is not allowed leaves the text of the fallback:', () => {
  const refused: Readonly<Record<string, () => readonly [head: string, ...lines: string[]]>> = {
    'no script-src at all': () => [ourScript],
    'another nonce': () => [ourScript.replace(' src', ' nonce="other" src'), "script-src 'nonce-8Qz1'"],
    'another hash': () => [
      ourScript.replace(' src', ` integrity="${digest}" src`),
      `script-src '${sriHash(Buffer.from(''))}'`,
    ],
    'its templates’ policy is not among those of Trusted Types': () => [
      ourScript,
      `script-src ${stage.address}`,
      "require-trusted-types-for 'script'",
      'trusted-types another',
    ],
  };
  for (const [why, write] of Object.entries(refused))
    test(why, async () => {
      const { page } = await open(...write());
      assert.equal(await isDefined(page), false);
      assertShownOnce(await readShown(page));
      assert.equal((await page.evaluate(() => hostWatch.readViolations())).length, 1);
      await page.close();
    });
});

describe('Two scripts that bring Lit, under Trusted Types,', () => {
  const twoScripts = `${ourScript}<script type="module" src="/dist/board-contact.js"></script>`;

  test('both run if the page allows the name twice', async () => {
    const { page, told } = await open(twoScripts, `script-src ${stage.address}`, ...twoLits!);
    assertShownOnce(await readShown(page));
    assert.deepEqual(told, []);
    assert.deepEqual(await page.evaluate(() => hostWatch.readViolations()), []);
    await page.close();
  });

  test('the second ends in an error if it does not; the first shows all text', async () => {
    const { page, told } = await open(twoScripts, `script-src ${stage.address}`, ...oneLit!);
    assertShownOnce(await readShown(page));
    assert.equal((await page.evaluate(() => hostWatch.readViolations())).length, 1);
    assert.match(told.join('\n'), /Policy with name "lit-html" already exists/);
    await page.close();
  });
});

describe('A page that isolates itself', () => {
  const isolated = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };

  test('(COOP, COEP) takes the script from another origin, with the headers that the Board’s host gives it', async (context) => {
    const other = await serve({}, { [scriptPath]: commonHeaders });
    context.after(() => other.stop());
    const opened = await stage.open(writePage(ourScript.replace(scriptPath, other.address + scriptPath)), isolated);
    assert.ok(await opened.page.evaluate(() => crossOriginIsolated));
    assert.ok(await isDefined(opened.page));
    await assertSilent(opened);
    await opened.page.close();
  });
});

describe('A page in a sandboxed iframe', () => {
  const permissions = {
    'allow-scripts': true,
    'allow-scripts allow-same-origin': true,
    'allow-same-origin': false,
    '': false,
  };
  const openFrame = async (sandbox: string) => {
    const framed = stage.add(writePage(ourScript));
    const opened = await stage.open(
      writePage('', `<iframe title="A partner" sandbox="${sandbox}" src="${framed}"></iframe>`),
    );
    return { ...opened, framed, frame: opened.page.frames()[1]! };
  };

  for (const [sandbox, hasScripts] of Object.entries(permissions))
    test(`sandbox="${sandbox}" has all text once, ${hasScripts ? 'from the script' : 'from the fallback'}`, async () => {
      const { page, path, framed, requests, told, frame } = await openFrame(sandbox);
      assertShownOnce(await readShown(frame));
      if (hasScripts) {
        assert.ok(await isDefined(frame));
        assert.deepEqual(requests, [path, framed, scriptPath]);
        // The browser's own word about the last pair of permissions.
        const own = told.filter((words) => !words.includes('can escape its sandboxing'));
        assert.deepEqual(own, []);
        const stored = await frame.evaluate(() => hostWatch.readStored());
        assert.ok(
          stored.every((found) => found === '' || found === 0 || found === 'refused'),
          stored.join(),
        );
      }
      await page.close();
    });

  test('a sandbox that the page’s own policy asks for has all text once too', async () => {
    const opened = await stage.open(writePage(ourScript), { 'content-security-policy': 'sandbox allow-scripts' });
    assert.ok(await isDefined(opened.page));
    assertShownOnce(await readShown(opened.page));
    assert.deepEqual(opened.told, []);
    assert.deepEqual(opened.requests, [opened.path, scriptPath]);
    await opened.page.close();
  });
});

test('a page without a policy gets no message from ours either, and stores nothing of it', async () => {
  const opened = await stage.open(writePage(ourScript));
  await assertSilent(opened);
  await assertLeavesNoListener(opened.page);
  await opened.page.close();
});
