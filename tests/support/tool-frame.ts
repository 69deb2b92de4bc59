import { nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { typeText } from './browser-commands.js';
import { read } from './mount.js';

/** What `serve-tools.mjs` notes in the page. */
type WatchedWindow = Window &
  typeof globalThis & {
    readonly told: readonly string[];
    readonly copied: readonly string[];
    readonly downloads: readonly { readonly name: string; readonly blob: Blob }[];
  };

/** The elements of each role that the tests ask for. */
const selectors = {
  button: 'button:not([role])',
  checkbox: 'input[type=checkbox]',
  group: 'fieldset',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  radio: 'input[type=radio]',
  tab: '[role=tab]',
  textbox: 'textarea, input:not([type=checkbox], [type=file], [type=radio])',
} as const;

export type Role = keyof typeof selectors;

/** Of the frame, in pixels of its page. */
const size = { width: 1200, height: 800 };

/** The most frames that a control is waited for: some 20 seconds. */
const maxFrames = 1200;

/**
 * One of our tools in a frame, used by the roles and names of its controls, with the keyboard and mouse of the engine's driver.
 */
export class ToolFrame {
  readonly #frame: HTMLIFrameElement;

  protected constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** Loads a page that `serve-tools.mjs` serves, in place of the one that is open. */
  protected static async load(address: string): Promise<HTMLIFrameElement> {
    document.querySelector('iframe')?.remove();
    const frame = document.createElement('iframe');
    // As wide as a tool needs for its columns, and made smaller to be seen as a whole.
    const scale = Math.min(innerWidth / size.width, innerHeight / size.height);
    frame.style.cssText = `position: fixed; inset: 0 auto auto 0; inline-size: ${size.width}px; block-size: ${size.height}px; border: 0; transform: scale(${scale}); transform-origin: 0 0`;
    frame.src = address;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    return frame;
  }

  get window(): WatchedWindow {
    return this.#frame.contentWindow as WatchedWindow;
  }

  protected get page(): Document {
    return this.window.document;
  }

  /** What the console was told. */
  get told(): readonly string[] {
    return this.window.told;
  }

  /** What is to be read on the page, without what is in the elements. */
  get text(): string {
    return this.page.body.innerText.replace(/\s+/g, ' ');
  }

  /** The element of that role and accessible name, as soon as it is there; `within` another one, if several are. */
  async find<T extends HTMLElement = HTMLElement>(role: Role, name: string | RegExp, within?: Element): Promise<T> {
    for (let frames = 0; frames < maxFrames; frames++) {
      const found = this.findAll(role, name, within)[0];
      if (found) return found as T;
      await nextFrame();
    }
    throw new Error(`There is no ${role} "${String(name)}" on the page: ${this.text}`);
  }

  /** All visible elements of that role and accessible name. */
  findAll(role: Role, name: string | RegExp = /^/, within: Element = this.page.body): HTMLElement[] {
    return [...within.querySelectorAll<HTMLElement>(selectors[role])].filter(
      (element) =>
        element.getClientRects().length > 0 &&
        (typeof name === 'string' ? readName(element) === name : name.test(readName(element))),
    );
  }

  /** Clicks the element with the mouse; an error if something else is in front of it. */
  async click(role: Role, name: string | RegExp, within?: Element): Promise<void> {
    await this.#click(await this.find(role, name, within));
  }

  async #click(element: HTMLElement): Promise<void> {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    await nextFrame();
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = this.page.elementFromPoint(x, y);
    if (!element.contains(hit)) throw new Error(`${hit?.outerHTML ?? 'Nothing'} is in front of ${element.outerHTML}`);
    const scale = this.#frame.getBoundingClientRect().width / size.width;
    await sendMouse({ type: 'click', position: [Math.round(x * scale), Math.round(y * scale)] });
  }

  /** Clicks the element by script, where a test does so hundreds of times: with the mouse each takes a tenth of a second. */
  async press(role: Role, name: string | RegExp): Promise<void> {
    (await this.find(role, name)).click();
  }

  /** Types into a field, in place of what it holds, and leaves it. */
  async write(name: string | RegExp, text: string): Promise<void> {
    await this.#type(name, text, (field) => {
      field.select();
    });
  }

  /** Types at the end of a field, and leaves it. */
  async append(name: string, text: string): Promise<void> {
    await this.#type(name, text, (field) => {
      field.setSelectionRange(field.value.length, field.value.length);
    });
  }

  async #type(name: string | RegExp, text: string, select: (field: HTMLInputElement) => void): Promise<void> {
    const field = await this.find<HTMLInputElement>('textbox', name);
    await this.#click(field);
    select(field);
    await typeText(text);
    await sendKeys({ press: 'Tab' });
  }

  async readValue(name: string): Promise<string> {
    return (await this.find<HTMLInputElement>('textbox', name)).value;
  }

  /** Presses a button that downloads a file, and returns the file. */
  async download(button: string, name: string): Promise<Blob> {
    const known = this.window.downloads.length;
    await this.click('button', button);
    for (let frames = 0; frames < maxFrames && this.window.downloads.length === known; frames++) await nextFrame();
    const { [known]: file } = this.window.downloads;
    if (file?.name !== name) throw new Error(`"${button}" downloaded ${file?.name ?? 'nothing'}: ${this.text}`);
    return file.blob;
  }
}

/** The accessible name, as our tools give their controls one: an attribute, a label, a legend, or the text. */
function readName(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const [first] = (element as HTMLInputElement).labels ?? [];
  return read(first ?? element.querySelector(':scope > legend') ?? element);
}
