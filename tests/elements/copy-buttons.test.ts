import { expect, oneEvent } from '@open-wc/testing';
import { sendMouse, resetMouse } from '@web/test-runner-commands';
import { briefing } from '../../src/content/briefing.js';
import { copyStatus, find, findAll, mount, plain, read, tags } from '../support/mount.js';

const { labels, keyMessages, predictors, contact, edition } = briefing;
const address = () => location.href.replace(/[?#].*/, '');

/** What was put on the clipboard, in place of the real one, which asks for permission. */
interface Copied {
  readonly text: string;
  readonly html: string;
}

let clipboard: { write: (items: ClipboardItem[]) => Promise<void> };
const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
let written: Promise<Copied>;

beforeEach(() => {
  written = new Promise((resolve) => {
    clipboard = {
      write: async ([item]) => {
        const as = async (type: string) => (await item!.getType(type)).text();
        resolve({ text: await as('text/plain'), html: await as('text/html') });
      },
    };
  });
  Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, get: () => clipboard });
});
afterEach(() => Object.defineProperty(Navigator.prototype, 'clipboard', original));

const refuse = () => {
  clipboard = { write: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
};
const press = (element: Element, label: string, index = 0) => {
  const buttons = findAll(element, 'button').filter((button) => read(button) === label);
  buttons[index]!.click();
};

/** Waits for changes in the element until the condition holds. */
async function changes(holds: () => boolean, element: Element): Promise<void> {
  while (!holds())
    await new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve(undefined);
      }).observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
    });
}

/** Waits until the element has reported something. */
async function hear(element: Element): Promise<string> {
  const status = copyStatus(element);
  await changes(() => read(status) !== '', element);
  return read(status);
}

/** Timers, in place of the real ones: a test does not wait. */
let timers = new Map<number, () => void>();
const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = globalThis;
beforeEach(() => {
  timers = new Map();
  Object.assign(globalThis, {
    setTimeout: (act: () => void, delay = 0) => {
      const id = delay === 3000 ? -1 - timers.size : Number(realSetTimeout(act, delay));
      if (delay === 3000) timers.set(id, act);
      return id;
    },
    clearTimeout: (id: number) => {
      if (!timers.delete(id)) realClearTimeout(id);
    },
  });
});
afterEach(() => Object.assign(globalThis, { setTimeout: realSetTimeout, clearTimeout: realClearTimeout }));
function letTimePass(): void {
  expect(timers.size).to.equal(1);
  for (const act of timers.values()) act();
}

function readWithoutButtons(block: HTMLElement): string {
  const copy = block.cloneNode(true) as HTMLElement;
  copy.querySelector('.copy-bar')?.remove();
  return read(copy);
}

describe('Copying with the source', () => {
  for (const tag of tags)
    it(`takes all that <${tag}> shows, and whose text this is, which edition, and from which page`, async () => {
      const element = await mount(`<${tag} copy-buttons><p slot="referral-route">Our route</p></${tag}>`);
      press(element, labels.copy);
      const { text, html } = await written;
      expect(text).to.contain(briefing.publisher).and.to.contain(edition.fingerprint);
      expect(text).to.contain(briefing.title.text).and.to.contain(address());
      const shown = findAll(element, 'li, [part=heading], [part=title], [part=introduction], .caveat, .contact, .note');
      for (const block of shown.filter((node) => !node.closest('.partner, .copy-bar'))) {
        const said = readWithoutButtons(block);
        expect(text).to.contain(said);
        const page = new DOMParser().parseFromString(html, 'text/html');
        expect(read(page.body)).to.contain(said);
      }
      expect(text).not.to.contain('Our route').and.not.to.contain(labels.copyLink);
      expect(await hear(element)).to.equal(labels.copied);
    });

  it('keeps the predictors below their caveat and numbered, in text and in HTML', async () => {
    const element = await mount('<predictor-prompts copy-buttons></predictor-prompts>');
    press(element, labels.copy);
    const { text, html } = await written;
    const numbered = predictors.items.map((item, index) => `${index + 1}. ${plain(item.text)}`).join('\n');
    expect(text.startsWith(`${predictors.heading}\n\n${predictors.caveat}\n\n${numbered}\n\n`)).to.be.true;
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    expect([...body.querySelectorAll('h2, p, ol')].slice(0, 3).map(({ localName }) => localName)).to.deep.equal([
      'h2',
      'p',
      'ol',
    ]);
    expect(body.querySelectorAll('ol > li')).to.have.length(predictors.items.length);
  });

  it('keeps emphasis, and leaves nothing of ours in the HTML: no class, id, button or comment', async () => {
    const element = await mount('<key-messages copy-buttons></key-messages>');
    press(element, labels.copy);
    const { html } = await written;
    expect(html)
      .to.contain('<strong>')
      .and.not.to.match(/class|id=|part|role|aria|button|<!--/);
  });

  it('has one button in the predictors: none for one of them', async () => {
    const element = await mount('<predictor-prompts copy-buttons></predictor-prompts>');
    expect(findAll(element, 'button').map(read)).to.deep.equal([labels.copy]);
    expect(findAll(element, '[role=group] button')).to.deep.equal([]);
  });

  it('marks a draft as a draft', async () => {
    const element = await mount('<key-messages copy-buttons></key-messages>');
    element.content = { ...briefing };
    await element.updateComplete;
    press(element, labels.copyMessage, 3);
    const { text, html } = await written;
    expect(text).to.contain(labels.draft);
    expect(html).to.contain(labels.draft);
    expect(text).not.to.contain(briefing.publisher);
  });

  it('takes a selection as a selection', async () => {
    const element = await mount(`<key-messages copy-buttons message-ids="${keyMessages.items[2]!.id}"></key-messages>`);
    press(element, labels.copy);
    expect((await written).text).to.contain(labels.selected.split('{')[0]);
  });
});

describe('Each message', () => {
  it('has a button to copy it and one to copy a link to it, each with a short name of its own', async () => {
    const element = await mount(
      `<key-messages copy-buttons message-ids="${keyMessages.items[2]!.id} ${keyMessages.items[4]!.id}"></key-messages>`,
    );
    const names = findAll(element, 'li button').map((button) => button.getAttribute('aria-label'));
    expect(names).to.deep.equal(
      [1, 2].flatMap((number) =>
        [labels.copyMessageName, labels.copyLinkName].map((name) => name.replace('{number}', `${number}`)),
      ),
    );
    expect(findAll(element, '[aria-labelledby]')).to.deep.equal([]);
  });

  it('is copied alone, with its source', async () => {
    const element = await mount('<key-messages copy-buttons></key-messages>');
    press(element, labels.copyMessage, 5);
    const { text } = await written;
    expect(text.startsWith(`- ${plain(keyMessages.items[5]!.text)}\n\n`)).to.be.true;
    expect(text).to.contain(briefing.publisher).and.to.contain(briefing.title.text).and.to.contain(address());
    expect(text).not.to.contain(plain(keyMessages.items[4]!.text));
  });

  for (const [name, path, canonical, copied] of [
    ['without its query and fragment, which can hold case references', '?case=1234#family', undefined, ''],
    ['whose canonical link has a query', '?case=1234&page_id=12#family', '?page_id=12#top', '?page_id=12'],
    ['whose canonical link leads to another site', '?case=1234', 'https://other.example/page', ''],
    ['whose canonical link is no address', '?case=1234', 'https://', ''],
    ['whose canonical link a router did not change', '', '/another-route', ''],
  ] as const)
    it(`has a link to the page ${name}`, async () => {
      const link = Object.assign(document.createElement('link'), { rel: 'canonical' });
      history.replaceState(null, '', location.pathname + path);
      if (canonical !== undefined) document.head.append(Object.assign(link, { href: canonical }));
      try {
        const element = await mount('<key-messages copy-buttons></key-messages>');
        press(element, labels.copyLink, 2);
        const { text } = await written;
        expect(text).to.equal(
          `${location.origin}${location.pathname}${copied}#key-messages/${keyMessages.items[2]!.id}`,
        );
      } finally {
        history.replaceState(null, '', location.pathname);
        link.remove();
      }
    });

  it('has no button for a link on a page that is named by its fragment, and the source has that name', async () => {
    history.replaceState(null, '', `${location.pathname}?case=1234#/guidance/briefing?case=1234`);
    try {
      const element = await mount('<key-messages copy-buttons></key-messages>');
      expect(findAll(element, 'button').map(read)).not.to.include(labels.copyLink);
      press(element, labels.copyMessage, 2);
      expect((await written).text.endsWith(`${location.pathname}#/guidance/briefing`)).to.be.true;
    } finally {
      history.replaceState(null, '', location.pathname);
    }
  });
});

describe('A page that may not copy', () => {
  it('has all that would have been copied shown as plain text, selected, and says how to go on', async () => {
    refuse();
    const element = await mount('<predictor-prompts copy-buttons></predictor-prompts>');
    press(element, labels.copy);
    expect(await hear(element)).to.equal(labels.copyByHand);
    const byHand = find(element, '.manual-copy').textContent;
    expect(byHand)
      .to.contain(predictors.caveat)
      .and.to.contain(`${predictors.items.length}. ${predictors.items.at(-1)!.text}`);
    expect(byHand).to.contain(briefing.publisher).and.to.contain(address());
    expect(getSelection()!.toString()).to.contain(predictors.caveat);
  });

  it('has one message of a draft selected with its source and the mark of a draft', async () => {
    refuse();
    const element = await mount('<key-messages copy-buttons style="user-select: none"></key-messages>');
    element.content = { ...briefing };
    await element.updateComplete;
    press(element, labels.copyMessage, 2);
    await hear(element);
    const byHand = find(element, '.manual-copy').textContent;
    expect(byHand).to.contain(labels.draft).and.to.contain(plain(keyMessages.items[2]!.text));
    expect(byHand).not.to.contain(labels.copyLink);
    expect(getSelection()!.toString()).to.contain(labels.draft);
  });

  it('shows a link to copy by hand', async () => {
    refuse();
    const element = await mount('<key-messages copy-buttons></key-messages>');
    press(element, labels.copyLink, 1);
    expect(await hear(element)).to.equal(labels.copyByHand);
    expect(read(find(element, '.manual-copy'))).to.equal(`${address()}#key-messages/${keyMessages.items[1]!.id}`);
  });

  it('may lack a clipboard altogether, as pages without https do', async () => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, get: () => undefined });
    const element = await mount('<board-contact copy-buttons></board-contact>');
    press(element, labels.copy);
    expect(await hear(element)).to.equal(labels.copyByHand);
  });
});

describe('Buttons', () => {
  it('come and go with the attribute', async () => {
    const element = await mount('<predictor-prompts></predictor-prompts>');
    expect(findAll(element, 'button, [aria-live]')).to.deep.equal([]);
    element.copyButtons = true;
    await element.updateComplete;
    expect(findAll(element, 'button')).to.have.length(1);
    element.copyButtons = false;
    await element.updateComplete;
    expect(findAll(element, 'button, [aria-live]')).to.deep.equal([]);
  });

  it('report anew each time, across all elements: screen readers do not say the same text twice', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() => mount('<predictor-prompts copy-buttons></predictor-prompts>')),
    );
    const reports: string[] = [];
    for (const element of [one!, other!, other!, one!]) {
      const before = copyStatus(element).textContent;
      press(element, labels.copy);
      await changes(() => copyStatus(element).textContent !== before, element);
      reports.push(copyStatus(element).textContent);
      expect(read(copyStatus(element))).to.equal(labels.copied);
      const button = find(element, 'button');
      await changes(() => read(button) === labels.copied, element);
      letTimePass();
      await element.updateComplete;
      expect(read(button)).to.equal(labels.copy);
    }
    for (const [index, report] of reports.slice(1).entries()) expect(report).not.to.equal(reports[index]);
  });

  it('say "Copied" on the pressed one alone, for a moment and as long as the element is there', async () => {
    const element = await mount('<key-messages copy-buttons></key-messages>');
    const said = () => findAll(element, 'button').filter((button) => read(button) === labels.copied);
    press(element, labels.copyLink, 1);
    await changes(() => said().length > 0, element);
    expect(said()).to.deep.equal([findAll(element, 'li:nth-child(2) button')[1]]);
    press(element, labels.copyMessage, 2);
    await changes(() => said()[0] !== findAll(element, 'li:nth-child(2) button')[1], element);
    expect(said()).to.deep.equal([findAll(element, 'li:nth-child(3) button')[0]]);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(said()).to.deep.equal([]);
  });

  it('have names that begin with what they show, "Copied" too, because people who speak to them say what they see', async () => {
    const element = await mount('<key-messages copy-buttons></key-messages>');
    const buttons = findAll(element, 'button');
    const findMisnamed = () =>
      buttons.filter((button) => !(button.getAttribute('aria-label') ?? read(button)).startsWith(read(button)));
    expect(findMisnamed()).to.deep.equal([]);
    for (const pressed of [buttons[0]!, buttons[1]!, buttons.at(-1)!]) {
      pressed.click();
      await changes(() => read(pressed) === labels.copied, element);
      expect(findMisnamed()).to.deep.equal([]);
    }
  });

  it('are large enough for a thumb, and work with a real click', async () => {
    const element = await mount('<key-messages copy-buttons></key-messages>');
    for (const button of findAll(element, 'button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    const button = find(element, 'button');
    button.scrollIntoView({ block: 'center' });
    const { x, y } = button.getBoundingClientRect();
    const click = oneEvent(button, 'click');
    await sendMouse({ type: 'click', position: [Math.ceil(x + 4), Math.ceil(y + 4)] });
    await click;
    expect((await written).text).to.contain(plain(keyMessages.items[0]!.text));
    await resetMouse();
  });

  it('do not change the contact', async () => {
    const element = await mount('<board-contact copy-buttons></board-contact>');
    press(element, labels.copy);
    expect((await written).text)
      .to.contain(contact.telephone.printed)
      .and.to.contain(contact.email);
  });

  it('are there for true alone: null and undefined, by which frameworks say nothing, take them away', async () => {
    const element = await mount('<board-contact></board-contact>');
    const isThere: boolean[] = [];
    for (const value of [true, undefined, undefined, true, null, false]) {
      element.copyButtons = value;
      await element.updateComplete;
      isThere.push(findAll(element, 'button').length > 0);
    }
    expect(isThere).to.deep.equal([true, false, false, true, false, false]);
  });
});
