import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { briefing } from '../../src/content/briefing.js';
import { find, findAll, mount, plain, read } from '../support/mount.js';

const { items } = briefing.keyMessages;
const fragment = (index: number) => `#key-messages/${items[index]!.id}`;
const marked = (element: Element) => findAll(element, '[data-linked]').map(read);

/** Goes to that fragment as a click on a link does. */
async function go(hash: string): Promise<void> {
  if (location.hash === hash) return;
  const changed = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = hash;
  await changed;
}

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

describe('An address that names a message', () => {
  it('leads there when it is there at load: scrolled below a sticky header, focused and marked', async () => {
    await go(fragment(8));
    const page = await mount(
      '<div><div style="height: 3000px"></div><key-messages></key-messages><div style="height: 3000px"></div></div>',
    );
    const element = page.querySelector('key-messages')!;
    const item = findAll(element, 'li')[8]!;
    expect(marked(element)).to.deep.equal([plain(items[8]!.text)]);
    expect(element.shadowRoot!.activeElement).to.equal(item);
    expect(item.getBoundingClientRect().top).to.be.within(60, 200);
  });

  it('leads there when it changes, and its mark moves on', async () => {
    const element = await mount('<key-messages></key-messages>');
    expect(marked(element)).to.deep.equal([]);
    await go(fragment(2));
    expect(marked(element)).to.deep.equal([plain(items[2]!.text)]);
    await go(fragment(3));
    expect(marked(element)).to.deep.equal([plain(items[3]!.text)]);
    await go('#elsewhere');
    expect(marked(element)).to.deep.equal([]);
  });

  it('leads into another shadow root too', async () => {
    await go(fragment(1));
    const host = await mount('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<key-messages></key-messages>';
    await host.shadowRoot!.querySelector('key-messages')!.updateComplete;
    expect(marked(host.shadowRoot!.firstElementChild!)).to.deep.equal([plain(items[1]!.text)]);
  });

  it('leads to the first of two elements that show the message', async () => {
    await go(fragment(4));
    const page = await mount(
      `<div><key-messages message-ids="${items[0]!.id}"></key-messages><key-messages></key-messages><key-messages></key-messages></div>`,
    );
    const [other, first, second] = [...page.querySelectorAll('key-messages')];
    expect([other, first, second].map((element) => marked(element!).length)).to.deep.equal([0, 1, 0]);
    await go(fragment(5));
    expect([other, first, second].map((element) => marked(element!).length)).to.deep.equal([0, 1, 0]);
    first!.remove();
    await go(fragment(6));
    expect(marked(second!)).to.have.length(1);
  });

  it('does not lead into what cannot be seen, as the half of a page that is for other screens', async () => {
    await go(fragment(4));
    const page = await mount('<div><div hidden><key-messages></key-messages></div><key-messages></key-messages></div>');
    const [hidden, seen] = [...page.querySelectorAll('key-messages')];
    expect([hidden, seen].map((element) => marked(element!).length)).to.deep.equal([0, 1]);
    expect(document.activeElement).to.equal(seen);
    expect(findAll(hidden!, '[tabindex]')).to.deep.equal([]);
  });

  it('takes the message into the tab order only while it has the focus', async () => {
    const page = await mount('<div><key-messages></key-messages><button>after</button></div>');
    await go(fragment(2));
    const item = findAll(page.querySelector('key-messages')!, 'li')[2]!;
    expect(item.getAttribute('tabindex')).to.equal('-1');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(page.querySelector('button'));
    expect(item.hasAttribute('tabindex')).to.be.false;
  });

  it('follows the message when the page selects others', async () => {
    const element = await mount<HTMLElementTagNameMap['key-messages']>('<key-messages></key-messages>');
    await go(fragment(6));
    element.messageIds = `${items[3]!.id} ${items[6]!.id}`;
    await element.updateComplete;
    expect(marked(element)).to.deep.equal([plain(items[6]!.text)]);
    element.messageIds = items[3]!.id;
    await element.updateComplete;
    expect(marked(element)).to.deep.equal([]);
  });

  for (const wrong of [
    '#key-messages/',
    '#key-messages/no-such',
    '#key-messages/%',
    '#%E0%A4%A',
    '#key-messages/__proto__',
    '#',
  ])
    it(`does nothing if it is "${wrong}"`, async () => {
      const element = await mount('<key-messages></key-messages>');
      const errors: unknown[] = [];
      const note = (event: Event) => errors.push(event);
      addEventListener('error', note);
      await go(fragment(0));
      await go(wrong);
      removeEventListener('error', note);
      expect(marked(element)).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });

  it('does not take the focus again when the element only moves', async () => {
    await go(fragment(2));
    const page = await mount('<div><key-messages></key-messages><button>after</button></div>');
    const element = page.querySelector('key-messages')!;
    const button = page.querySelector('button')!;
    button.focus();
    page.append(element);
    expect(document.activeElement).to.equal(button);
    expect(marked(element)).to.deep.equal([plain(items[2]!.text)]);
    await go(fragment(3));
    expect(document.activeElement).to.equal(element);
  });

  for (const [closed, attributes] of [
    ['<details>', 'details'],
    ['hidden="until-found"', 'div hidden="until-found"'],
    ['both, one in the other', 'details><div hidden="until-found"><details hidden="until-found"'],
  ] as const)
    it(`opens what is closed around it: ${closed}`, async () => {
      const page = await mount(
        `<div><div style="height: 3000px"></div><${attributes}><key-messages></key-messages><div style="height: 3000px"></div></div>`,
      );
      const found: unknown[] = [];
      page.addEventListener('beforematch', ({ target }) => found.push(target));
      const hiddenParts = [...page.querySelectorAll('[hidden]')];
      await go(fragment(8));
      expect(page.querySelectorAll('details:not([open]), [hidden]')).to.have.length(0);
      expect(found).to.deep.equal(hiddenParts.reverse());
      const item = findAll(page.querySelector('key-messages')!, 'li')[8]!;
      expect(item.getBoundingClientRect().top).to.be.within(60, 200);
      expect(document.activeElement!.localName).to.equal('key-messages');
    });

  it('opens what is closed around the shadow root that it is in, and leaves it when somebody closes it', async () => {
    const page = await mount('<div><details><div></div></details></div>');
    const details = page.querySelector('details')!;
    const root = page.querySelector('details > div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<key-messages></key-messages>';
    const element = root.querySelector('key-messages')!;
    await element.updateComplete;
    await go(fragment(8));
    expect(details.open).to.be.true;
    details.open = false;
    element.messageIds = items[8]!.id;
    await element.updateComplete;
    root.append(element);
    expect(details.open).to.be.false;
  });

  it('gives up on a component of the page that closes itself again', async () => {
    customElements.define(
      'closed-panel',
      class extends HTMLElement {
        static readonly observedAttributes = ['hidden'];
        attributeChangedCallback(_name: string, _before: string | null, value: string | null): void {
          if (value === null) this.setAttribute('hidden', 'until-found');
        }
      },
    );
    const page = await mount(
      '<div><closed-panel hidden="until-found"><key-messages></key-messages></closed-panel></div>',
    );
    let tries = 0;
    page.addEventListener('beforematch', () => tries++);
    await go(fragment(8));
    expect(tries).to.be.above(0);
    expect(page.querySelector('closed-panel')!.getAttribute('hidden')).to.equal('until-found');
  });

  it('opens nothing while the message can be seen in another element', async () => {
    const page = await mount(
      '<div><key-messages></key-messages><details><key-messages></key-messages></details></div>',
    );
    await go(fragment(8));
    expect(page.querySelector('details')!.open).to.be.false;
  });

  it('leads there again when its link is followed again', async () => {
    const page = await mount(
      `<div><a href="${fragment(8)}">link</a><div style="height: 3000px"></div><key-messages></key-messages><div style="height: 3000px"></div></div>`,
    );
    const link = page.querySelector('a')!;
    for (let visit = 1; visit <= 2; visit++) {
      link.scrollIntoView({ block: 'center' });
      const { x, y } = link.getBoundingClientRect();
      const scrolled = oneEvent(window, 'scroll');
      await sendMouse({ type: 'click', position: [Math.ceil(x + 2), Math.ceil(y + 2)] });
      await scrolled;
      expect(findAll(page.querySelector('key-messages')!, 'li')[8]!.getBoundingClientRect().top).to.be.within(60, 200);
      expect(document.activeElement!.localName).to.equal('key-messages');
    }
    await resetMouse();
  });

  for (const [way, comeBack] of [
    [
      'by a link',
      () => {
        history.pushState(null, '', fragment(2));
      },
    ],
    [
      'by the button of the browser',
      async () => {
        const isBack = oneEvent(window, 'popstate');
        history.back();
        await isBack;
      },
    ],
  ] as const)
    it(`leads there again when the page comes back ${way} from another of its routes`, async () => {
      const page = await mount('<div><key-messages></key-messages><button>after</button></div>');
      const element = page.querySelector('key-messages')!;
      await go(fragment(2));
      history.pushState(null, '', location.pathname + location.search);
      element.remove();
      page.querySelector('button')!.focus();
      await comeBack();
      page.append(element);
      expect(document.activeElement!.localName).to.equal('key-messages');
      expect(marked(element)).to.deep.equal([plain(items[2]!.text)]);
    });

  it('does not take the focus again when the page replaces its address by the same', async () => {
    const page = await mount('<div><key-messages></key-messages><button>after</button></div>');
    await go(fragment(2));
    const button = page.querySelector('button')!;
    button.focus();
    history.replaceState({ router: true }, '', location.href);
    expect(document.activeElement!.localName).to.equal('button');
  });

  if ('navigation' in window)
    it('leads there when the page calls pushState', async () => {
      const element = await mount('<key-messages></key-messages>');
      history.pushState(null, '', fragment(5));
      expect(marked(element)).to.deep.equal([plain(items[5]!.text)]);
      history.pushState(null, '', location.pathname + location.search);
      expect(marked(element)).to.deep.equal([]);
    });

  it('is heard by nobody once the element has gone', () => {
    const { navigation } = window as Partial<Window>;
    const targets = [window, ...(navigation ? [navigation] : [])];
    const listeners = new Set<string>();
    for (const target of targets)
      Object.assign(target, {
        addEventListener: (type: string) => listeners.add(type),
        removeEventListener: (type: string) => listeners.delete(type),
      });
    try {
      const element = document.body.appendChild(document.createElement('key-messages'));
      expect([...listeners]).to.include('popstate');
      element.remove();
      expect([...listeners]).to.deep.equal([]);
    } finally {
      for (const target of targets)
        for (const name of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(target, name);
    }
  });
});

describe('An address that names the predictors', () => {
  it('leads to the block as a whole, caveat and all, and never to one of them', async () => {
    const element = await mount('<predictor-prompts></predictor-prompts>');
    await go('#predictor-prompts');
    expect(findAll(element, '[data-linked]')).to.deep.equal([find(element, '[role=group]')]);
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '[role=group]'));
    for (const { id } of briefing.predictors.items) {
      await go(`#predictor-prompts/${id}`);
      expect(marked(element)).to.deep.equal([]);
    }
  });
});
