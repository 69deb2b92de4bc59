import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Briefing } from './schema.js';

/** SHA-256 as 64 hexadecimal digits. From a library, because browsers offer none to a page opened without TLS. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** JSON with sorted keys and no white space, so that equal values have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** The hash that identifies the text of an edition. Readers see its first 8 digits, the reference. */
export function hashContent(briefing: Briefing): string {
  return sha256Hex(canonicalJson(fingerprintedContent(briefing)));
}

/** Whether the two have the same text. It compares all of it: somebody can find another text with the same reference. */
export function hasSameText(one: Briefing, other: Briefing): boolean {
  return canonicalJson(fingerprintedContent(one)) === canonicalJson(fingerprintedContent(other));
}

/** The reference that readers see. */
export function fingerprintOf(contentHash: string): string {
  return contentHash.slice(0, 8);
}

/**
 * The part of the content that makes an edition: all that the source document says, its publisher, its language and the ids.
 * Not included, because they can change without a new edition: edition, status, review, contact check, note and labels.
 */
function fingerprintedContent(briefing: Briefing): unknown {
  const { lang, publisher, publishedOn, reportPublishedOn, documentType, board, title, introduction } = briefing;
  const { keyMessages, predictors, contact } = briefing;
  const { text, telephone, email } = contact;
  return {
    lang,
    publisher,
    publishedOn,
    reportPublishedOn,
    documentType,
    board,
    title: title.text,
    introduction,
    keyMessages,
    predictors,
    contact: { text, telephone, email },
  };
}
