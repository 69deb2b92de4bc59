/**
 * For pages that show the briefing in frames and may run one script: gives each frame the height of its content. Takes
 * nothing from a message but a number, and only from a window that is one of the page's own frames with one of our pages.
 */
interface HeightMessage {
  readonly type: 'safeguarding-briefing-height';
  readonly height: number;
}

const framePage = /^[^?#]*\/iframe\/(key-messages|predictor-prompts|board-contact|policy-briefing)\.html(?:[?#]|$)/;

/** More than any of the pages needs on the narrowest screen with the largest text: nobody can stretch the page without end. */
const highest = 100_000;

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source === null || !isHeightMessage(data)) return;
  const frame = findFrames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  // Whatever the page counts into a height, padding and border come on top of the content's.
  frame.style.boxSizing = 'content-box';
  frame.style.height = `${data.height}px`;
});

// Frames that were ready before this script have told their height to nobody: a change of size makes them tell it again.
// One that is not displayed has no height, and tells it by itself when it comes to be displayed.
for (const frame of findFrames()) if (frame.offsetHeight > 0) frame.style.height = `${frame.offsetHeight + 1}px`;

function findFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => framePage.test(src));
}

function isHeightMessage(data: unknown): data is HeightMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { type, height } = data as Partial<HeightMessage>;
  return type === 'safeguarding-briefing-height' && Number.isInteger(height) && height! > 0 && height! <= highest;
}
