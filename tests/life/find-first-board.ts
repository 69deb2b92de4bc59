import { briefing } from '../../src/content/briefing.js';
import type { RepositoryCopy } from './repository-copy.js';

const items = [...briefing.keyMessages.items, ...briefing.predictors.items];

/** What nobody but the board whose briefing is published here would write. */
const firstBoard = [
  briefing.publisher.split(' ')[0]!,
  briefing.documentType,
  briefing.board,
  briefing.title.text,
  ...(briefing.title.note === null ? [] : [briefing.title.note]),
  briefing.introduction,
  briefing.keyMessages.heading,
  briefing.predictors.heading,
  briefing.predictors.caveat,
  ...items.map(({ text }) => text),
  // An ID of one word may be in any text.
  ...items.map(({ id }) => id).filter((id) => id.includes('-')),
  briefing.contact.telephone.printed,
  briefing.contact.telephone.e164,
  briefing.contact.email,
].map((text) => unifyText(text.replaceAll('**', '')));

/** The WordPress block is called after the element, whatever the document is. */
const blockName = /(?:["“]|\\u201c)policy briefing(?:["”]|\\u201d)/gi;

/** What partners get, and the documents. Decisions tell the history of the project. */
const read =
  /^(?:dist|release|docs|demo)\/(?!decisions\/).*\.(?:html|js|json|md|txt|xml|ts|php|conf)$|^[A-Z]+(?:\.md)?$|^package\.json$/;

/** Without quotation marks: code has other ones than the briefing, or escapes them. */
function unifyText(text: string): string {
  return text
    .replaceAll(/\\?["“”]|\\u201[cd]|&quot;|&#34;/gi, '')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
}

/** Throws if a copy of the project with another board's briefing has anything of the first board's. */
export function findFirstBoard(copy: RepositoryCopy): void {
  const found = copy
    .list('.')
    .filter((path) => !path.startsWith('node_modules/') && read.test(path))
    .flatMap((path) => {
      const text = unifyText(copy.read(path).replaceAll(blockName, ''));
      return firstBoard.filter((name) => text.includes(name)).map((name) => `${path}: ${name}`);
    });
  if (found.length > 0) throw new Error(`These files have another board's text:\n${found.join('\n')}`);
}
