import type { Tag } from '../src/elements/catalogue.js';
import { formatEmbedCode } from './story-code.js';

/** A partner's page: what of it affects the element. */
export interface HostPage {
  readonly name: string;
  readonly css: string;
  /** Attributes of `<html>`: language, direction, theme. */
  readonly attributes?: string;
  /** The body of the page, with the pasted lines in it. */
  readonly body: (pasted: string) => string;
  /** Width in pixels; by default, all of the story. */
  readonly width?: number;
}

/** The web address of the published files, which Storybook serves too. */
const published = () => new URL('dist', document.baseURI).href;

/**
 * The page in an iframe, so that its style sheet applies to nothing else, with the lines that a partner pastes and the
 * published script.
 */
export function showHostPage({ name, css, attributes = 'lang="en"', body, width }: HostPage, tag: Tag): HTMLElement {
  const frame = document.createElement('iframe');
  frame.title = `A page with ${name}`;
  frame.style.cssText = `display: block; inline-size: ${width ? `${width}px` : '100%'}; block-size: 100vh; border: 0; outline: 1px solid var(--border)`;
  frame.srcdoc = `<!doctype html>
<html ${attributes}>
<head>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${frame.title}</title>
<style>${withoutFonts(css)}</style>
</head>
${body(formatEmbedCode(tag, {}, published()))}
</html>`;
  return frame;
}

/** Their fonts come from other hosts and are licensed for their own websites only. */
function withoutFonts(css: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, '');
}
