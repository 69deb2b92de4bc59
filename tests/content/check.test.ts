import { expect } from '@open-wc/testing';
import * as z from 'zod';
import { briefing } from '../../src/content/briefing.js';
import { checkBriefing, ContentError, findProblems, findSchemaProblems } from '../../src/content/check.js';
import { limits } from '../../src/content/text-rules.js';
import { northmoor } from '../fixtures/northmoor.js';

/** A copy of the briefing that a test may spoil. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spoiled briefing has no type
type Draft = any;

function spoil(how: (draft: Draft) => unknown): unknown {
  const draft: unknown = structuredClone(northmoor);
  how(draft);
  return draft;
}

/** What an owner reads for each bad content: path and sentence. */
const badContents: Record<string, [how: (draft: Draft) => unknown, ...sentences: string[]]> = {
  'an empty message': [
    (draft) => (draft.keyMessages.items[3].text = ''),
    'keyMessages.items[3].text: Enter the text of the message',
  ],
  'a message of spaces': [
    (draft) => (draft.keyMessages.items[3].text = ' \u00a0'),
    'keyMessages.items[3].text: Enter the text of the message',
  ],
  'a message of characters that nobody sees': [
    (draft) => (draft.keyMessages.items[3].text = '\u3164\u200b\u2800'),
    'keyMessages.items[3].text: Enter the text of the message',
  ],
  'a message that is a number': [
    (draft) => (draft.keyMessages.items[3].text = 4),
    'keyMessages.items[3].text: Enter the text of the message',
  ],
  'no messages': [(draft) => (draft.keyMessages.items = []), 'keyMessages.items: Add at least one message'],
  'messages left out': [(draft) => delete draft.keyMessages.items, 'keyMessages.items: Add the list of messages'],
  'messages that are no list': [
    (draft) => (draft.keyMessages.items = 'Keep a time line'),
    'keyMessages.items: Add the list of messages',
  ],
  'more messages than can be shown': [
    (draft) => {
      const [first] = draft.keyMessages.items;
      draft.keyMessages.items = Array.from({ length: limits.items + 1 }, (_, index) => ({
        ...first,
        id: `m-${index}`,
      }));
    },
    `keyMessages.items: Remove messages: at most ${limits.items} can be shown`,
  ],
  'two messages of one id': [
    (draft) => (draft.keyMessages.items[2].id = northmoor.keyMessages.items[1]!.id),
    `keyMessages.items[2].id: Messages 2 and 3 have the same link ID, “${northmoor.keyMessages.items[1]!.id}”. Change or remove one`,
  ],
  'an id that is no id': [
    (draft) => (draft.predictors.items[0].id = 'Highly mobile'),
    'predictors.items[0].id: Enter a link ID of small letters and digits joined by hyphens, like ask-the-child',
  ],
  'an item without an id': [
    (draft) => delete draft.predictors.items[0].id,
    'predictors.items[0].id: Enter a link ID of small letters and digits joined by hyphens, like ask-the-child',
  ],
  'predictors without their caveat': [
    (draft) => delete draft.predictors.caveat,
    'predictors.caveat: Enter the caveat. The predictors cannot be shown without it',
  ],
  'predictors with a blank caveat': [
    (draft) => (draft.predictors.caveat = '\u200b '),
    'predictors.caveat: Enter the caveat. The predictors cannot be shown without it',
  ],
  'a caveat without its predictors': [
    (draft) => delete draft.predictors.items,
    'predictors.items: Add the list of predictors',
  ],
  'a text of many pages': [
    (draft) => (draft.introduction = 'a'.repeat(limits.characters + 1)),
    `introduction: Shorten the text: it has ${limits.characters + 1} characters, and the limit is ${limits.characters}`,
  ],
  'a character that changes the direction of text': [
    (draft) => (draft.introduction = 'This brief\u202eing'),
    'introduction: Delete the hidden character (U+202E) in “briefing”, or retype the text on one line',
  ],
  'a text on two lines': [
    (draft) => (draft.introduction = 'This briefing\nsums up'),
    'introduction: Delete the hidden character (U+000A) in “briefing”, or retype the text on one line',
  ],
  'a space at the end': [
    (draft) => (draft.documentType = 'Policy Briefing '),
    'documentType: Remove the space at the start or end',
  ],
  'characters that were lost': [
    (draft) => (draft.board = 'Children\ufffds Board'),
    'board: Retype “Children\ufffds”: a character was lost',
  ],
  'an apostrophe that was read in another encoding': [
    (draft) => (draft.board = 'Childrenâ€™s Board'),
    'board: Retype “Childrenâ€™s”: the text was read in the wrong encoding',
  ],
  markup: [
    (draft) => (draft.title.text = 'Learning from <b>reviews</b>'),
    'title.text: Remove the HTML: text is plain, and ** before and after words makes them bold',
  ],
  'half of a strong mark': [
    (draft) => (draft.title.text = 'Learning **from reviews'),
    'title.text: Add the missing **: bold text needs ** before and after',
  ],
  'strong words where none can be shown': [
    (draft) => (draft.keyMessages.heading = 'Key **Messages**'),
    'keyMessages.heading: Remove **: bold text is not available here',
  ],
  ...Object.fromEntries(
    [
      'https:example.org',
      'https://\\evil',
      'https:///x',
      'https://ex.org/\u202e',
      'https://a@b.org/',
      'https://ex.org/"',
    ].map((url) => [
      `a replacement at ${JSON.stringify(url)}`,
      [
        (draft: Draft) =>
          Object.assign(draft, {
            status: 'superseded',
            statusChangedOn: '2027-02-01',
            replacement: { title: 'New', url },
          }),
        'replacement.url: Enter a web address that starts with https://, as your browser shows it when you copy it',
      ] as [(draft: Draft) => unknown, string],
    ]),
  ),
  'a replaced briefing without a replacement': [
    (draft) => Object.assign(draft, { status: 'superseded', statusChangedOn: '2027-02-01' }),
    'replacement: Enter the briefing that replaces this one: { "title": "…", "url": "https://…" }, or null as its url',
  ],
  'a withdrawal without its date': [
    (draft) => (draft.status = 'withdrawn'),
    'statusChangedOn: Enter the date on which the briefing was replaced or withdrawn, or null while it is published',
  ],
  'a review without the next one': [
    (draft) => (draft.review.nextReview = null),
    'review.nextReview: Enter the date when the next review is due',
  ],
  'a next review without the last one': [
    (draft) => (draft.review.lastReviewed = null),
    'review.lastReviewed: Enter the date of the last review, or leave both dates blank',
  ],
  'a next review before the last one': [
    (draft) => (draft.review.nextReview = '2020-01-01'),
    'review.nextReview: Enter a date after the last review',
  ],
  'an empty note': [(draft) => (draft.title.note = ''), 'title.note: Enter the note, or write null for none'],
  'a replacement of a published briefing': [
    (draft) => (draft.replacement = { title: 'The next briefing', url: null }),
    'replacement: Enter null: a published briefing is not replaced',
  ],
  'another month than the introduction names': [
    (draft) => (draft.reportPublishedOn = '2026-04'),
    'reportPublishedOn: Enter the month that the introduction names, May 2026, or none if that is not a report',
  ],
  'a contact without its telephone': [
    (draft) => (draft.contact.text = 'Further information on {email}'),
    'contact.text: Include {telephone} once: it is there 0 times',
  ],
  'an unknown placeholder': [
    (draft) => (draft.contact.text = `${northmoor.contact.text} or {fax}`),
    'contact.text: Remove {fax}: it is not a known placeholder',
  ],
  'a phone number with hardly a digit': [
    (draft) => (draft.contact.telephone.printed = '00(0)0'),
    'contact.telephone.printed: Enter a phone number, like 01632 960123',
  ],
  'letters in a phone number': [
    (draft) => (draft.contact.telephone.printed = '01632 ask for us'),
    'contact.telephone.printed: Enter a phone number, like 01632 960123',
  ],
  'a link to another number': [
    (draft) => (draft.contact.telephone.e164 = '+441632960556'),
    'contact.telephone.e164: Use the same number as the phone number: both must end with the same digits',
  ],
  'a link with spaces': [
    (draft) => (draft.contact.telephone.e164 = '+44 1632 960555'),
    'contact.telephone.e164: Enter the number in international format, like +441632960123',
  ],
  'two email addresses': [
    (draft) => (draft.contact.email = 'one@example.org, two@example.org'),
    'contact.email: Enter an email address in the correct format, like name@example.com',
  ],
  'a date that no calendar has': [
    (draft) => (draft.contact.checkedOn = '2026-02-30'),
    'contact.checkedOn: Enter a real date, like 2026-12-01',
  ],
  'a month that no calendar has': [
    (draft) => (draft.reportPublishedOn = 'May 2009'),
    'reportPublishedOn: Enter a month and year, like 2009-07',
  ],
  'a year of eleven months': [
    (draft) => draft.labels.monthsInDates.pop(),
    'labels.monthsInDates: Enter the names of the twelve months',
  ],
  'an edition that is not numbered': [(draft) => (draft.edition.number = 1.5), 'edition.number: Enter a whole number'],
  'an edition before the first': [(draft) => (draft.edition.number = 0), 'edition.number: Enter 1 or more'],
  'a language that is none': [(draft) => (draft.lang = 'English!'), 'lang: Enter a language tag, like en-GB'],
  'a language in another spelling': [(draft) => (draft.lang = 'EN-gb'), 'lang: Enter a language tag, like en-GB'],
  'a direction that is none': [(draft) => (draft.dir = 'down'), 'dir: Enter "ltr" or "rtl"'],
  'a field left out': [(draft) => delete draft.lang, 'lang: Add this field: it is missing'],
  'a field of the wrong type': [(draft) => (draft.lang = 7), 'lang: Enter text'],
  'a group left out': [(draft) => delete draft.contact.telephone, 'contact.telephone: Add this field: it is missing'],
  'text where a group should be': [
    (draft) => (draft.contact.telephone = '01632 960555'),
    'contact.telephone: Use a group of fields in { }',
  ],
  'an unknown field': [
    (draft) => (draft.predictors.score = 3),
    'predictors: Unknown field: score. Check the name or remove it',
  ],
  'two faults at once': [
    (draft) => {
      draft.documentType = '';
      draft.board = '';
    },
    'documentType: Enter the document type',
    'board: Enter the name of the board',
  ],
};

describe('The check of the content', () => {
  it('finds nothing wrong with a good briefing, and changes nothing in it', () => {
    expect(findProblems(briefing)).to.deep.equal([]);
    expect(findProblems(northmoor)).to.deep.equal([]);
    expect(findProblems({ ...northmoor, reportPublishedOn: null })).to.deep.equal([]);
    expect(checkBriefing(briefing)).to.deep.equal(briefing);
    expect(checkBriefing(structuredClone(briefing))).to.deep.equal(briefing);
  });

  it('sees the month of the introduction however people write it', () => {
    const month = northmoor.labels.months[4]!;
    const short = northmoor.labels.months[8]!.slice(0, 4);
    const find = (written: string, changes: object = {}) =>
      findProblems({
        ...northmoor,
        introduction: `A report of ${written}, in full.`,
        reportPublishedOn: '2026-04',
        ...changes,
      });
    for (const written of [
      ...[`${month} 2026`, `${month.toUpperCase()} 2026`, `**${month}** 2026`, `${month}, 2026`, `${month} of 2026`],
      ...[`1 ${month} 2026`, `${month} 1st, 2026`, `${short.toLowerCase()} 2026`, `${short}. 2026`, `${month} ’26`],
    ])
      expect(find(written), written).to.have.length(1);
    for (const written of [
      'April 2026',
      `${month} 20261`,
      `x${month} 2026`,
      `2026. ${month}`,
      `${month} and April 2026`,
    ])
      expect(find(written), written).to.deep.equal([]);
    const { months } = northmoor.labels;
    const monthsInDates = months.map((name) => `${name}a`);
    expect(find(`${monthsInDates[4]!} 2026`, { labels: { ...northmoor.labels, monthsInDates } })).to.have.length(1);
    const longNames = months.map((name) => name.padEnd(50, 'x'));
    const long = { labels: { ...northmoor.labels, months: longNames, monthsInDates: longNames } };
    expect(find(`${longNames[4]!} 2026`, long)).to.have.length(1);
    expect(find(`${longNames[4]!.slice(0, 40)} 2026`, long)).to.deep.equal([]);
    const yearFirst = { ...northmoor.labels, month: '{year}, {month}' };
    expect(find(`2026, ${month}`, { labels: yearFirst })).to.have.length(1);
    expect(find(`2025, ${month}`, { labels: yearFirst, reportPublishedOn: '2025-05' })).to.deep.equal([]);
  });

  for (const [name, [how, ...sentences]] of Object.entries(badContents))
    it(`says in plain English what is wrong with ${name}`, () => {
      const found = findProblems(spoil(how)).map(({ path, message }) => `${path}: ${message}`);
      expect(found).to.deep.equal(sentences);
    });

  for (const nothing of [null, undefined, 'a briefing', []])
    it(`says that ${[nothing].join() || typeof nothing} is no briefing`, () => {
      const [problem, ...others] = findProblems(nothing);
      expect(problem?.path).to.equal('');
      expect(others).to.deep.equal([]);
    });

  it('names the place in a list as people count', () => {
    const items = northmoor.keyMessages.items.map((item, index) => (index === 1 ? { ...item, text: '' } : item));
    const spoiled = { ...northmoor, keyMessages: { ...northmoor.keyMessages, items } };
    expect(() => checkBriefing(spoiled)).to.throw(ContentError, 'keyMessages.items[1].text (number 2 in the list): ');
  });

  it('reads no more of a text that is too long', () => {
    const text = `\u200b${'a'.repeat(limits.characters)}`;
    const problems = findProblems({ ...northmoor, documentType: text });
    expect(problems.map(({ message }) => message)).to.have.length(1);
    expect(problems[0]!.message).to.contain(`the limit is ${limits.characters}`);
  });

  it('says what a field needs that has no sentence of its own', () => {
    const find = (schema: z.ZodType, value: unknown) => findSchemaProblems(schema, value).map(({ message }) => message);
    expect(find(z.array(z.string()), 'None')).to.deep.equal(['Use a list in [ ]']);
    expect(find(z.string(), 3)).to.deep.equal(['Enter text']);
    expect(find(z.string().max(3), 'None')).to.deep.equal(['Enter text']);
  });

  it('throws one error that names every problem', () => {
    const spoiled = spoil(badContents['two faults at once']![0]);
    expect(() => checkBriefing(spoiled)).to.throw(ContentError, /^documentType: Enter.*\nboard: Enter/);
    expect(() => checkBriefing(null)).to.throw(ContentError, 'Use a group of fields in { }.');
  });
});
