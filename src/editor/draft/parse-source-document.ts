import { limits } from '../../content/text-rules.js';
import type { Briefing, Item } from '../../content/schema.js';
import type { Draft } from './draft.js';
import { fieldLabel } from './fields.js';
import { compareWords, nameItems } from './match-items.js';
import type { ReadDraft } from './import.js';
import { readLines, type Line } from './parse-lines.js';
import { explainTooMany, UnreadableError } from './coerce-to-schema.js';
import { deriveE164 } from './derive-e164.js';

const telephone = /[+(]?\d[\d ()-]{6,}\d/;
const email = /[^\s<>()]+@[\w-]+(?:\.[\w-]+)+/;

/** From here on words are called the same, reworded. */
const alike = 0.6;

const mostLines = 2000;

/** The single lines of a paper, in its order: those before its messages, and those between the messages and the predictors. */
const front = ['documentType', 'board', 'title.text', 'introduction', 'keyMessages.heading'] as const;
const middle = ['predictors.heading', 'predictors.caveat'] as const;
type Single = (typeof front)[number] | (typeof middle)[number];

/** The lines of a text by what they are. */
interface Sorted {
  readonly messages: readonly Line[];
  readonly predictors: readonly Line[];
  readonly singles: ReadonlyMap<Single, Line>;
  readonly contact: Line | undefined;
}

/**
 * Reads plain text in the shape of the paper: single lines, a list of messages, heading and caveat of the predictors, their
 * list, a line with telephone and e-mail. What is not there stays as it is in `present`, and both that and every line that
 * was not understood are noted. Refused is what could make predictors of messages or messages of predictors.
 */
export function readPaper(text: string, present: Draft, published: Briefing): ReadDraft {
  const count = text.split('\n').length;
  if (count > mostLines) throw new UnreadableError(`It has ${count} lines, and a briefing has about forty.`);
  const lines = readLines(text, present.content);
  const sorted = sortLines(lines, present.content, published);
  const content = build(sorted, present.content, published, !text.includes('**'));
  return { draft: { ...present, content }, notes: [...noteUnread(lines, sorted), ...noteMissing(sorted)] };
}

function sortLines(lines: readonly Line[], present: Briefing, published: Briefing): Sorted {
  const listed = lines.filter(({ mark }) => mark !== '');
  if (listed.length === 0)
    throw new UnreadableError(
      'It has no list with bullets (- or •) or numbers (1. 2. 3.), so it is not understood as a briefing.',
    );
  const contact = findContact(lines, present);
  const isSingle = (line: Line) => line.mark === '' && line !== contact;
  const boundary = lines.find(
    (line) => isSingle(line) && middle.some((path) => compareWords(line.text, readSingle(present, path)) >= alike),
  );
  const [messages, predictors] = splitLists(listed, boundary);
  refuseConfusion(messages, published.predictors.items, 'predictor');
  refuseConfusion(predictors, published.keyMessages.items, 'message');
  const [first, last] = [messages[0] ?? predictors[0]!, messages.at(-1)];
  const before = lines.filter((line) => isSingle(line) && line.place < first.place && line.place !== boundary?.place);
  const between = lines.filter(
    (line) => isSingle(line) && line.place > (last?.place ?? 0) && line.place < (predictors[0]?.place ?? Infinity),
  );
  return {
    messages,
    predictors,
    contact,
    singles: new Map([
      ...(messages.length > 0 ? assign(before, front, present) : []),
      ...(predictors.length > 0 ? assign(between, middle, present) : []),
    ]),
  };
}

/** By where the predictors begin, whatever marks a word processor has left; without that, by the marks. */
function splitLists(listed: readonly Line[], boundary: Line | undefined): [readonly Line[], readonly Line[]] {
  const isBefore = boundary ? ({ place }: Line) => place < boundary.place : ({ mark }: Line) => mark === 'bullet';
  const lists = [listed.filter(isBefore), listed.filter((line) => !isBefore(line))] as const;
  lists.forEach((list, index) => {
    const path = index === 0 ? 'keyMessages.items' : 'predictors.items';
    if (list.length > limits.items) throw new UnreadableError(explainTooMany(list.length, path));
  });
  const [messages, predictors] = lists;
  if (predictors.some(({ place }) => messages.some((message) => message.place > place)))
    throw new UnreadableError(
      'It has bullets among its numbers: messages and predictors cannot be told apart. Put the messages first, then heading and caveat of the predictors, then these.',
    );
  return [messages, predictors];
}

/** The one thing that must never happen unseen. */
function refuseConfusion(list: readonly Line[], others: readonly Item[], noun: string): void {
  const confused = list.find(({ text }) => others.some((other) => compareWords(text, other.text) >= alike));
  if (confused)
    throw new UnreadableError(
      `Line ${confused.place} is a published ${noun}, but stands in the other list. Put heading and caveat of the predictors between the two lists.`,
    );
}

/** The line with an address that is likest to the present sentence. */
function findContact(lines: readonly Line[], { contact }: Briefing): Line | undefined {
  const likeness = (line: Line) => compareWords(line.text, contact.text);
  return lines
    .filter(({ mark, text }) => mark === '' && email.test(text))
    .sort((one, other) => likeness(other) - likeness(one))
    .at(0);
}

/** Which line is which: by likeness to what the draft has; then those that are left, if they are as many, in their order. */
function assign(lines: readonly Line[], paths: readonly Single[], present: Briefing): [Single, Line][] {
  const left = [...lines];
  const found = paths.flatMap((path): [Single, Line][] => {
    const likeness = left.map(({ text }) => compareWords(text, readSingle(present, path)));
    const best = likeness.indexOf(Math.max(...likeness));
    return best >= 0 && likeness[best]! >= alike ? [[path, left.splice(best, 1)[0]!]] : [];
  });
  const others = paths.filter((path) => !found.some(([known]) => known === path));
  return others.length === left.length
    ? [...found, ...others.map((path, index): [Single, Line] => [path, left[index]!])]
    : found;
}

function readSingle(content: Briefing, path: Single): string {
  return path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], content) as string;
}

function build(
  { messages, predictors, singles, contact }: Sorted,
  present: Briefing,
  published: Briefing,
  isUnmarked: boolean,
): Briefing {
  const read = (path: Single) => singles.get(path)?.text ?? readSingle(present, path);
  const items = (group: 'keyMessages' | 'predictors', lines: readonly Line[]) =>
    lines.length === 0
      ? present[group].items
      : nameItems(
          lines.map(({ text }) => text),
          published[group].items,
          isUnmarked,
        );
  return {
    ...present,
    documentType: read('documentType'),
    board: read('board'),
    title: { ...present.title, text: read('title.text') },
    introduction: read('introduction'),
    keyMessages: { heading: read('keyMessages.heading'), items: items('keyMessages', messages) },
    predictors: {
      heading: read('predictors.heading'),
      caveat: read('predictors.caveat'),
      items: items('predictors', predictors),
    },
    contact: contact ? readContact(contact.text, present.contact) : present.contact,
  };
}

function readContact(line: string, before: Briefing['contact']): Briefing['contact'] {
  const address = email.exec(line)![0];
  const rest = line.replace(address, '{email}');
  const printed = telephone.exec(rest)?.[0];
  if (printed === undefined) return { ...before, text: rest, email: address };
  const e164 = deriveE164(before.telephone, printed);
  const text = rest.replace(printed, '{telephone}');
  // Another number or address than the one that was tried has not been tried.
  const isSame = e164 === before.telephone.e164 && address === before.email;
  return { text, telephone: { printed, e164 }, email: address, checkedOn: isSame ? before.checkedOn : null };
}

/** After the first list a line is named by its place alone: it may be a predictor, which never stands without its caveat. */
function noteUnread(lines: readonly Line[], { messages, predictors, singles, contact }: Sorted): string[] {
  const understood = new Set([...messages, ...predictors, ...singles.values(), contact]);
  const start = messages[0]?.place ?? 0;
  return lines
    .filter((line) => !understood.has(line))
    .map(({ place, text }) =>
      place < start
        ? `Line ${place} was not understood and left out: “${shorten(text)}”`
        : `Line ${place} was not understood and left out.`,
    );
}

function noteMissing({ messages, predictors, singles, contact }: Sorted): string[] {
  return [
    ...[...front, ...middle].filter((path) => !singles.has(path)),
    ...(messages.length === 0 ? ['keyMessages.items'] : []),
    ...(predictors.length === 0 ? ['predictors.items'] : []),
    ...(contact ? [] : ['contact']),
  ].map((path) => `${fieldLabel(path)}: not in the text, kept as it was.`);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
