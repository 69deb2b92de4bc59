import { expect } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import { nullableFields } from '../../src/content/nullable-fields.js';
import type { Briefing } from '../../src/content/schema.js';
import type { BriefingElement } from '../../src/elements/briefing-element.js';
import { DraftErrorEvent } from '../../src/elements/draft-error.js';
import { parseDraft } from '../../src/elements/parse-draft.js';
import { give, listPaths, nextTask, publishedText, replaceAt } from '../support/give-draft.js';
import { caveats, find, findAll, listen, mount, notes, notices, read, tags } from '../support/mount.js';

const edited: Briefing = {
  ...briefing,
  keyMessages: { ...briefing.keyMessages, items: [{ id: 'new', text: 'Another message' }] },
};

for (const tag of tags)
  describe(`A draft in <${tag}>`, () => {
    it('is marked as a draft in the published text, names no publisher and no reference', async () => {
      const element = await mount(`<${tag}></${tag}>`);
      const { told } = await give(element, { ...briefing, labels: { ...briefing.labels, draft: 'Released' } });
      const [mark] = notices(element);
      expect(read(mark!)).to.equal(briefing.labels.draft);
      expect(parseFloat(getComputedStyle(find(element, '.draft')).borderTopWidth)).to.be.at.least(4);
      const small = notes(element).map(read).join(' ');
      expect(small).not.to.contain(briefing.publisher).and.not.to.contain(briefing.edition.fingerprint);
      expect(told).to.deep.equal([]);
    });

    it('goes away for null, undefined and the published briefing itself, and only for these', async () => {
      const element = await mount(`<${tag}></${tag}>`);
      for (const none of [null, undefined, briefing]) {
        await give(element, edited);
        expect(findAll(element, '.draft')).to.have.length(1);
        const { text } = await give(element, none);
        expect(text).to.equal(publishedText.get(tag));
        expect(element.content).to.equal(briefing);
      }
      await give(element, { ...briefing });
      expect(findAll(element, '.draft')).to.have.length(1);
    });

    it('is never made by an attribute', async () => {
      const element = await mount(`<${tag}></${tag}>`);
      const { observedAttributes } = element.constructor as typeof BriefingElement;
      const json = JSON.stringify(edited);
      // Some of them warn of what is no value of theirs.
      await listen(async () => {
        for (const name of [...observedAttributes, 'content', 'data-content', 'briefing', 'src', 'labels', 'title']) {
          element.setAttribute(name, json);
          await element.updateComplete;
          expect(findAll(element, '.draft'), name).to.have.length(0);
          expect(element.content, name).to.equal(briefing);
        }
      });
    });

    it('takes the focus from nobody when it comes and goes', async () => {
      const element = await mount(`<${tag} copy-buttons></${tag}>`);
      for (const control of findAll(element, 'a, button')) {
        control.focus();
        for (const content of [{ ...briefing }, null]) {
          await give(element, content);
          expect(element.shadowRoot!.activeElement === control, read(control)).to.equal(true);
        }
      }
    });
  });

describe('A draft', () => {
  it('shows its text, and reads back as a copy that nobody can edit', async () => {
    const element = await mount('<key-messages></key-messages>');
    const draft = structuredClone(edited);
    await give(element, draft);
    expect(findAll(element, 'li').map(read)).to.deep.equal(['Another message']);
    expect(element.content).to.deep.equal(edited);
    Object.assign(draft.keyMessages.items[0]!, { text: 'Changed later' });
    element.requestUpdate();
    await element.updateComplete;
    expect(findAll(element, 'li').map(read)).to.deep.equal(['Another message']);
    expect(() => Object.assign(element.content.title, { text: 'x' })).to.throw(TypeError);
  });

  const everyWay: Record<string, () => unknown> = {
    frozen: () => Object.freeze(structuredClone(edited)),
    'a reactive proxy, as Vue makes them': () => reactive(structuredClone(edited)),
    'without a prototype': () => Object.assign(Object.create(null) as object, edited),
    'an instance of a class': () => Object.assign(new Event('draft'), edited),
    'with getters': () =>
      Object.defineProperties(
        {},
        Object.fromEntries(Object.entries(edited).map(([key, value]) => [key, { get: () => value }])),
      ),
    'from another frame': () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const { JSON: foreign } = frame.contentWindow as unknown as typeof globalThis;
      const draft: unknown = foreign.parse(JSON.stringify(edited));
      frame.remove();
      return draft;
    },
    'with fields that we do not know': () => ({ ...edited, extra: { cyclic: edited } }),
  };

  function reactive<T extends object>(target: T): T {
    return new Proxy(target, {
      get(object, key, receiver) {
        const value: unknown = Reflect.get(object, key, receiver);
        return typeof value === 'object' && value !== null ? reactive(value) : value;
      },
    });
  }

  for (const [way, make] of Object.entries(everyWay))
    it(`may be ${way}`, async () => {
      const element = await mount('<key-messages></key-messages>');
      const { told, text } = await give(element, make());
      expect(told).to.deep.equal([]);
      expect(text).to.contain('Another message');
    });

  it('may be set before the script comes, also with attributes, and is checked like any other', async () => {
    const { KeyMessagesElement } = await import('../../src/elements/key-messages.js');
    const [good, bad] = ['good', 'bad'].map((name) => {
      const late = document.body.appendChild(
        document.createElement(`late-draft-${name}`),
      ) as unknown as BriefingElement;
      late.setAttribute('heading-level', '3');
      late.setAttribute('message-ids', 'new');
      late.content = (name === 'good' ? edited : { keyMessages: 'forged' }) as Briefing;
      return late;
    }) as [BriefingElement, BriefingElement];
    const told = await listen(async () => {
      customElements.define('late-draft-good', class extends KeyMessagesElement {});
      customElements.define('late-draft-bad', class extends KeyMessagesElement {});
      await Promise.all([good.updateComplete, bad.updateComplete]);
    });
    expect(findAll(good, 'li').map(read)).to.deep.equal(['Another message']);
    expect(findAll(good, '.draft, h3')).to.have.length(2);
    expect(findAll(bad, 'li')).to.have.length(briefing.keyMessages.items.length);
    expect(Object.keys(good)).not.to.include('content');
    expect(told.filter((line) => line.includes('published text'))).to.have.length(1);
    good.remove();
    bad.remove();
  });

  it('given to a listener of the error takes the place of the bad one', async () => {
    const element = await mount('<key-messages></key-messages>');
    element.addEventListener('draft-error', () => {
      element.content = edited;
    });
    await listen(async () => {
      element.content = {} as Briefing;
      await nextTask();
    });
    await element.updateComplete;
    expect(findAll(element, 'li').map(read)).to.deep.equal(['Another message']);
  });

  it('cannot be forged by hiding the property', async () => {
    for (const tag of tags) {
      const element = await mount(`<${tag} copy-buttons></${tag}>`);
      const before = read(element.shadowRoot!);
      Object.defineProperty(element, 'content', { value: edited });
      element.requestUpdate();
      await element.updateComplete;
      expect(read(element.shadowRoot!)).to.equal(before);
    }
  });

  it('with a problem is heard of by a listener that is added afterwards, as frameworks do', async () => {
    const element = await mount('<key-messages></key-messages>');
    const heard: Event[] = [];
    await listen(async () => {
      element.content = {} as Briefing;
      element.addEventListener('draft-error', (event) => heard.push(event));
      await nextTask();
    });
    expect(heard).to.have.length(1);
  });

  it('given to a listener of the error, as bad as the one before, does not stop the page', async () => {
    const element = await mount('<key-messages></key-messages>');
    const most = 1000;
    let heard = 0;
    await listen(async () => {
      element.addEventListener('draft-error', () => {
        element.content = ++heard < most ? ({} as Briefing) : null;
      });
      element.content = {} as Briefing;
      await nextTask();
      expect(heard).to.be.within(1, most - 1);
      heard = most;
      await nextTask();
    });
    expect(element.draftProblems).to.deep.equal([]);
  });

  it('given to a listener of the error, with one of two faults, warns once of each', async () => {
    const element = await mount('<key-messages></key-messages>');
    const drafts = [{}, { ...edited, status: 'other' }] as Briefing[];
    let heard = 0;
    const told = await listen(async () => {
      element.addEventListener('draft-error', () => {
        element.content = ++heard < 10 ? drafts[heard % 2] : null;
      });
      element.content = drafts[0]!;
      while (heard < 10) await nextTask();
    });
    expect(told).to.have.length(2);
    expect(told[0]).not.to.equal(told[1]);
  });

  it('cannot come from markup', async () => {
    const element = await mount(`<key-messages content='${JSON.stringify({ title: 'x' })}'></key-messages>`);
    expect(read(element.shadowRoot!)).to.equal(publishedText.get('key-messages'));
  });
});

describe('A draft that cannot be rendered', () => {
  const cyclic: Record<string, unknown> = {};
  for (const key of Object.keys(briefing)) cyclic[key] = cyclic;
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const thrower = () => {
    throw new Error('not yours to read');
  };
  const hopeless: Record<string, [draft: unknown, path: string]> = {
    'a text': ['a briefing', 'content'],
    'a number': [7, 'content'],
    true: [true, 'content'],
    'a function': [() => briefing, 'content'],
    'a symbol': [Symbol('briefing'), 'content'],
    'an empty object': [{}, 'lang'],
    'a list': [[], 'lang'],
    cyclic: [cyclic, 'lang'],
    'a revoked proxy': [revoked.proxy, 'content'],
    'a proxy whose every trap throws': [
      new Proxy({}, { get: thrower, has: thrower, ownKeys: thrower, getPrototypeOf: thrower }),
      'content',
    ],
    'a getter that throws': [
      {
        ...briefing,
        get predictors() {
          return thrower();
        },
      },
      'content',
    ],
    'no caveat': [replaceAt(briefing, ['predictors', 'caveat'], undefined), 'predictors.caveat'],
    'a blank caveat': [replaceAt(briefing, ['predictors', 'caveat'], ' \t\n'), 'predictors.caveat'],
    'a caveat of zero width': [
      replaceAt(briefing, ['predictors', 'caveat'], '\u200b\u2060\ufeff\u3164'),
      'predictors.caveat',
    ],
    'a caveat of null': [replaceAt(briefing, ['predictors', 'caveat'], null), 'predictors.caveat'],
    'no predictors': [replaceAt(briefing, ['predictors', 'items'], []), 'predictors.items'],
    'a hundred thousand messages': [
      replaceAt(briefing, ['keyMessages', 'items'], Array(100_000).fill({ id: 'a', text: 'a' })),
      'keyMessages.items',
    ],
    'a message of a million characters': [
      replaceAt(briefing, ['keyMessages', 'items', '0', 'text'], 'a'.repeat(1_000_000)),
      'keyMessages.items[0].text',
    ],
    'an unknown status': [replaceAt(briefing, ['status'], '__proto__'), 'status'],
    'a list that is none': [replaceAt(briefing, ['labels', 'months'], { length: 12 }), 'labels.months'],
    'a list of shifting length': [
      replaceAt(
        briefing,
        ['keyMessages', 'items'],
        new Proxy([{ id: 'a', text: 'a' }], {
          get: (target, key) => (key === 'length' ? { valueOf: () => 1 } : Reflect.get(target, key)),
        }),
      ),
      'keyMessages.items',
    ],
    'a boxed text': [replaceAt(briefing, ['documentType'], new String('Policy Briefing')), 'documentType'],
  };

  for (const [what, [draft, path]] of Object.entries(hopeless))
    for (const tag of tags)
      it(`(${what}) leaves the published text in <${tag}>, with one warning and one event that name ${path}`, async () => {
        const element = await mount(`<${tag}></${tag}>`);
        await give(element, edited);
        const { told, events, text } = await give(element, draft);
        expect(text).to.equal(publishedText.get(tag));
        expect(element.content).to.equal(briefing);
        expect(told).to.have.length(1);
        const field = path === 'content' ? path : `content.${path}`;
        expect(told[0]).to.contain(`warn: <${tag}>: draft not shown: ${field} `);
        expect(events).to.have.length(1);
        expect(events[0]).to.be.instanceOf(DraftErrorEvent);
        expect(events[0]!.problems[0]!.path || 'content').to.equal(path);
        expect(events[0]!.problems[0]!.message).to.match(/^(must|cannot) /);
        expect(element.draftProblems).to.deep.equal(events[0]!.problems);
        await give(element, null);
        expect(element.draftProblems).to.deep.equal([]);
      });

  it('is refused for a wrong type at any path', () => {
    for (const path of listPaths(briefing))
      for (const wrong of [undefined, null, true, 1.5, Symbol('wrong'), () => 'wrong', new Map(), ''])
        if (wrong !== null || !nullableFields.includes(path.join('.')))
          expect(parseDraft(replaceAt(briefing, path, wrong)).content, `${path.join('.')}: ${typeof wrong}`).to.equal(
            undefined,
          );
  });

  it('is read once: what a getter says the second time is never shown', async () => {
    const element = await mount('<predictor-prompts></predictor-prompts>');
    let reads = 0;
    const shifting = {
      ...briefing,
      predictors: {
        ...briefing.predictors,
        get caveat() {
          return reads++ ? '' : 'A caveat, once';
        },
      },
    };
    await give(element, shifting);
    element.requestUpdate();
    await element.updateComplete;
    expect(reads).to.equal(1);
    expect(read(caveats(element)[0]!)).to.equal('A caveat, once');
  });
});
