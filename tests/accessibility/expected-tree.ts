import { briefing } from '../../src/content/briefing.js';
import type { Item } from '../../src/content/schema.js';
import type { Tag } from '../../src/elements/catalogue.js';
import type { Met } from './tree.js';

const { documentType, labels, keyMessages, predictors, contact, edition, publisher } = briefing;

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
      within('generic', [text(briefing.documentType)]),
      text(briefing.board),
      heading(level, briefing.title.text),
      paragraph(labels.note.replace('{note}', briefing.title.note!)),
      paragraph(briefing.introduction),
      ...messages(level + 1),
      predictorGroup(level + 1),
      contactSentence,
      paragraph(labels.unchecked),
      ...slot('referral-route'),
      ...slot('discussion'),
      paragraph(sourceLine),
    ],
  };
  const tree = trees[tag]?.();
  return tree && [...tree, ...bar];
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

const [beforeNumber, between] = contact.text.split(/\{\w+\}/);
const contactSentence = within('paragraph', [
  text(beforeNumber!),
  link(contact.telephone.printed),
  text(between!),
  link(contact.email),
]);

const sentences = {
  publisher: labels.source.replace('{publisher}', publisher).replace('{documentType}', documentType),
  dated: [
    labels.undated,
    ...(briefing.reportPublishedOn ? [labels.report.replace('{report}', writeDate(briefing.reportPublishedOn))] : []),
  ].join(' '),
  reviewed: labels.review['not-reviewed'],
  edition: labels.edition
    .replace('{number}', `${edition.number}`)
    .replace('{released}', writeDate(edition.releasedOn))
    .replace('{fingerprint}', edition.fingerprint),
  checked: labels.unchecked,
};
const sourceLine = [sentences.publisher, sentences.dated, sentences.reviewed, sentences.edition].join(' ');
const contactLine = [sentences.publisher, sentences.reviewed, sentences.edition, sentences.checked].join(' ');

function writeDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return (day ? labels.day : labels.month)
    .replace('{day}', `${day}`)
    .replace('{month}', labels.months[month! - 1]!)
    .replace('{year}', `${year}`);
}
