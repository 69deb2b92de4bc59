import type { Briefing } from '../../content/schema.js';
import { coerceActionNeeded, coerceToSchema } from './coerce-to-schema.js';
import { formatStaleBase, type Draft } from './draft.js';
import { ImportError } from './import-error.js';
import type { ImportLine, Line } from './import-line.js';
import { checkImportSize } from './import-limits.js';
import { KnownText } from './known-text.js';
import { splitLines } from '../../content/normalize-text.js';
import { parseJson } from './parse-json.js';
import { parseLines } from './parse-lines.js';
import { isMail, parseMail } from './parse-mail.js';
import { parseSourceDocument } from './parse-source-document.js';
import { quoteWords } from './quote-words.js';
import type { WordMarks } from './word-marks.js';

/** The text of a document, and sentences about what it does not have. */
export interface DocumentText {
  readonly text: string;
  readonly notes: readonly string[];
  readonly marks: readonly WordMarks[];
}

/** What an import would change, before anything has changed. */
export type ImportProposal = TextProposal | ContentProposal;

/** From a text or document: every line of it, assigned as far as that is certain. */
export interface TextProposal {
  readonly kind: 'text';
  readonly lines: readonly ImportLine[];
  /** Whether the text can show bold words, and does. */
  readonly hasBold: boolean;
  readonly notes: readonly string[];
}

/** From a file of this page, or JSON: all fields. */
export interface ContentProposal {
  readonly kind: 'content';
  readonly content: Briefing;
  readonly actionNeeded: string;
  readonly notes: readonly string[];
}

/** Reads plain text, Markdown, a saved email, JSON or `briefing.ts`. Throws an `ImportError` for anything else. */
export function importText(text: string, present: Draft, published: Briefing): ImportProposal {
  checkImportSize(text);
  refuseRichText(text);
  const literal = findLiteral(text);
  if (literal !== undefined) return importContent(literal, text, published);
  const known = new KnownText(present.content, published);
  const { body, notes } = isMail(text) ? parseMail(text) : { body: text, notes: [] };
  checkColumns(body, known, present.content);
  return { ...importLines(parseLines(body, known), present, published), notes };
}

/** Reads the text of a document as `parseHtml` gives it: its lists are known from the markup, and bold words are marked. */
export function importDocument(
  { text, notes, marks }: DocumentText,
  present: Draft,
  published: Briefing,
): ImportProposal {
  checkImportSize(text);
  const lines = parseLines(text, new KnownText(present.content, published), 'document').map((line) => ({
    ...line,
    marks: marks.filter((mark) => mark.line >= line.first && mark.line <= line.last),
  }));
  return { ...importLines(lines, present, published), notes };
}

function importLines(lines: readonly Line[], present: Draft, published: Briefing): TextProposal {
  if (lines.length === 0)
    throw new ImportError('No text was found.', 'Paste the text of the briefing, or select another file.');
  const assigned = parseSourceDocument(lines, present.content, published);
  if (assigned.every(({ target, list }) => target === undefined && list === null))
    throw new ImportError(
      'The text has no list and nothing like the present briefing.',
      'Check that you copied the whole text. Start each message with - and each predictor with 1.',
    );
  return { kind: 'text', lines: assigned, hasBold: lines.some(({ text }) => text.includes('**')), notes: [] };
}

function importContent(literal: string, text: string, published: Briefing): ContentProposal {
  const value = parseJson(literal);
  const { content, notes } = coerceToSchema(value, published);
  const draft = { content, actionNeeded: coerceActionNeeded(value) };
  const older = formatStaleBase(draft, published);
  const others = [older, formatOutside(text, literal)].filter((note) => note !== undefined);
  return { kind: 'content', ...draft, notes: [...others, ...notes] };
}

/** Lines of a module around its object, and of a block of code in Markdown. */
const code = /^(?:import .*;$|export const |\/\*\*| \*|```|\)? ?(?:as const|satisfies ))/;

/** What somebody wrote above or below the file, which no field has. */
function formatOutside(text: string, literal: string): string | undefined {
  const words = text
    .split(literal)
    .flatMap(splitLines)
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !code.test(line))
    .join(' ')
    .trim();
  return words === '' ? undefined : `These words around the file are not imported: ${quoteWords(words)}.`;
}

/** Its codes, where they were copied or saved as text. */
function refuseRichText(text: string): void {
  if (text.trimStart().startsWith('{\\rtf'))
    throw new ImportError(
      'The text is rich text (RTF), with the codes of its formatting.',
      'Open it in Word and copy the text, or save it as a Word document (.docx).',
    );
}

/** How an object begins, unlike words in braces: with a name and its value, a comment, or nothing. */
const objectStart =
  /^\s*\{\s*(?:\}|\/[/*]|(?:"[^"\n]{0,99}"|'[^'\n]{0,99}'|[\p{L}_$][\p{L}\p{N}_$]{0,99})\s*:\s*["'[{\d-])/u;

/** The text between the outermost braces of a module or of JSON; `undefined` for any other text. */
function findLiteral(text: string): string | undefined {
  const module = objectStart.test(text) ? 0 : text.indexOf('export const briefing');
  if (module < 0) return undefined;
  const start = text.indexOf('{', module);
  return text.slice(start, Math.max(start, text.lastIndexOf('}')) + 1);
}

/** Lines that were read across two columns would be cut and mixed; no rule can put them right. */
function checkColumns(text: string, known: KnownText, { documentType, board }: Briefing): void {
  const lines = splitLines(text)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= 200 && !line.startsWith(`${documentType} ${board}`));
  const gaps = lines.filter((line) => /\p{L}{2}[^\t]? {4,}\S*?\p{L}{2}/u.test(line));
  if (gaps.length >= 4 || lines.some((line) => known.hasTwo(line)))
    throw new ImportError(
      'The text comes from a page with columns, so its lines are mixed.',
      'Copy the text from the original Word document, or copy one column after the other from the PDF.',
    );
}
