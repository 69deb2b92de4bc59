import { limits } from '../content/limits.js';
import type { Briefing } from '../content/schema.js';
import type { Draft } from './draft.js';
import { contentField, nameField } from './fields.js';
import { compareWords, nameItems } from './name-items.js';
import type { ReadDraft } from './read-draft-text.js';
import { explainTooMany, UnreadableError } from './take-shape.js';
import { followPrinted } from './telephone.js';

/** A line that says something, with the mark that stood before it. */
interface Line {
  readonly place: number;
  readonly mark: 'bullet' | 'number' | '';
  readonly text: string;
}

const bullet = /^[-–—•·*●▪◦]\s+/;
const number = /^\d{1,3}[.)]\s+/;
const telephone = /[+(]?\d[\d ()-]{6,}\d/;
const email = /[^\s<>()]+@[\w-]+(?:\.[\w-]+)+/;

/** The single lines of a paper, in its order: those before its messages, and those between the messages and the predictors. */
const front = ['kind', 'board', 'title.text', 'introduction', 'keyMessages.heading'] as const;
const middle = ['predictors.heading', 'predictors.caveat'] as const;
type Single = (typeof front)[number] | (typeof middle)[number];

/**
 * Reads plain text in the shape of the paper: single lines, bullets, a heading and the caveat, numbers, a line with telephone
 * and e-mail. What is not there stays as it is in `present`, and both that and every line that was not understood are noted.
 */
export function readPaper(text: string, present: Draft, published: Briefing): ReadDraft {
  const lines = readLines(text, present.content);
  const bullets = lines.filter(({ mark }) => mark === 'bullet');
  const numbers = lines.filter(({ mark }) => mark === 'number');
  if (bullets.length === 0 && numbers.length === 0)
    throw new UnreadableError(
      'It has no list with bullets (- or •) and none with numbers (1. 2. 3.), so it is not understood as a briefing.',
    );
  for (const [list, path] of [
    [bullets, 'keyMessages.items'],
    [numbers, 'predictors.items'],
  ] as const)
    if (list.length > limits.items) throw new UnreadableError(explainTooMany(list.length, path));
  const firstList = lines.findIndex(({ mark }) => mark !== '');
  const contact = lines.find(({ text: words, mark }) => mark === '' && email.test(words));
  const single = (from: Line | undefined, to: Line | undefined) =>
    lines.filter(
      (line) =>
        line.mark === '' && line !== contact && line.place > (from?.place ?? 0) && line.place < (to?.place ?? Infinity),
    );
  const before = bullets.length > 0 ? single(undefined, lines[firstList]) : [];
  const between = single(bullets.at(-1), numbers[0]);
  const found = new Map<string, string>([
    ...assign(before, front, present.content),
    ...(numbers.length > 0 ? assign(between, middle, present.content) : []),
  ]);
  const understood = new Set([...bullets, ...numbers, contact]);
  const notes = [
    ...lines
      .filter((line) => !understood.has(line) && ![...found.values()].includes(line.text))
      .map(({ place, text: words }) => `Line ${place} was not understood and left out: “${shorten(words)}”`),
    ...missing(),
  ];
  return { draft: { ...present, content: build() }, notes };

  function missing(): string[] {
    return [
      ...[...front, ...middle].filter((path) => !found.has(path)).map(nameField),
      ...(bullets.length === 0 ? [nameField('keyMessages.items')] : []),
      ...(numbers.length === 0 ? [nameField('predictors.items')] : []),
      ...(contact ? [] : [nameField('contact')]),
    ].map((name) => `${name}: not in the text, kept as it was.`);
  }

  function build(): Briefing {
    const { content } = present;
    const read = (path: Single, otherwise: string) => found.get(path) ?? otherwise;
    const items = (list: 'keyMessages' | 'predictors', given: readonly Line[]) =>
      given.length === 0
        ? content[list].items
        : nameItems(
            given.map((line) => line.text),
            published[list].items,
            !text.includes('**'),
          );
    return {
      ...content,
      kind: read('kind', content.kind),
      board: read('board', content.board),
      title: { ...content.title, text: read('title.text', content.title.text) },
      introduction: read('introduction', content.introduction),
      keyMessages: {
        heading: read('keyMessages.heading', content.keyMessages.heading),
        items: items('keyMessages', bullets),
      },
      predictors: {
        heading: read('predictors.heading', content.predictors.heading),
        caveat: read('predictors.caveat', content.predictors.caveat),
        items: items('predictors', numbers),
      },
      contact: contact ? readContact(contact.text, content.contact) : content.contact,
    };
  }
}

function readLines(text: string, { kind, board, title, labels }: Briefing): Line[] {
  // The published text and Markdown have the first two on one line, and our note, which is not the Board's.
  const note = labels.note.replace('{note}', () => title.note ?? '');
  return text.split(/\r\n?|\n/).flatMap((raw, index) => {
    const line = takeOffMarkdown(raw);
    if (line === note) return [];
    if (line === `${kind} ${board}`) return [kind, board].map((words) => readLine(words, index + 1));
    return line === '' ? [] : [readLine(line, index + 1)];
  });
}

function readLine(line: string, place: number): Line {
  if (bullet.test(line)) return { place, mark: 'bullet', text: line.replace(bullet, '') };
  if (number.test(line)) return { place, mark: 'number', text: line.replace(number, '') };
  return { place, mark: '', text: line };
}

/** The line without the marks of a heading, the targets of links and the escapes of marks. */
function takeOffMarkdown(line: string): string {
  return line
    .trim()
    .replace(/^#{1,6} /, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\\([\\`*_~[\]<>#+.)-])/g, '$1')
    .trim();
}

/** Which line is which: by likeness to what the draft has; then those that are left, if they are as many, in their order. */
function assign(lines: readonly Line[], paths: readonly Single[], content: Briefing): [Single, string][] {
  const left = [...lines];
  const alike = paths.flatMap((path): [Single, string][] => {
    const likeness = left.map(({ text }) => compareWords(text, readSingle(content, path)));
    const best = likeness.indexOf(Math.max(...likeness));
    return best >= 0 && likeness[best]! >= 0.6 ? [[path, left.splice(best, 1)[0]!.text]] : [];
  });
  const others = paths.filter((path) => !alike.some(([known]) => known === path));
  return others.length === left.length
    ? [...alike, ...others.map((path, index): [Single, string] => [path, left[index]!.text])]
    : alike;
}

function readSingle(content: Briefing, path: Single): string {
  const [group, field] = path.split('.') as [keyof typeof contentField.fields, string | undefined];
  const value: unknown = content[group as keyof Briefing];
  return String(field === undefined ? value : (value as Record<string, unknown>)[field]);
}

function readContact(line: string, before: Briefing['contact']): Briefing['contact'] {
  const address = email.exec(line)![0].replace(/[.,;]$/, '');
  const rest = line.replace(address, '{email}');
  const printed = telephone.exec(rest)?.[0];
  if (printed === undefined) return { ...before, text: rest, email: address };
  const e164 = followPrinted(before.telephone, printed);
  const text = rest.replace(printed, '{telephone}');
  // Another number or address than the one that was tried has not been tried.
  const isSame = e164 === before.telephone.e164 && address === before.email;
  return { text, telephone: { printed, e164 }, email: address, checkedOn: isSame ? before.checkedOn : null };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
