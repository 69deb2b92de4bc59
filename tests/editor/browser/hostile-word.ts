import { briefing } from '../../fixtures/edition-1.js';
import { writeWordDocument } from '../../support/word-document.js';

const range = <T>(length: number, make: (index: number) => T) => Array.from({ length }, (_one, index) => make(index));
const paragraph = (content: string) => `<w:p>${content}</w:p>`;
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const nest = (depth: number, start: string, end: string) => start.repeat(depth) + end.repeat(depth);
const field = (code: string) =>
  paragraph(
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('x')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  );

/** What makes the converter of Word documents take the square of the length, or call itself too often, and what may. */
const bodies: Readonly<Record<string, string>> = {
  'a field code of spaces': field(' '.repeat(200_000)),
  'a field code of links': field('HYPERLINK "'.repeat(40_000)),
  'a field code under another prefix': field(' '.repeat(200_000))
    .replaceAll('w:instrText', 'o:instrText')
    .replace('<w:p>', '<w:p xmlns:o="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'),
  'fields that never end': paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(9_000)),
  'a comment that never ends': '<!--'.repeat(100_000),
  comments: '<!-- - -->'.repeat(30_000),
  'tags that never end': '<w:p a="'.repeat(100_000),
  'unknown elements': range(15_000, (index) => `<w:x${index}/>`).join(''),
  'unknown styles': range(6_000, (index) => paragraph(`<w:pPr><w:pStyle w:val="s${index}"/></w:pPr>`)).join(''),
  'unknown prefixes': range(5_000, (index) => `<x${index}:p xmlns:x${index}="urn:${index}"/>`).join(''),
  'many attributes': `<w:p ${range(30_000, (index) => `a${index}="x"`).join(' ')}/>`,
  'many runs': paragraph(run('a').repeat(9_000)),
  'many paragraphs': paragraph(run('a')).repeat(100_000),
  'a wide table': `<w:tbl><w:tr>${'<w:tc><w:p/></w:tc>'.repeat(9_000)}</w:tr></w:tbl>`,
  'cells over many rows': `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(3_000)}</w:tbl>`,
  'tables in tables': nest(4_000, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'),
  'controls in controls': nest(9_000, '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'),
  'links in links': paragraph(nest(9_000, '<w:hyperlink w:anchor="a">', '</w:hyperlink>')),
  'a list of a million levels': paragraph(
    '<w:pPr><w:numPr><w:ilvl w:val="1000000"/><w:numId w:val="1"/></w:numPr></w:pPr>',
  ),
  'footnotes that are not there': paragraph('<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(5_000)),
  'a picture of another site': paragraph(
    '<w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId9"/></w:pict></w:r>',
  ),
  'elements of HTML':
    '<style xmlns="http://www.w3.org/1999/xhtml">*{display:none}</style><script xmlns="http://www.w3.org/1999/xhtml">document.title="run"</script><img xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/x.png" onerror="document.title=1"/>',
  'a style sheet': '<?xml-stylesheet href="https://evil.example/x.css"?>',
  'tracked changes under another prefix':
    '<o:ins xmlns:o="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p/></o:ins>',
};

/** The same in footnotes. */
const footnotes: Readonly<Record<string, string>> = {
  'a footnote in itself': '<w:footnote w:id="1"><w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>',
};

/** The same in a header. */
const headers: Readonly<Record<string, string>> = {
  'a header of paragraphs in paragraphs': `${'<w:p>'.repeat(390)}${run('a'.repeat(1_000_000))}${'</w:p>'.repeat(390)}`,
  'a header of texts in texts': nest(390, '<w:t>', '</w:t>').replace(
    '<w:t></w:t>',
    `<w:t>${'a'.repeat(1_000_000)}</w:t>`,
  ),
  'a header of many paragraphs': paragraph(run('a')).repeat(9_000),
  'a header that is no XML': '<w:p>&nothing;</w:p>',
};

/** Word documents, by their names. */
export const wordFiles = [
  ...Object.entries(bodies).map(([name, body]) => [`${name}.docx`, writeWordDocument(briefing, body)] as const),
  ...Object.entries(footnotes).map(
    ([name, part]) => [`${name}.docx`, writeWordDocument(briefing, '', { footnotes: part })] as const,
  ),
  ...Object.entries(headers).map(
    ([name, header1]) => [`${name}.docx`, writeWordDocument(briefing, '', { header1 })] as const,
  ),
];
