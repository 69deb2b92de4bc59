/** What a line begins with when it is an item of a list. */
export interface Mark {
  readonly kind: 'bullet' | 'number';
  /** The mark as it was written, with the space after it. */
  readonly written: string;
  /** The same for all items of a list. */
  readonly style: string;
  /** Its place, for a number or letter. */
  readonly place: number;
  /** Whether it is a mark only if other lines have it too. */
  readonly isUncertain: boolean;
}

const bullet = /^(?:[-–—*+~]\s+|[•·●○▪▫■□◦‣⁃∙◆◇►▶➢➤➔→❖※»\uf0a7\uf0b7\uf0d8\uf0fc§]\s*)/u;
/** Symbol fonts whose font was lost leave a single letter; Word writes a round bullet as `o`. */
const letterBullet = /^(?:[o\u00d8\u0178\u00fc\u00a8\u00b2b-df-hj-np-z]|\\u[0-9a-f]{4})(?:\t\s*|\s+)/u;
/** Ticks and crosses are among them: on a single item they are what a reviewer thinks of it. */
const otherBullet = /^(?![&#@£€$%<>{}"'“”‘’«([…]|\*\*)[^\p{L}\p{N}\s]\ufe0f?\s*/u;
const number = /^[([]?(\d{1,3})(?:[.)\]:]+\s+|[.)](?=\p{Lu})|\s+[-–—]\s+(?![\s\d])|\t\s*)/u;
const letter = /^[([]?([a-z]|[ivx]{1,5})[.)\]]\s+/i;
const label = /^(\p{L}{1,20})\s?(\d{1,3})\s?[.:)–-]\s*(?=\S)/u;

/** The mark at the beginning of a line without its indentation. */
export function parseMark(line: string): Mark | undefined {
  const numbered = number.exec(line);
  if (numbered) return createMark('number', numbered[0], numbered[0].replace(/\d+/, '1').trim(), Number(numbered[1]));
  const bulleted = bullet.exec(line);
  if (bulleted) return createMark('bullet', bulleted[0], bulleted[0].trim());
  const labelled = label.exec(line);
  if (labelled) return createMark('number', labelled[0], labelled[1]!.toLowerCase(), Number(labelled[2]), true);
  const lettered = letter.exec(line);
  if (lettered) return createMark('number', lettered[0], 'a', parsePlace(lettered[1]!), true);
  const other = letterBullet.exec(line) ?? otherBullet.exec(line);
  return other ? createMark('bullet', other[0], other[0].trim(), 0, true) : undefined;
}

function createMark(kind: Mark['kind'], written: string, style: string, place = 0, isUncertain = false): Mark {
  return { kind, written, style: `${kind} ${style}`, place, isUncertain };
}

/** The place of a letter; Roman numerals are counted by their list, so their place is not known. */
function parsePlace(letters: string): number {
  return letters.length === 1 ? letters.toLowerCase().charCodeAt(0) - 96 : 0;
}
