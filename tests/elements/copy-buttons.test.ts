import { expect, oneEvent } from '@open-wc/testing';
import { sendMouse, resetMouse } from '@web/test-runner-commands';
import { briefing } from '../../src/content/briefing.js';
import { find, findAll, mount, plain, read, tags } from '../support/mount.js';

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

/** Waits until the element has said something. */
async function hear(element: Element): Promise<string> {
  const status = find(element, '[role=status]');
  while (read(status) === '')
    await new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve(undefined);
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
  return read(status);
}

describe('Copying with the source', () => {
  for (const tag of tags)
    it(`takes all that <${tag}> shows, and whose words these are, which edition, and from which page`, async () => {
      const element = await mount(`<${tag} copy-buttons><p slot="referral-route">Our route</p></${tag}>`);
      press(element, labels.copy);
      const { text, html } = await written;
      expect(text).to.contain(briefing.publisher).and.to.contain(edition.fingerprint);
      expect(text).to.contain(briefing.title.text).and.to.contain(address());
      const shown = findAll(element, 'li, [part=heading], [part=title], [part=introduction], .caveat, .contact, .note');
      for (const block of shown.filter((node) => !node.closest('.partner, .actions'))) {
        const said = read(block.querySelector('[id^=message]') ?? block);
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
    expect(findAll(element, '.frame button')).to.deep.equal([]);
  });

  it('marks a draft as a draft', async () => {
    const element = await mount('<key-messages copy-buttons></key-messages>');
    element.content = { ...briefing };
    press(element, labels.copyMessage, 3);
    const { text, html } = await written;
    expect(text).to.contain(labels.draft);
    expect(html).to.contain(labels.draft);
    expect(text).not.to.contain(briefing.publisher);
  });

  it('takes a selection as a selection', async () => {
    const element = await mount('<key-messages copy-buttons message-ids="adolescents"></key-messages>');
    press(element, labels.copy);
    expect((await written).text).to.contain(labels.selected.split('{')[0]);
  });
});

describe('Each message', () => {
  it('has a button to copy it and one to copy a link to it, named by the message', async () => {
    const element = await mount('<key-messages copy-buttons></key-messages>');
    const names = findAll(element, 'li button').map((button) =>
      button
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => read(find(element, `#${id}`)))
        .join(' '),
    );
    expect(names).to.deep.equal(
      keyMessages.items.flatMap(({ text }) =>
        [labels.copyMessage, labels.copyLink].map((label) => `${label} ${plain(text)}`),
      ),
    );
  });

  it('is copied alone, with its source', async () => {
    const element = await mount('<key-messages copy-buttons></key-messages>');
    press(element, labels.copyMessage, 5);
    const { text } = await written;
    expect(text.startsWith(`- ${plain(keyMessages.items[5]!.text)}\n\n`)).to.be.true;
    expect(text).to.contain(briefing.publisher).and.to.contain(briefing.title.text).and.to.contain(address());
    expect(text).not.to.contain(plain(keyMessages.items[4]!.text));
  });

  it('has a link without the query and fragment of the page, which can hold case references', async () => {
    history.replaceState(null, '', `${location.pathname}?case=1234#family`);
    try {
      const element = await mount('<key-messages copy-buttons></key-messages>');
      press(element, labels.copyLink, 2);
      const { text } = await written;
      expect(text).to.equal(`${location.origin}${location.pathname}#key-messages/${keyMessages.items[2]!.id}`);
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
    const byHand = find(element, '.by-hand').textContent;
    expect(byHand).to.contain(predictors.caveat).and.to.contain(`7. ${predictors.items[6]!.text}`);
    expect(byHand).to.contain(briefing.publisher).and.to.contain(address());
    expect(getSelection()!.toString()).to.contain(predictors.caveat);
  });

  it('has one message of a draft selected with its source and the mark of a draft', async () => {
    refuse();
    const element = await mount('<key-messages copy-buttons style="user-select: none"></key-messages>');
    element.content = { ...briefing };
    press(element, labels.copyMessage, 2);
    await hear(element);
    const byHand = find(element, '.by-hand').textContent;
    expect(byHand).to.contain(labels.draft).and.to.contain(plain(keyMessages.items[2]!.text));
    expect(byHand).not.to.contain(labels.copyLink);
    expect(getSelection()!.toString()).to.contain(labels.draft);
  });

  it('shows a link to copy by hand', async () => {
    refuse();
    const element = await mount('<key-messages copy-buttons></key-messages>');
    press(element, labels.copyLink, 1);
    expect(await hear(element)).to.equal(labels.copyByHand);
    expect(read(find(element, '.by-hand'))).to.equal(`${address()}#key-messages/${keyMessages.items[1]!.id}`);
  });

  it('may lack a clipboard altogether, as pages without https do', async () => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, get: () => undefined });
    const element = await mount('<board-contact copy-buttons></board-contact>');
    press(element, labels.copy);
    expect(await hear(element)).to.equal(labels.copyByHand);
  });
});

describe('Buttons', () => {
  it('come and go with the attribute, and say what they did anew each time', async () => {
    const element = await mount('<predictor-prompts></predictor-prompts>');
    expect(findAll(element, 'button, [role=status]')).to.deep.equal([]);
    element.copyButtons = true;
    press(element, labels.copy);
    expect(await hear(element)).to.equal(labels.copied);
    press(element, labels.copy);
    expect(read(find(element, '[role=status]'))).to.equal('');
    expect(await hear(element)).to.equal(labels.copied);
    element.copyButtons = false;
    expect(findAll(element, 'button, [role=status]')).to.deep.equal([]);
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

  it('leave the contact its own words', async () => {
    const element = await mount('<board-contact copy-buttons></board-contact>');
    press(element, labels.copy);
    expect((await written).text)
      .to.contain(contact.telephone.printed)
      .and.to.contain(contact.email);
  });

  it('are there for true alone: null and undefined, by which frameworks say nothing, take them away', async () => {
    const element = await mount('<board-contact></board-contact>');
    const isThere = [true, undefined, undefined, true, null, false].map((value) => {
      element.copyButtons = value;
      return findAll(element, 'button').length > 0;
    });
    expect(isThere).to.deep.equal([true, false, false, true, false, false]);
  });
});
