import type { Tag } from '../src/static/render-element.js';
import { writeEmbedCode } from './story-code.js';

/** A partner's page, as far as the element can feel it. */
export interface HostPage {
  readonly name: string;
  readonly css: string;
  /** Of `<html>`: how the page is written, or which theme it wears. */
  readonly attributes?: string;
  /** What the page puts around the pasted lines. */
  readonly body: (pasted: string) => string;
  /** Its width in pixels; all there is if it is not said. */
  readonly width?: number;
}

/** Where the published files lie beside this Storybook. */
const published = () => new URL('dist', document.baseURI).href;

/**
 * The page in a frame of its own, so that its style sheet reaches nothing else, with the lines that a partner pastes and
 * the published script.
 */
export function showHostPage({ name, css, attributes = 'lang="en"', body, width }: HostPage, tag: Tag): HTMLElement {
  const frame = document.createElement('iframe');
  frame.title = `A page with ${name}`;
  frame.style.cssText = `display: block; inline-size: ${width ? `${width}px` : '100%'}; block-size: 100vh; border: 0; outline: 1px solid var(--line)`;
  frame.srcdoc = `<!doctype html>
<html ${attributes}>
<head>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${frame.title}</title>
<style>${withoutFonts(css)}</style>
</head>
${body(writeEmbedCode(tag, {}, published()))}
</html>`;
  return frame;
}

/** Their fonts come from other hosts and are licensed to their own pages. */
function withoutFonts(css: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, '');
}
