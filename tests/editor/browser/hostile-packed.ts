import { strToU8, zipSync } from 'fflate';

/**
 * Deflated data of blocks in which nothing is, each with tables as large as they can be: what unpacks it has to build the
 * tables of all of them.
 */
export function formatEmptyBlocks(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length + 32);
  let at = 0;
  const write = (value: number, bits: number) => {
    for (let bit = 0; bit < bits; bit++, at++) bytes[at >> 3]! |= ((value >> bit) & 1) << (at & 7);
  };
  // Codes of two bits each, for the code lengths 0, 1 and 15 and for a repeated 0, which has the number 18.
  const codes: Readonly<Record<number, number>> = { 0: 0b00, 1: 0b10, 15: 0b01, 18: 0b11 };
  const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
  const writeBlock = (isLast: boolean) => {
    write(Number(isLast), 1);
    write(2, 2);
    write(0, 10);
    write(15, 4);
    for (const symbol of order) write(symbol in codes ? 2 : 0, 3);
    const writeZeros = (count: number) => {
      write(codes[18]!, 2);
      write(count - 11, 7);
    };
    write(codes[15]!, 2);
    writeZeros(138);
    writeZeros(117);
    // The end of the block has the shortest code, and is all that follows.
    write(codes[1]!, 2);
    write(codes[15]!, 2);
    write(0, 1);
  };
  while (at < length * 8) writeBlock(false);
  writeBlock(true);
  return bytes.slice(0, (at + 7) >> 3);
}

/** A zip of one file, with that deflated data and nothing else. */
function formatZip(name: string, packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = 30 + name.length;
  const zip = new Uint8Array(start + packed.length);
  const head = new DataView(zip.buffer);
  for (const [place, value] of [
    [0, 0x4b50],
    [2, 0x0403],
    [4, 20],
    [8, 8],
    [18, packed.length & 0xffff],
    [20, packed.length >> 16],
    [26, name.length],
  ] as const)
    head.setUint16(place, value, true);
  zip.set(strToU8(name), 30);
  zip.set(packed, start);
  return zip;
}

const writeMany = (count: number, name: (index: number) => string, text: string) =>
  zipSync(Object.fromEntries(Array.from({ length: count }, (_file, index) => [name(index), strToU8(text)])), {
    level: 0,
  });

/** Zips that are no Word documents, by their names. */
export const packedFiles: readonly (readonly [name: string, content: Uint8Array<ArrayBuffer>])[] = [
  ['blocks of nothing.docx', formatZip('word/document.xml', formatEmptyBlocks(3_900_000))],
  ['many headers.docx', writeMany(30_000, (index) => `word/header${index}.xml`, '<w:p/>')],
  ['many empty files.docx', writeMany(30_000, (index) => `x${index}`, '')],
  ['starts of files.docx', strToU8('PK\u0003\u0004'.repeat(900_000))],
];
