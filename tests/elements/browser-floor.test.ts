import { expect, fixture } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import { findAll } from '../support/mount.js';

/** What the oldest browsers lack, and the script that takes it away before ours comes. */
const missing: Record<string, string> = {
  attachInternals: 'delete HTMLElement.prototype.attachInternals',
  'constructable style sheets':
    'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replace',
  'custom states': 'delete ElementInternals.prototype.states; delete window.CustomStateSet',
  'Object.hasOwn': 'delete Object.hasOwn',
};

/** What leaves the page without our elements. */
const hopeless: Record<string, string> = {
  'custom elements': "Object.defineProperty(window, 'customElements', { value: undefined })",
  'a constructor that works':
    "addEventListener('error', (event) => event.preventDefault()); HTMLElement.prototype.attachInternals = () => { throw new Error('broken') }",
};

/** Opens a page of its own, because Lit looks at the browser once, when it is loaded. */
async function open(takeAway: string) {
  const frame = await fixture<HTMLIFrameElement>('<iframe style="inline-size: 600px; block-size: 900px"></iframe>');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = `<!doctype html><html lang="en"><script>
    window.faults = [];
    addEventListener('error', ({ message }) => faults.push(message));
    addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
    for (const method of ['warn', 'error']) console[method] = (...words) => faults.push(words.join(' '));
    ${takeAway}
  </script><script type="module" src="/src/define/briefing.ts"></script>
  <predictor-prompts copy-buttons><div><p>The fallback</p></div></predictor-prompts></html>`;
  await loaded;
  const page = frame.contentWindow as unknown as Window & { faults: string[] };
  return { page, element: page.document.querySelector('predictor-prompts')!, faults: page.faults };
}

describe('In a browser without', () => {
  for (const [what, takeAway] of Object.entries(missing))
    it(`${what} the elements work, with their styles, also after a move`, async () => {
      const { page, element, faults } = await open(takeAway);
      await element.updateComplete;
      element.headingLevel = 4;
      element.remove();
      page.document.body.append(element);
      await element.updateComplete;
      const [group] = findAll(element, '[role=group]');
      expect(findAll(element, 'li')).to.have.length(briefing.predictors.items.length);
      expect(findAll(element, 'h4')).to.have.length(1);
      expect(parseFloat(page.getComputedStyle(group!).borderInlineStartWidth)).to.be.at.least(4);
      expect(element.querySelector('p')!.getClientRects()).to.have.length(0);
      expect(element.fallbackDiffers).to.be.true;
      expect(faults).to.deep.equal([]);
    });

  for (const [what, takeAway] of Object.entries(hopeless))
    it(`${what} the fallback stays readable`, async () => {
      const { element, faults } = await open(takeAway);
      expect(element.shadowRoot).to.equal(null);
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
      // WebKit does not pass on the message of the error in the constructor.
      const own = what === 'a constructor that works' ? /broken|^Script error\.$/ : /$^/;
      expect(faults.filter((fault) => !own.test(fault))).to.deep.equal([]);
    });
});
