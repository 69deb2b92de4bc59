import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import type { Briefing } from '../../content/schema.js';
import { canonicalJson, sha256Hex } from '../../content/content-hash.js';
import type { Draft } from './draft.js';
import { coerceActionNeeded, coerceToSchema } from './coerce-to-schema.js';
import { ImportError } from './import-error.js';

/**
 * The draft as the fragment of an address, without #: the name of the published briefing with which it is compressed, the
 * compressed draft, a checksum, and `end`. A link that ends in a letter survives mail programs that leave out punctuation
 * at the end of an address.
 */
export function formatLink({ content, actionNeeded }: Draft, published: Briefing): string {
  return formatFragment(JSON.stringify({ ...content, actionNeeded }), published);
}

/** The fragment for any text. */
export function formatFragment(json: string, published: Briefing): string {
  const packed = deflateSync(strToU8(json), { level: 9, dictionary: dictionaryOf(published) });
  return `draft=${dictionaryName(published)}.${formatBase64(packed)}.${checksum(json)}.end`;
}

/** Whether the fragment, with or without #, is of a draft. */
export function isLink(fragment: string): boolean {
  return /^#?draft(=|%3D)/i.test(fragment);
}

/**
 * The draft in such a fragment. Throws an `ImportError` for one that is damaged or was made with another edition. Neither
 * percent-encoding nor what a mail program adds behind the address does any harm.
 */
export function parseLink(fragment: string, published: Briefing): Draft {
  const [, name, packed, sum] = /^#?draft=([^.]*)(?:\.([\w-]+)\.([0-9a-f]{8})\.end)?/.exec(decode(fragment)) ?? [];
  if (/^[0-9a-f]{8}$/.test(name ?? '') && name !== dictionaryName(published))
    throw new ImportError(
      'This link was made with another edition of the published briefing than this page has. Ask for the draft as a file.',
    );
  let value: unknown;
  try {
    if (packed!.length > maxPackedCharacters) throw new Error('The link is too long.');
    const json = strFromU8(unpack(parseBase64(packed!), dictionaryOf(published)));
    // One changed character can unpack to other words, which nobody would notice.
    if (name !== dictionaryName(published) || checksum(json) !== sum) throw new Error('The link has changed.');
    value = JSON.parse(json);
  } catch {
    throw new ImportError(
      'This link is damaged: part of it may be missing. Ask for it again, or for the draft as a file.',
    );
  }
  const { content } = coerceToSchema(value, published);
  return { content: withoutForgedCheck(content, published), actionNeeded: coerceActionNeeded(value) };
}

/** A link cannot know that somebody checked other contact details than the published ones. */
function withoutForgedCheck(content: Briefing, published: Briefing): Briefing {
  const { telephone, email } = published.contact;
  const { contact } = content;
  const isPublished =
    contact.telephone.printed === telephone.printed &&
    contact.telephone.e164 === telephone.e164 &&
    contact.email === email;
  return { ...content, contact: { ...contact, checkedOn: isPublished ? published.contact.checkedOn : null } };
}

/** The fragment as it was made. Unlike `decodeURIComponent`, this does not fail at half a percent-encoded character. */
function decode(fragment: string): string {
  return fragment.replace(/%([0-9a-f]{2})/gi, (_encoded, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function checksum(json: string): string {
  return sha256Hex(json).slice(0, 8);
}

function dictionaryOf(published: Briefing): Uint8Array {
  return strToU8(JSON.stringify(published));
}

function dictionaryName(published: Briefing): string {
  return sha256Hex(canonicalJson(published)).slice(0, 8);
}

/** The most bytes that a link unpacks to: several times what a briefing has. Larger drafts have no link. */
const maxBytes = 100_000;

/** Ten times what the editor offers as a link. Of a longer one, empty blocks alone would keep the page busy. */
const maxPackedCharacters = 20_000;

/** A short link can unpack to gigabytes: throws beyond the limit. */
function unpack(packed: Uint8Array, dictionary: Uint8Array): Uint8Array {
  const whole = new Uint8Array(maxBytes);
  let length = 0;
  const inflate = new Inflate({ dictionary }, (part) => {
    whole.set(part, length);
    length += part.length;
  });
  const step = 1024;
  for (let start = 0; start < packed.length; start += step)
    inflate.push(packed.subarray(start, start + step), start + step >= packed.length);
  return whole.subarray(0, length);
}

function formatBase64(bytes: Uint8Array): string {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function parseBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
