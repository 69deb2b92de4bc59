import { expect } from '@open-wc/testing';
import { defineOnce } from '../../src/define/define-once.js';
import { KeyMessagesElement } from '../../src/elements/key-messages.js';
import { tags, listen } from '../support/mount.js';

const ours = (tag: string) =>
  class extends KeyMessagesElement {
    static override readonly tag: 'key-messages' = tag as 'key-messages';
  };
const ofVersion = (tag: string, packageVersion: string) =>
  class extends HTMLElement {
    static readonly tag = tag;
    static readonly packageVersion = packageVersion;
  };

/** Runs `act` while the property is missing or has another value. */
function without(owner: object, key: PropertyKey, act: () => void, replacement?: PropertyDescriptor): void {
  const original = Object.getOwnPropertyDescriptor(owner, key);
  if (replacement) Object.defineProperty(owner, key, { configurable: true, ...replacement });
  else Reflect.deleteProperty(owner, key);
  try {
    act();
  } finally {
    if (original) Object.defineProperty(owner, key, original);
    else Reflect.deleteProperty(owner, key);
  }
}

describe('Defining the tags', () => {
  it('gives each of the four its class, whichever module is loaded', async () => {
    for (const tag of tags) {
      await import(`../../src/define/${tag}.ts`);
      const defined = customElements.get(tag) as unknown as typeof KeyMessagesElement;
      expect(defined.packageVersion).to.equal(KeyMessagesElement.packageVersion);
    }
  });

  it('keeps the first of two equal ones, without a message', async () => {
    const first = ours('test-twice');
    const told = await listen(() => {
      defineOnce(first);
      defineOnce(ours('test-twice'));
    });
    expect(customElements.get('test-twice')).to.equal(first);
    expect(told).to.deep.equal([]);
  });

  it('leaves what another version or another script holds, defines the rest, and warns once, naming both', async () => {
    defineOnce(ofVersion('test-older', 'safeguarding-briefing-elements 0.9.0'));
    customElements.define('test-foreign', class extends HTMLElement {});
    const told = await listen(() => {
      defineOnce(ours('test-older'), ours('test-foreign'), ours('test-free'));
    });
    expect(told).to.deep.equal([
      `warn: ${KeyMessagesElement.packageVersion} did not register <test-older>: already registered by safeguarding-briefing-elements 0.9.0, ` +
        '<test-foreign>: already registered by another script',
    ]);
    expect(customElements.get('test-free')).to.exist;
  });

  it('does not throw when the page refuses, and warns once', async () => {
    const sameClass = ours('test-one-class');
    customElements.define('test-one-class-before', sameClass);
    const told = await listen(() => {
      defineOnce(sameClass);
    });
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('<test-one-class>: already registered by another script');
  });
});

describe('On a page that has changed what is the browser’s, defining', () => {
  it('works with another `Document` in the place of the browser’s, as MooTools has', () => {
    without(
      globalThis,
      'Document',
      () => {
        defineOnce(ours('test-other-document'));
      },
      { value: Map },
    );
    expect(customElements.get('test-other-document')).to.exist;
  });

  it('works with an image named `contentType`', () => {
    const image = document.body.appendChild(document.createElement('img'));
    image.setAttribute('name', 'contentType');
    expect(document.contentType).to.equal(image);
    defineOnce(ours('test-named-image'));
    image.remove();
    expect(customElements.get('test-named-image')).to.exist;
  });

  it('does not throw where `console.warn` was taken away', () => {
    customElements.define('test-unwarned', class extends HTMLElement {});
    without(
      console,
      'warn',
      () => {
        defineOnce(ours('test-unwarned'), ours('test-unwarned-free'));
      },
      { value: undefined },
    );
    expect(customElements.get('test-unwarned-free')).to.exist;
  });
});

describe('Where elements cannot work, defining', () => {
  const floors: Record<string, (act: () => void) => void> = {
    'custom elements': (act) => {
      without(globalThis, 'customElements', act);
    },
    'an HTML document': (act) => {
      without(document, 'contentType', act, { value: 'application/xhtml+xml' });
    },
  };

  for (const [what, remove] of Object.entries(floors))
    it(`without ${what} does nothing, and does not throw`, async () => {
      const tag = `test-without-${what.toLowerCase().replaceAll(' ', '-')}`;
      const told = await listen(() => {
        remove(() => {
          defineOnce(ours(tag));
        });
      });
      expect(customElements.get(tag)).to.be.undefined;
      expect(told).to.deep.equal([]);
    });
});
