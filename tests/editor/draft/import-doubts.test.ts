import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDoubts } from '../../../src/editor/draft/import-doubts.js';

const now = 'Staff must not work alone, and managers visit every family at home.';
/** Another word, so that no other doubt is raised. */
const reworded = now.replace('managers', 'leaders');

/** Texts that may not be what their author wrote, with what a person is told. */
const doubtful: readonly (readonly [reason: RegExp, now: string, text: string])[] = [
  [/Nobody can see this change/, now, now.replace('work alone', 'work\u00a0alone')],
  [/Nobody can see this change/, now, `${now}\u200b`],
  [/Only spaces, punctuation/, now, now.toUpperCase()],
  [/Only spaces, punctuation/, now, now.replace(',', '')],
  [/Only spaces, punctuation/, now, now.replace('every family', 'everyfamily')],
  [/dashes differ/, 'He said - so - to all.', 'He told – so – to all.'],
  [/may have been lost/, 'The officer told all.', 'The ocer told all.'],
  [/may be a footnote/, now, now.replace('managers', 'leaders4')],
  [/“not” was removed/, now, now.replace('not', 'now')],
  [/“5” was added/, now, now.replace('alone', 'for 5 days')],
  [/“without” was added/, now, now.replace('alone', 'without a plan')],
  [/“one” became “two”/, 'Children under one year old', 'Children under two years old'],
  [/“thirteenth” became “fourteenth”/, 'The thirteenth message', 'The fourteenth message'],
  [/“thirteen” became “thirty”/, 'In thirteen cases', 'In thirty cases'],
  [/“two” was removed/, 'One of ninety-two cases', 'One of ninety cases'],
  [/“thirds” became “quarters”/, 'In two thirds of cases', 'In two quarters of cases'],
  [/“½” became “¼”/, 'In ½ of the cases', 'In ¼ of the cases'],
  [/“little” was removed/, 'There was little evidence of this', 'There was evidence of this'],
  // Words of meaning beside other words that were changed on purpose: denial, duty, how much, how often, numbers, signs.
  ...(
    [
      ['may', 'will'],
      ['must', 'should'],
      ['All', 'Some'],
      ['often', 'always'],
      ['rarely', 'often'],
      ['only', 'also'],
      ['can’t', 'can'],
      ['five', 'fifty'],
      ['20', '200'],
      ['1.5', '15'],
      ['Level IV', 'Level VI'],
      ['10%', '10'],
      ['before', 'after'],
      ['higher', 'lower'],
      ['and', 'or'],
      ['if', 'unless'],
      ['weak', 'strong'],
      ['mother and', 'father and'],
      ['month', 'year'],
      ['Level 4', 'Level 4th'],
    ] as const
  ).map(
    ([before, after]) =>
      [
        /^Check the meaning: “.*” (?:became “.*”|was (?:added|removed))\./,
        `Staff say that ${before} managers visit every family at home.`,
        `Staff say that ${after} leaders visit every family at home.`,
      ] as const,
  ),
  [/may be cut/, 'Managers visit every family at home once in each month.', 'Managers phone them.'],
  [/“not” was removed, “not” was added/, 'They do not say that they saw it.', 'They do say that they saw it, not us.'],
  [/“All” was added, “not” was added/, now, reworded.replace('Staff', 'All staff').replace('visit', 'do not visit')],
  [/^Check the meaning: “2009” became “2016”\./, 'It was published in July 2009.', 'It was published in May 2016.'],
  // Whatever else is asked.
  [/“must” became “may”.*“fanily”/, now, reworded.replace('must', 'may').replace('family', 'fanily')],
  [/email or web address/, now, now.replace('managers', 'duty@example.org')],
  [/email or web address/, now, now.replace('managers', 'www.example.org')],
  [/Only words were added: “social”/, now, now.replace('managers', 'social managers')],
  [/in another order/, 'Managers must visit staff', 'Staff must visit managers'],
  [/such as “un”/, 'Most abuse is unpredictable', 'Much abuse is predictable'],
  [/such as “un”/, 'Staff were careless there', 'People were careful there'],
  [/such as “un”/, 'They overestimate danger', 'People underestimate danger'],
  [/such as “un”/, 'Safe practice is possible', 'Unsafe practice is seen'],
  // Read wrongly from a scan, also beside a word that was changed on purpose.
  ...[
    ['managers', 'rnanagers'],
    ['alone', 'a1one'],
    ['family', 'famiIy'],
    ['home', 'h0me'],
  ].map(([word, misread]) => [/only by letters that look alike/, now, now.replace(word!, misread!)] as const),
  [/only by letters that look alike/, now, reworded.replace('alone', 'aIone')],
  // Where other words came or went beside it, and far from where the word was.
  [/only by letters that look alike/, now, now.replace('managers', 'the rnanagers on duty')],
  [/only by letters that look alike/, now, reworded.replace('every family', 'each farnily')],
  [/“fanily” is in the place of “family”/, now, reworded.replace('every family', 'each single fanily')],
  // Mistyped: a letter that changed, came, went, or changed places with the next one.
  ...['fanily', 'faimly', 'famly', 'familly', 'gamily'].map(
    (slip) => [new RegExp(`“${slip}” is in the place of “family”`), now, reworded.replace('family', slip)] as const,
  ),
  // A phone corrects a word to one that looks like it, and a name to its plural.
  [/“Adolescence” is in the place of “Adolescents”/, 'Adolescents are at risk', 'Adolescence are at risk'],
  [/“learned” is in the place of “learnt”/, 'Lessons learnt from cases', 'Lessons learned from cases'],
  [/“several” is in the place of “severe”/, 'Families with severe needs', 'Families with several needs'],
  [/“Districts” is in the place of “District”/, 'Ask the District Board', 'Ask the Districts Board'],
  // Spaces that came or went beside a word that was changed on purpose, and words that are there twice.
  [/Only spaces have changed in “workalone”/, now, reworded.replace('work alone', 'workalone')],
  [/Only spaces have changed in “fam ily”/, now, reworded.replace('family', 'fam ily')],
  [/“every” is there twice/, now, reworded.replace('every', 'every every')],
  // Placeholders for words that nobody has written yet.
  ...['TBC', 'tbc', 'XXX', 'Lorem', 'MH'].map(
    (word) => [new RegExp(`“${word}” may be a remark`), now, reworded.replace('every', `every ${word}`)] as const,
  ),
  ...['«family»', '👍 family', '… family', '==family=='].map(
    (words) => [/brackets or other marks/, now, reworded.replace('family', words)] as const,
  ),
  [/Only words are missing: “every”/, now, now.replace('every ', '')],
  [/“e.g” became “i.e”/, 'Record drugs (e.g. alcohol) used', 'Record drugs (i.e. alcohol) used'],
  [/brackets or other marks/, now, reworded.replace('every', '~~each~~ every')],
  [/brackets or other marks/, now, reworded.replace('every', 'every (is this right)')],
  [/brackets or other marks/, now, reworded.replace('every', 'each/every')],
  // A label, beside words that were changed on purpose.
  [/more words before or after/, now, `Safety: ${reworded}`],
  [/“everysingle” may be two words/, now, reworded.replace('every', 'everysingle')],
  [/more words before or after/, now, `Please note: ${now}`],
  [/more words before or after/, now, `${now} See the next page.`],
  [/a part of the present text/, now, 'Staff must not work alone, and managers visit.'],
  [/ends with another word, “danger”/, 'Engagement masks the risk', 'Engagement hides the danger'],
  // Cut: its beginning, its end, after a word or mark that goes on, and most of it.
  [/may be cut/, now, reworded.replace('Staff', 'colleagues')],
  [/email or web address/, now, reworded.replace('at home', 'board@example.org')],
  [/ends with another word, “safe”/, now, reworded.replace('family at home', 'safe-')],
  [/may be cut/, now, reworded.replace('.', '')],
  [/may be cut/, now.replace('.', ''), reworded.replace('home.', 'the')],
  [/may be cut/, now.replace('.', ''), reworded.replace(' at home.', ',')],
  [/may be cut/, now, 'Staff must not be afraid.'],
];

for (const [reason, before, text] of doubtful)
  test(`a person sees ${String(reason)} for: ${text}`, () => {
    assert.match(findDoubts(before, text).join(), reason);
  });

test('a text that was reworded, and begins and ends as before, raises no doubt', () => {
  assert.deepEqual(findDoubts(now, reworded), []);
  // Also one that has a plural, or words of other lengths in the place of one.
  assert.deepEqual(findDoubts(now, now.replace('family', 'families')), []);
  assert.doesNotMatch(findDoubts("They can't go", 'They can’t go').join(), /meaning/);
  assert.deepEqual(findDoubts(now, now.replace('managers', 'manager')), []);
  assert.deepEqual(findDoubts(now, now.replace('managers', 'the leaders at work')), []);
});
