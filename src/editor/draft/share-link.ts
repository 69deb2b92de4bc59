import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import type { Briefing } from '../../content/schema.js';
import { canonicalJson, sha256Hex } from '../../content/content-hash.js';
import type { Draft } from './draft.js';
import { coerceToSchema } from './coerce-to-schema.js';
import { ImportError } from './import-error.js';

/**
 * The draft as the fragment of an address, without #. It holds what differs from the published briefing, packed, and by which
 * words that was packed: a page with the same words can read it.
 */
export function writeLink({ content, actionNeeded }: Draft, published: Briefing): string {
  const json = JSON.stringify({ ...content, actionNeeded });
  const packed = deflateSync(strToU8(json), { level: 9, dictionary: dictionaryOf(published) });
  return `draft=${nameDictionary(published)}.${writeBase64(packed)}${end}`;
}

/** Every link ends in this: some mail programs do not count punctuation at the end of an address as part of it. */
const end = '.end';

/** Whether the fragment, with or without #, is of a draft. */
export function isLink(fragment: string): boolean {
  return /^#?draft(=|%3D)/i.test(fragment);
}

/**
 * The draft in such a fragment. Throws an `ImportError` for one that is damaged or was made with another edition. Neither
 * percent-encoding nor what a mail program adds behind the address does any harm.
 */
export function readLink(fragment: string, published: Briefing): Draft {
  const [, name, packed] = /^#?draft=([^.]*)\.?([\w-]*)\.end/s.exec(decode(fragment)) ?? [];
  if (/^[0-9a-f]{8}$/.test(name ?? '') && name !== nameDictionary(published))
    throw new ImportError(
      'This link was made with another edition of the published briefing than this page has. Ask for the draft as a file.',
    );
  let value: unknown;
  try {
    value = JSON.parse(strFromU8(unpack(readBase64(packed!), dictionaryOf(published))));
  } catch {
    throw new ImportError(
      'This link is damaged: part of it may be missing. Ask for it again, or for the draft as a file.',
    );
  }
  const { actionNeeded } = value as { readonly actionNeeded?: unknown };
  return {
    content: coerceToSchema(value, published).content,
    actionNeeded: typeof actionNeeded === 'string' ? actionNeeded.replace(/\s*[\r\n]+\s*/g, ' ') : '',
  };
}

/** The fragment as it was made. Half a percent sign is no reason to fail: the draft has none. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function dictionaryOf(published: Briefing): Uint8Array {
  return strToU8(JSON.stringify(published));
}

function nameDictionary(published: Briefing): string {
  return sha256Hex(canonicalJson(published)).slice(0, 8);
}

/** The most bytes that a link unpacks to: several times what a briefing has. Larger drafts have no link. */
const maxBytes = 100_000;

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

function writeBase64(bytes: Uint8Array): string {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function readBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
