import { expect } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import { checkBriefing, ContentError, findProblems } from '../../src/content/check.js';
import { limits } from '../../src/content/limits.js';

/** A copy of the briefing that a test may spoil. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spoiled briefing has no type
type Draft = any;

function spoil(how: (draft: Draft) => unknown): unknown {
  const draft: unknown = structuredClone(briefing);
  how(draft);
  return draft;
}

/** What an owner reads for each bad content: the whole sentence. */
const badContents: Record<string, [how: (draft: Draft) => unknown, ...sentences: string[]]> = {
  'an empty message': [
    (draft) => (draft.keyMessages.items[3].text = ''),
    'keyMessages.items[3].text is empty: every message needs its words',
  ],
  'a message of blanks': [
    (draft) => (draft.keyMessages.items[3].text = ' \u00a0'),
    'keyMessages.items[3].text is empty: every message needs its words',
  ],
  'a message of fillers that look like nothing': [
    (draft) => (draft.keyMessages.items[3].text = '\u3164\u200b\u2800'),
    'keyMessages.items[3].text is empty: every message needs its words',
  ],
  'a message that is a number': [
    (draft) => (draft.keyMessages.items[3].text = 4),
    'keyMessages.items[3].text must be text: every message needs its words',
  ],
  'no messages': [(draft) => (draft.keyMessages.items = []), 'keyMessages.items is empty: every list has its messages'],
  'messages left out': [
    (draft) => delete draft.keyMessages.items,
    'keyMessages.items is missing: every list has its messages',
  ],
  'messages that are no list': [
    (draft) => (draft.keyMessages.items = 'Most serious child abuse'),
    'keyMessages.items must be a list: every list has its messages',
  ],
  'more messages than can be shown': [
    (draft) => {
      const [first] = draft.keyMessages.items;
      draft.keyMessages.items = Array.from({ length: limits.items + 1 }, (_, index) => ({
        ...first,
        id: `m-${index}`,
      }));
    },
    `keyMessages.items has too many items: at most ${limits.items} can be shown`,
  ],
  'two messages of one id': [
    (draft) => (draft.keyMessages.items[2].id = briefing.keyMessages.items[1]!.id),
    `keyMessages.items[2].id is "${briefing.keyMessages.items[1]!.id}", as in items[1]: every message needs an id of its own, so take one of the two away`,
  ],
  'an id that is no id': [
    (draft) => (draft.predictors.items[0].id = 'Highly mobile'),
    'predictors.items[0].id must be small letters and digits joined by hyphens, such as children-under-one',
  ],
  'an item without an id': [
    (draft) => delete draft.predictors.items[0].id,
    'predictors.items[0].id is missing: every item needs an id, such as children-under-one',
  ],
  'predictors without their caveat': [
    (draft) => delete draft.predictors.caveat,
    'predictors.caveat is missing: the predictors may never be shown without their caveat',
  ],
  'predictors with a blank caveat': [
    (draft) => (draft.predictors.caveat = '\u200b '),
    'predictors.caveat is empty: the predictors may never be shown without their caveat',
  ],
  'a caveat without its predictors': [
    (draft) => delete draft.predictors.items,
    'predictors.items is missing: every list has its predictors',
  ],
  'a text of many pages': [
    (draft) => (draft.introduction = 'a'.repeat(limits.characters + 1)),
    `introduction has ${limits.characters + 1} characters: at most ${limits.characters} can be shown`,
  ],
  'a character that turns the direction of writing': [
    (draft) => (draft.introduction = 'Every two years\u202e'),
    'introduction has an invisible character (U+202E): type the text again, on one line',
  ],
  'a text on two lines': [
    (draft) => (draft.introduction = 'Every two years\nthe DCSF'),
    'introduction has an invisible character (U+000A): type the text again, on one line',
  ],
  'a space at the end': [
    (draft) => (draft.documentType = 'Policy Briefing '),
    'documentType begins or ends with a space: take it away',
  ],
  markup: [
    (draft) => (draft.title.text = 'Understanding <b>Serious</b> Case Reviews'),
    'title.text has markup in it: text is plain, **strong** is the only mark',
  ],
  'half of a strong mark': [
    (draft) => (draft.title.text = 'Understanding **Serious Case Reviews'),
    'title.text has ** without its partner: strong words stand between two **',
  ],
  'strong words where none can be shown': [
    (draft) => (draft.keyMessages.heading = 'Key **Messages**'),
    'keyMessages.heading has ** in it, but only items, introduction and caveat may',
  ],
  'a replacement that is not on the web': [
    (draft) => (draft.replacement = { title: 'New', url: 'https:example.org' }),
    'replacement.url must be an address that begins with https://',
  ],
  'a superseded briefing without a replacement': [
    (draft) => Object.assign(draft, { status: 'superseded', statusChangedOn: '2027-02-01' }),
    'replacement is missing: a replaced briefing names what replaces it',
  ],
  'half a record of a review': [
    (draft) => (draft.review.lastReviewed = '2027-01-01'),
    'review.nextReview and the day of the last review belong together: write both, or neither (null)',
  ],
  'an empty note': [(draft) => (draft.title.note = ''), 'title.note is empty: write null if there is nothing to note'],
  'a contact without its telephone': [
    (draft) => (draft.contact.text = 'Further information on {email}'),
    'contact.text must have {telephone} once, but has it 0 times',
  ],
  'a place for something unknown': [
    (draft) => (draft.contact.text = `${briefing.contact.text} or {fax}`),
    'contact.text has {fax}, which stands for nothing',
  ],
  'letters in a telephone number': [
    (draft) => (draft.contact.telephone.printed = '01924 ask for us'),
    'contact.telephone.printed must be a telephone number as one would print it, such as 01632 960123',
  ],
  'a telephone link to another number': [
    (draft) => (draft.contact.telephone.e164 = '+441924302626'),
    'contact.telephone.e164 is another number than the printed one: both must have the same digits after the first 0',
  ],
  'a telephone link with spaces': [
    (draft) => (draft.contact.telephone.e164 = '+44 1924 302625'),
    'contact.telephone.e164 must be the number with + and its country code, without spaces and without the 0 after it, such as +441632960123',
  ],
  'two e-mail addresses': [
    (draft) => (draft.contact.email = 'one@example.org, two@example.org'),
    'contact.email must be one e-mail address, such as name@example.org',
  ],
  'a day that no calendar has': [
    (draft) => (draft.contact.checkedOn = '2026-02-30'),
    'contact.checkedOn must be a day of the calendar, such as 2026-12-01',
  ],
  'a month that no calendar has': [
    (draft) => (draft.reportPublishedOn = '2009-13'),
    'reportPublishedOn must be a month, such as 2009-07',
  ],
  'a year of eleven months': [
    (draft) => draft.labels.months.pop(),
    'labels.months must be the names of the twelve months',
  ],
  'an edition that is not numbered': [(draft) => (draft.edition.number = 1.5), 'edition.number must be a whole number'],
  'an edition before the first': [(draft) => (draft.edition.number = 0), 'edition.number must be 1 or more'],
  'a language that is none': [(draft) => (draft.lang = 'English!'), 'lang must be a language tag, such as en-GB'],
  'a language in another spelling': [(draft) => (draft.lang = 'EN-gb'), 'lang must be a language tag, such as en-GB'],
  'a direction that is none': [(draft) => (draft.dir = 'down'), 'dir must be "ltr" or "rtl"'],
  'a field left out': [(draft) => delete draft.lang, 'lang is missing'],
  'a field of the wrong type': [(draft) => (draft.lang = 7), 'lang must be text'],
  'a group left out': [(draft) => delete draft.contact.telephone, 'contact.telephone is missing'],
  'text where a group should be': [
    (draft) => (draft.contact.telephone = '01924 302625'),
    'contact.telephone must be a group of fields in { }',
  ],
  'a field that nobody knows': [
    (draft) => (draft.predictors.score = 3),
    'predictors has a field that we do not know: score. Correct its name or take it away',
  ],
  'two faults at once': [
    (draft) => {
      draft.documentType = '';
      draft.board = '';
    },
    'documentType is empty: the briefing says what kind of paper it is',
    'board is empty: the briefing names its board',
  ],
};

describe('The check of the content', () => {
  it('finds nothing wrong with the briefing, and changes nothing in it', () => {
    expect(findProblems(briefing)).to.deep.equal([]);
    expect(checkBriefing(briefing)).to.deep.equal(briefing);
    expect(checkBriefing(structuredClone(briefing))).to.deep.equal(briefing);
  });

  for (const [name, [how, ...sentences]] of Object.entries(badContents))
    it(`says in plain words what is wrong with ${name}`, () => {
      const found = findProblems(spoil(how)).map(({ path, message }) => `${path} ${message}`);
      expect(found).to.deep.equal(sentences);
    });

  for (const nothing of [null, undefined, 'a briefing', []])
    it(`says that ${[nothing].join() || typeof nothing} is no briefing`, () => {
      const [problem, ...others] = findProblems(nothing);
      expect(problem?.path).to.equal('');
      expect(others).to.deep.equal([]);
    });

  it('throws one error that names every problem', () => {
    const spoiled = spoil(badContents['two faults at once']![0]);
    expect(() => checkBriefing(spoiled)).to.throw(ContentError, /^documentType is empty.*\nboard is empty/);
    expect(() => checkBriefing(null)).to.throw(ContentError, 'the content must be a group of fields in { }');
  });
});
