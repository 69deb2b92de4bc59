import { fixture } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';

/** The one engine whose driver can change the medium and the colours of a page that is open. */
const canEmulate = navigator.userAgent.includes('Chrome/');

/**
 * Runs `act` with the element as in print. Where the driver cannot emulate print, the element's rules for print are used on
 * the screen.
 */
export async function inPrint(element: Element, act: () => unknown): Promise<void> {
  if (canEmulate) {
    await emulateMedia({ media: 'print' });
    await act();
    await emulateMedia({ media: 'screen' });
    return;
  }
  const rules = element
    .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
  // All elements of the page share these style sheets.
  for (const { media } of rules) media.mediaText = 'all';
  try {
    await act();
  } finally {
    for (const { media } of rules) media.mediaText = 'print';
  }
}

/** Has the colours forced, if the browser was not started so. */
export async function forceColours(isForced: boolean): Promise<void> {
  if (canEmulate) await emulateMedia({ forcedColors: isForced ? 'active' : 'none' });
}

/** Moves the element to a page of its own that is as wide as a small phone, or as one of 1280 pixels at 400 %. */
export async function showOnPhone(element: Element): Promise<Document> {
  const place = await fixture<HTMLElement>('<div></div>');
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 320px; block-size: 640px; border: 0';
  frame.srcdoc = '<!doctype html><html lang="en"><title>A phone</title><body></body></html>';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  place.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  page.body.append(element);
  return page;
}

/** Whether the driver is WebDriver, as for WebKit. */
const isWebDriver = !/Chrome|Firefox/.test(navigator.userAgent);

/** Presses Tab with Shift. WebDriver takes keys that are held as characters of its own; the others take them by name. */
export async function pressShiftTab(): Promise<void> {
  if (isWebDriver) {
    await sendKeys({ type: '\uE008\uE004' });
    return;
  }
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** Types a text. WebDriver holds all keys of a command until its end, so no command there has a key twice. */
export async function typeText(text: string): Promise<void> {
  const parts = isWebDriver ? splitAtRepeatedKeys(text) : [text];
  for (const part of parts) await sendKeys({ type: part });
}

function splitAtRepeatedKeys(text: string): string[] {
  const parts = [''];
  for (const key of text) {
    const last = parts.at(-1)!;
    if (last.toLowerCase().includes(key.toLowerCase())) parts.push(key);
    else parts[parts.length - 1] = last + key;
  }
  return parts;
}
