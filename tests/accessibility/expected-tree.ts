import { briefing } from '../../src/content/briefing.js';
import { reviewState, yearsBetween } from '../../src/content/review.js';
import type { Item } from '../../src/content/schema.js';
import type { Tag } from '../../src/elements/catalogue.js';
import { formatDate, formatNotice } from '../support/notice.js';
import type { Met } from './tree.js';

const { labels, keyMessages, predictors, contact, edition, publisher, documentType, board, title, introduction } =
  briefing;
const { status, review, publishedOn, reportPublishedOn } = briefing;

const writeDate = (iso: string | null) => formatDate(iso, labels);

/** The day on which the pages are read, whenever this runs: copies say how old they are. */
export const readingDay = edition.releasedOn;

const text = (name: string): Met => ({ role: 'text', name: name.replaceAll('**', '') });
const within = (role: string, children: readonly Met[], name = ''): Met => ({ role, name, children });
const paragraph = (name: string): Met => within('paragraph', [text(name)]);
const link = (name: string): Met => within('link', [text(name)], name);
const button = (label: string, name = label): Met => within('button', [text(label)], name);
const liveRegion: Met = { role: 'generic', name: '', live: 'polite', children: [] };
const heading = (level: number, name: string): Met => ({ role: 'heading', name, level: Math.min(level, 6) });

/**
 * What the content says should be met in an element with that markup: text, roles, order and counts. `undefined` for an element
 * that has no tree here.
 */
export function expectTree(tag: Tag, markup: string): readonly Met[] | undefined {
  const read = (attribute: string) => new RegExp(`${attribute}="([^"]*)"`).exec(markup)?.[1];
  const level = Number(read('heading-level') ?? 2);
  const hasActions = / copy-buttons[ >]/.test(markup);
  const slot = (name: string) => {
    const own = new RegExp(`slot="${name}">(?:<p>)?([^<]*)`).exec(markup)?.[1];
    return own === undefined ? [] : [paragraph(labels.addedBySite), paragraph(own)];
  };
  const bar = hasActions ? [button(labels.copy), liveRegion] : [];

  const trees: Readonly<Partial<Record<Tag, () => readonly Met[]>>> = {
    'key-messages': () => [...messages(level, read('message-ids'), hasActions), paragraph(sourceLine)],
    'predictor-prompts': () => [predictorGroup(level, [paragraph(sourceLine)])],
    'board-contact': () => [contactSentence, paragraph(contactLine), ...slot('referral-route')],
    'policy-briefing': () => [
      within('generic', [text(documentType)]),
      text(board),
      heading(level, title.text),
      ...(title.note === null ? [] : [paragraph(labels.note.replace('{note}', title.note))]),
      paragraph(introduction),
      ...messages(level + 1),
      predictorGroup(level + 1),
      contactSentence,
      paragraph(sentences.checked),
      ...slot('referral-route'),
      ...slot('discussion'),
      paragraph(sourceLine),
    ],
  };
  const tree = trees[tag]?.();
  if (!tree) return undefined;
  const notice = status === 'published' ? [] : [heading(level, formatNotice(briefing))];
  const ownRoute = ['board-contact', 'policy-briefing'].includes(tag) ? slot('referral-route') : [];
  const content = status === 'withdrawn' ? [contactSentence, paragraph(contactLine), ...ownRoute] : tree;
  return [...notice, ...content, ...bar];
}

function messages(level: number, messageIds?: string, hasActions = false): readonly Met[] {
  const all = keyMessages.items;
  const shown = messageIds === undefined ? all : all.filter(({ id }) => messageIds.split(' ').includes(id));
  const selected = labels.selected.replace('{shown}', `${shown.length}`).replace('{all}', `${all.length}`);
  const buttons = (item: Item) => {
    const number = `${all.indexOf(item) + 1}`;
    return [
      button(labels.copyMessage, labels.copyMessageName.replace('{number}', number)),
      button(labels.copyLink, labels.copyLinkName.replace('{number}', number)),
    ];
  };
  return [
    heading(level, keyMessages.heading),
    ...(shown.length < all.length ? [paragraph(selected)] : []),
    within(
      'list',
      shown.map((item) => within('listitem', [text(item.text), ...(hasActions ? buttons(item) : [])])),
    ),
  ];
}

function predictorGroup(level: number, source: readonly Met[] = []): Met {
  const items = predictors.items.map((item, index) =>
    within('listitem', [{ role: 'mark', name: `${index + 1}. ` }, text(item.text)]),
  );
  const inside = [heading(level, predictors.heading), paragraph(predictors.caveat), within('list', items), ...source];
  return within('group', inside, predictors.heading);
}

const contactSentence = within(
  'paragraph',
  contact.text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '{telephone}' ? link(contact.telephone.printed) : part === '{email}' ? link(contact.email) : text(part),
    ),
);

const sentences = {
  publisher: labels.source.replace('{publisher}', publisher).replace('{documentType}', documentType),
  dated: publishedOn === null ? labels.undated : labels.dated.replace('{published}', writeDate(publishedOn)),
  report: reportPublishedOn === null ? '' : labels.report.replace('{report}', writeDate(reportPublishedOn)),
  // A notice says the same of a briefing that was replaced or withdrawn.
  reviewed:
    status === 'published'
      ? labels.review[reviewState(briefing, readingDay)]
          .replace('{reviewed}', writeDate(review.lastReviewed))
          .replace('{due}', writeDate(review.nextReview))
      : '',
  edition: labels.edition
    .replace('{number}', `${edition.number}`)
    .replace('{released}', writeDate(edition.releasedOn))
    .replace('{fingerprint}', edition.fingerprint),
  checked: contact.checkedOn === null ? labels.unchecked : writeCheck(contact.checkedOn),
};
const sourceLine = join(sentences.publisher, sentences.dated, sentences.report, sentences.reviewed, sentences.edition);
const contactLine = join(sentences.publisher, sentences.reviewed, sentences.edition, sentences.checked);

function writeCheck(checkedOn: string): string {
  const years = yearsBetween(checkedOn, readingDay);
  const ago = years > 1 ? labels.yearsAgo.replace('{years}', `${years}`) : labels.yearAgo;
  return join(labels.checked.replace('{checked}', writeDate(checkedOn)), years > 0 ? ago : '');
}

function join(...all: readonly string[]): string {
  return all.filter((sentence) => sentence !== '').join(' ');
}
