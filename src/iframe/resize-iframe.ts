/**
 * For pages that show the briefing in iframes: gives each iframe the height of its content. Takes nothing from a message but
 * a number, and only from the window and origin of an iframe that shows one of our pages.
 */
interface HeightMessage {
  readonly type: 'safeguarding-briefing-height';
  readonly height: number;
}

/** Every page in that folder is named after its element. */
const iframePage = /^[^?#]*\/iframe\/[a-z]+-[a-z-]+\.html(?:[?#]|$)/;

/** More than any of the pages needs on the narrowest screen with the largest text. */
const maxHeight = 20_000;

/** The iframes of our pages, also those in open shadow roots. */
export function findIframes(root: ParentNode): HTMLIFrameElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (element instanceof HTMLIFrameElement) return iframePage.test(element.src) ? [element] : [];
    return element.shadowRoot ? findIframes(element.shadowRoot) : [];
  });
}

/**
 * Gives the iframe that the message comes from the height in it. Looks for the iframe only when the message is one of ours:
 * others may come often, and the page may be large.
 */
export function applyHeight({ source, origin, data }: MessageEvent<unknown>, root: ParentNode): void {
  if (!isHeightMessage(data)) return;
  const iframe = findIframe(source, root);
  if (!iframe || origin !== originOf(iframe)) return;
  // Whatever the page's own styles say: padding and border come on top of the content's height.
  iframe.style.setProperty('box-sizing', 'content-box', 'important');
  setHeight(iframe, data.height);
}

/** The iframe of ours with that window. Another's, which may send without end, is found without a search of all elements. */
function findIframe(source: MessageEventSource | null, root: ParentNode): HTMLIFrameElement | undefined {
  // Other pages' windows, and iframes within iframes.
  if ((source as Window | null)?.parent !== window) return undefined;
  const hasSource = ({ contentWindow }: HTMLIFrameElement) => contentWindow === source;
  const found = [...root.querySelectorAll('iframe')].find(hasSource) ?? findIframes(root).find(hasSource);
  return found && iframePage.test(found.src) ? found : undefined;
}

/**
 * Iframes that were ready before this script have reported their height to nobody: a change of size makes them report again.
 * One that is not displayed has no height, and reports it when it is displayed.
 */
export function requestHeights(iframes: readonly HTMLIFrameElement[]): void {
  for (const iframe of iframes) if (iframe.offsetHeight > 0) setHeight(iframe, iframe.offsetHeight + 1);
}

function setHeight(iframe: HTMLIFrameElement, height: number): void {
  iframe.style.setProperty('height', `${height}px`, 'important');
}

/** The origin that the iframe's page has: a sandbox takes it away unless it says otherwise. */
function originOf({ sandbox, src }: HTMLIFrameElement): string {
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;
}

function isHeightMessage(data: unknown): data is HeightMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { type, height } = data as Partial<HeightMessage>;
  return type === 'safeguarding-briefing-height' && Number.isInteger(height) && height! > 0 && height! <= maxHeight;
}
