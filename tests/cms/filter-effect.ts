import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { briefing } from '../fixtures/briefing.js';
import { tags } from '../../src/elements/catalogue.js';
import { snippet, words } from './snippets.js';

/** The elements as pasted, with every word, attribute, slot, link and date, and the page around them outside. */
export async function assertAllKept(page: Page, left: string): Promise<void> {
  const [pasted, remains] = [await readRemains(page, snippet), await readRemains(page, left)];
  assert.deepEqual(remains.elements, pasted.elements);
  assert.equal(remains.elements.length, tags.length);
  assert.equal(remains.outside, pasted.outside);
  assertWords(remains, pasted);
}

/** No element and no script, but the words as they would be read before the script. */
export async function assertWordsOnly(page: Page, left: string): Promise<void> {
  const [pasted, remains] = [await readRemains(page, snippet), await readRemains(page, left)];
  assert.deepEqual(remains.elements, []);
  assert.equal(remains.scripts, 0);
  assertWords(remains, pasted);
}

/** Nothing at all of the elements: no word is better than some words. */
export async function assertNothing(page: Page, left: string): Promise<void> {
  const { text, elements } = await readRemains(page, left);
  assert.deepEqual(elements, []);
  for (const line of words) assert.ok(!text.includes(line), `left alone: ${line}`);
}

/** Words of a fallback are outside its element, so that they are read twice once the script runs. */
export async function assertDoubled(page: Page, left: string): Promise<void> {
  const { elements, outside } = await readRemains(page, left);
  assert.ok(elements.length > 0);
  assert.ok(words.some((line) => outside.includes(line)));
}

/** Every character, in order. Line breaks may change. */
function assertWords(remains: Remains, pasted: Remains): void {
  for (const line of words) assert.ok(remains.text.includes(line), `not left: ${line}`);
  assert.equal(remains.text.replaceAll(' ', ''), pasted.text.replaceAll(' ', ''));
  assertCaveats(remains.text);
}

/** Every list of predictors follows its caveat. */
function assertCaveats(text: string): void {
  const { caveat, items } = briefing.predictors;
  const lists = text.split(items[0]!.text).slice(0, -1);
  assert.ok(lists.length > 0);
  for (const before of lists) assert.ok(before.trim().endsWith(caveat), 'predictors without their caveat');
}

/** What a browser makes of the markup that a filter left. */
interface Remains {
  readonly text: string;
  /** Our elements: their attributes and content. */
  readonly elements: readonly unknown[];
  readonly scripts: number;
  /** What is read outside our elements. */
  readonly outside: string;
}

async function readRemains(page: Page, html: string): Promise<Remains> {
  return page.evaluate(
    ([markup, names]) => {
      const { body } = new DOMParser().parseFromString(markup, 'text/html');
      const text = body.textContent;
      const found = [...body.querySelectorAll(names)];
      const elements = found.map((element) => ({
        tag: element.localName,
        attributes: [...element.attributes].map(({ name, value }) => [name, value]).sort(),
        words: element.textContent.replace(/ /g, ''),
        fallback: element.querySelector(':scope > div[lang][dir]')?.getAttribute('data-edition'),
        slotted: [...element.querySelectorAll(':scope > [slot]')].map(({ slot, textContent }) => [slot, textContent]),
        links: [...element.querySelectorAll('a')].map(({ href, textContent }) => [href, textContent]),
      }));
      found.forEach((element) => {
        element.remove();
      });
      const scripts = body.querySelectorAll('script').length;
      return { text, elements, scripts, outside: body.textContent.replace(/ +/g, ' ').trim() };
    },
    [html.replace(/\s+/g, ' '), tags.join(',')] as const,
  );
}
