import { sourceFile } from '../../src/content/edition-rules.js';
import { addItem, removeItem } from '../../src/editor/draft/edit.js';
import { northmoor } from '../fixtures/northmoor.js';
import { northmoorSource } from '../fixtures/northmoor-history.js';
import { findFirstBoard } from './find-first-board.js';
import { followBuild } from './follow-build.js';
import { addDays, changeByHand, fill, publishInEditor, release } from './owner.js';
import type { RepositoryCopy } from './repository-copy.js';
import { editionHistoryFile, statusHistoryFile } from '../../src/content/history-schema.js';

/** What happens to the content, and then each of its states: what holds for all is checked in every one. */
export interface Part {
  readonly name: string;
  readonly states: readonly State[];
  /** Whether also the tests of delivery run, which a few states are enough for. */
  readonly runsAllTests?: true;
  /** Whether also the browser tests run. They have the content of a fixture, so one state is enough for them. */
  readonly runsBrowserTests?: true;
}

interface State {
  readonly name: string;
  readonly change: (copy: RepositoryCopy) => Promise<void> | void;
  /** Readers see what they see in another state: only how it came about differs. */
  readonly looksAlike?: true;
  /** What must hold in this state only, after the build. Throws with what does not. */
  readonly check?: (copy: RepositoryCopy) => void;
}

const review = (last: number, next: number) => (copy: RepositoryCopy) => {
  publishInEditor(copy, (draft, published) =>
    fill(draft, published, { 'review.lastReviewed': addDays(last), 'review.nextReview': addDays(next) }),
  );
};

const replacement = { 'replacement.title': 'The next briefing', 'replacement.url': 'https://board.example/next' };

const setStatus =
  (status: 'superseded' | 'withdrawn', more: Readonly<Record<string, string>> = {}) =>
  (copy: RepositoryCopy) => {
    publishInEditor(copy, (draft, published) =>
      fill(draft, published, { status, statusChangedOn: addDays(0), ...more }),
    );
  };

const publishAgain = { status: 'published', statusChangedOn: '', 'replacement.title': '', 'replacement.url': '' };

/** The parts of a content's life, by the letter that runs one alone. */
export const parts: Readonly<Record<string, Part>> = {
  a: {
    name: 'edition 2 on another day, by hand, and a mistake in it that is found before its release',
    states: [
      {
        name: 'created and corrected',
        change: async (copy) => {
          release(copy);
          const { text } = copy.readRepository().published.keyMessages.items[0]!;
          changeByHand(copy, JSON.stringify(text), JSON.stringify(`${text}, allways`));
          await followBuild(copy, addDays(45));
          changeByHand(copy, 'allways', 'always');
          await followBuild(copy);
        },
      },
      {
        name: 'created and corrected in the editor',
        looksAlike: true,
        change: async (copy) => {
          release(copy);
          const { number } = copy.readRepository().published.edition;
          const write = (text: string, more: Readonly<Record<string, string>> = {}) =>
            publishInEditor(copy, (draft, published) =>
              fill(draft, published, { 'keyMessages.items[0].text': text, ...more }),
            );
          write('Ask what life is like for the child, allways.', { 'edition.releasedOn': addDays(45) });
          await followBuild(copy);
          write('Ask what life is like for the child, always.');
          await followBuild(copy);
          const { edition } = copy.readRepository().published;
          if (edition.number !== number + 1 || edition.releasedOn !== addDays(45))
            throw new Error(`The correction made edition ${edition.number}, for ${edition.releasedOn}.`);
        },
      },
    ],
  },
  b: {
    name: 'a review',
    states: [
      { name: 'recorded', change: review(-30, 335) },
      { name: 'due', change: review(-400, -10) },
      { name: 'overdue', change: review(-600, -200) },
      {
        name: 'that was released before an edition and a withdrawal by hand',
        looksAlike: true,
        change: async (copy) => {
          release(copy);
          review(-30, 335)(copy);
          await followBuild(copy);
          copy.tagRelease();
          const { version } = copy.readRepository();
          const { text } = copy.readRepository().published.keyMessages.items[0]!;
          changeByHand(copy, JSON.stringify(text), JSON.stringify(`${text}, always`));
          await followBuild(copy);
          const edition = copy.readRepository().editions.at(-1)!;
          if (edition.version === version) throw new Error(`The edition has the version of the review, ${version}.`);
          copy.tagRelease();
          changeByHand(copy, '"status": "published"', '"status": "withdrawn"');
          changeByHand(copy, '"statusChangedOn": null', `"statusChangedOn": "${addDays(0)}"`);
        },
      },
      {
        name: 'of an edition that was released without one, with its new contact checked',
        looksAlike: true,
        change: async (copy) => {
          release(copy);
          publishInEditor(copy, (draft, published) =>
            fill(draft, published, { 'contact.telephone.printed': '01632 960 001' }),
          );
          await followBuild(copy);
          copy.tagRelease();
          publishInEditor(copy, (draft, published) =>
            fill(draft, published, {
              'review.lastReviewed': addDays(0),
              'review.nextReview': addDays(365),
              'contact.checkedOn': addDays(0),
            }),
          );
        },
      },
    ],
  },
  c: {
    name: 'a checked contact',
    states: [
      {
        name: 'checked today',
        change: async (copy) => {
          release(copy);
          const { version } = copy.readRepository();
          publishInEditor(copy, (draft, published) => fill(draft, published, { 'contact.checkedOn': addDays(0) }));
          await followBuild(copy);
          if (copy.readRepository().version === version)
            throw new Error(`The build takes another text under the released version ${version}.`);
        },
      },
    ],
  },
  d: {
    name: 'replaced',
    states: [
      { name: 'with an address', change: setStatus('superseded', replacement) },
      {
        name: 'with an address that is corrected after the release, in the editor and by hand',
        looksAlike: true,
        change: async (copy) => {
          release(copy);
          setStatus('superseded', replacement)(copy);
          await followBuild(copy);
          copy.tagRelease();
          const address = replacement['replacement.url'];
          publishInEditor(copy, (draft, published) =>
            fill(draft, published, { 'replacement.url': `${address}-edition` }),
          );
          await followBuild(copy);
          copy.tagRelease();
          changeByHand(copy, `${address}-edition`, `${address}-briefing`);
        },
        check: (copy) => {
          const feed = copy.read('dist/feed.xml');
          const corrections = feed.split('Corrected notice').length - 1;
          if (corrections !== 2) throw new Error(`The feed announces ${corrections} of 2 corrections.`);
        },
      },
    ],
  },
  e: {
    name: 'withdrawn',
    runsAllTests: true,
    states: [{ name: 'without a replacement', change: setStatus('withdrawn') }],
  },
  f: {
    name: 'a withdrawal reversed',
    states: [
      {
        name: 'published again',
        looksAlike: true,
        change: async (copy) => {
          release(copy);
          setStatus('withdrawn', replacement)(copy);
          await followBuild(copy);
          copy.tagRelease();
          publishInEditor(copy, (draft, published) => fill(draft, published, publishAgain));
        },
      },
    ],
  },
  g: {
    name: 'a new edition on the day of a status change',
    states: [
      {
        name: 'replaced by its next edition',
        looksAlike: true,
        change: async (copy) => {
          release(copy);
          setStatus('superseded', replacement)(copy);
          await followBuild(copy);
          publishInEditor(copy, (draft, published) =>
            fill(draft, published, {
              ...publishAgain,
              'title.text': `${published.title.text}, second edition`,
              'edition.releasedOn': published.statusChangedOn!,
            }),
          );
        },
      },
    ],
  },
  h: {
    name: 'a removed and an added message',
    states: [
      {
        name: 'in one edition',
        change: (copy) => {
          release(copy);
          publishInEditor(copy, (draft, published) => {
            const list = 'keyMessages.items';
            const changed = addItem(removeItem(draft, list, 0, published), list, published);
            const last = changed.content.keyMessages.items.length - 1;
            return fill(changed, published, { [`${list}[${last}].text`]: 'Ask what life is like for the child.' });
          });
        },
      },
    ],
  },
  i: {
    name: 'no note, no bold words, a publication date, no national report',
    states: [
      {
        name: 'all four',
        change: (copy) => {
          release(copy);
          publishInEditor(copy, (draft, published) => {
            const items = (['keyMessages', 'predictors'] as const).flatMap((list) =>
              published[list].items.map(
                ({ text }, index) => [`${list}.items[${index}].text`, text.replaceAll('**', '')] as const,
              ),
            );
            return fill(draft, published, {
              ...Object.fromEntries(items),
              introduction: published.introduction.replaceAll('**', ''),
              'title.note': '',
              publishedOn: addDays(-60),
              reportPublishedOn: '',
            });
          });
        },
      },
    ],
  },
  j: {
    name: 'another board, as docs/own-briefing.md says',
    runsAllTests: true,
    runsBrowserTests: true,
    states: [
      {
        name: 'in its first edition',
        change: async (copy) => {
          const { edition } = publishInEditor(copy, (draft, published) =>
            // The editor takes it for the next edition, which cannot be released before the one that is there.
            fill({ ...draft, content: northmoor }, published, {
              'edition.releasedOn': [addDays(0), published.edition.releasedOn].sort().at(-1)!,
            }),
          );
          copy.remove('src/content/source');
          copy.write(sourceFile(1), northmoorSource);
          copy.writeEntries(editionHistoryFile, []);
          copy.writeEntries(statusHistoryFile, []);
          await followBuild(copy, edition.releasedOn);
        },
        check: findFirstBoard,
      },
    ],
  },
};
