import { strToU8, zipSync } from 'fflate';
import type { Briefing, Item } from '../../src/content/schema.js';
import { formatContact } from '../../src/editor/draft/normalize-contact.js';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * A briefing as Word saves it (`.docx`): lists by their numbering, bold as runs. `insert` is XML at the end of the body; `more`
 * is what its headers and footers contain, by the names of their files.
 */
export function writeWordDocument(
  briefing: Briefing,
  insert = '',
  more: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const { keyMessages, predictors } = briefing;
  const body = [
    ...[briefing.documentType, briefing.board, briefing.title.text, briefing.introduction].map((text) =>
      paragraph(text),
    ),
    paragraph(keyMessages.heading),
    ...list(keyMessages.items, 1),
    paragraph(predictors.heading),
    paragraph(predictors.caveat),
    ...list(predictors.items, 2),
    paragraph(formatContact(briefing.contact)),
    insert,
  ].join('');
  const level = (format: string) => `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`;
  const numbering = ['bullet', 'decimal']
    .map((format, index) => `<w:abstractNum w:abstractNumId="${index}">${level(format)}</w:abstractNum>`)
    .concat([1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`))
    .join('');
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
    'word/numbering.xml': `${head}<w:numbering ${namespace}>${numbering}</w:numbering>`,
    'word/document.xml': `${head}<w:document ${namespace}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(more).map(([name, xml]) => [`word/${name}.xml`, `${head}<w:part ${namespace}>${xml}</w:part>`]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

function list(items: readonly Item[], id: number): string[] {
  return items.map(({ text }) =>
    paragraph(text, `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`),
  );
}

function paragraph(text: string, properties = ''): string {
  const runs = text.split('**').map((run, index) => {
    const bold = index % 2 === 1 ? '<w:rPr><w:b/></w:rPr>' : '';
    return `<w:r>${bold}<w:t xml:space="preserve">${escape(run)}</w:t></w:r>`;
  });
  return `<w:p>${properties}${runs.join('')}</w:p>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
