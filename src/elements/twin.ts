import { makeClip } from './clip.js';
import { foldText } from './text.js';

/** What the page's markup says inside the tag for readers without the script; '' if nothing. */
export function readTwin(host: Element, declared: string): string {
  const said = [...host.children].filter(({ slot }) => !slot).map(({ textContent }) => textContent);
  return foldText(declared + said.join(' '));
}

/**
 * Whether something is shown that the twin does not say. Of the small print, which changes as the words grow older, only
 * the edition counts.
 */
export function twinDiffers(twin: string, shown: Element, fingerprint: string): boolean {
  const { text } = makeClip(shown, '.partner, .actions, .note');
  const lines = text.split(/\n+(?:- |\d+\. )?/);
  return ![fingerprint, ...lines].every((line) => twin.includes(line));
}
