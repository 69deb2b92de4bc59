import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import type { Briefing } from '../../src/content/schema.js';
import { tags } from '../../src/elements/catalogue.js';
import { visit } from '../support/serve.js';
import { assertShownOnce, readShown } from '../support/visible-text.js';

export interface View {
  /** The elements on the page, as the browser has them. */
  readonly elements: readonly {
    readonly tag: string;
    readonly isDefined: boolean;
    readonly fallbackDiffers: boolean | undefined;
    readonly attributes: Readonly<Record<string, string>>;
    readonly referralRoute: string;
    readonly headings: readonly string[];
    readonly items: number;
  }[];
  /** Addresses of our script on the page. */
  readonly scripts: readonly string[];
  /** What a reader sees. */
  readonly shown: string;
  readonly told: readonly string[];
}

/** Looks at a published page as a visitor. */
export async function view(browser: Browser, url: string): Promise<View> {
  const { page, told } = await visit(browser, url);
  const elements = await page.locator(tags.join()).evaluateAll((found) =>
    found.map((element) => ({
      tag: element.localName,
      isDefined: element.matches(':defined'),
      fallbackDiffers: (element as { fallbackDiffers?: boolean }).fallbackDiffers,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      referralRoute: [...element.querySelectorAll(':scope > [slot]')]
        .map((part) => `${part.slot}: ${part.textContent.replace(/\s+/g, ' ').trim()}`)
        .join(),
      headings: [...(element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map(
        (each) => each.localName,
      ),
      items: element.shadowRoot?.querySelectorAll('li').length ?? 0,
    })),
  );
  const scripts = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLScriptElement>('script[src*="briefing"]')].map(
      ({ src }) => new URL(src).pathname,
    ),
  );
  const shown = await readShown(page);
  await page.close();
  return { elements, scripts, shown, told };
}

/** The whole briefing once, alive, with this referral route; the script once; nothing in the console. */
export function assertWhole(
  { elements, scripts, shown, told }: View,
  referralRoute = '',
  content: Briefing = briefing,
): void {
  assert.equal(elements.length, 1);
  const [{ tag, isDefined, fallbackDiffers, referralRoute: route }] = elements as [View['elements'][number]];
  assert.deepEqual(
    { tag, isDefined, fallbackDiffers, route },
    {
      tag: 'policy-briefing',
      isDefined: true,
      fallbackDiffers: false,
      route: referralRoute && `referral-route: ${referralRoute}`,
    },
  );
  assertShownOnce(shown, content);
  assert.equal(scripts.length, 1);
  assert.deepEqual(told, []);
}
