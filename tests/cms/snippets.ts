import { briefing } from '../fixtures/briefing.js';
import { createEmbedCode, type EmbedCode } from '../../src/embed/embed-code.js';
import { defaultOptions, type EmbedOptions } from '../../src/embed/embed-options.js';
import { tags, type Tag } from '../../src/elements/catalogue.js';

const version = '1.0.0';
const integrity = `sha384-${'A'.repeat(64)}`;

/** Every option that partners have, from a fixed version. */
const options: EmbedOptions = {
  ...defaultOptions,
  elements: tags,
  headingLevel: 3,
  messageIds: briefing.keyMessages.items.map(({ id }) => id),
  copyButtons: true,
  emailSubject: 'Briefing',
  referralRoute: 'Our own referral route',
  hosting: 'fixed',
  address: 'https://briefing.example',
  integrity: true,
};

/** The code for a page with all elements. */
export function createCode(changed: Partial<EmbedOptions> = {}): EmbedCode {
  const release = {
    version,
    hashes: { 'briefing.js': integrity, 'iframe-height.js': integrity },
    styles: {} as Record<Tag, string>,
  };
  return createEmbedCode({ ...options, ...changed }, release, briefing);
}

export const code = createCode();

/** All that may be pasted into a page, with text before and after it. */
export const snippet = `<p>Before</p>\n${code.script}\n\n${code.markup}\n<p>After</p>`;

const { keyMessages, predictors, contact, introduction, title } = briefing;

/** The Board's words as they are read, the caveat before its predictors. */
export const words: readonly string[] = [
  title.text,
  introduction,
  ...keyMessages.items.map(({ text }) => text),
  predictors.caveat,
  ...predictors.items.map(({ text }) => text),
  contact.telephone.printed,
  contact.email,
].map((text) => text.replaceAll('**', ''));
