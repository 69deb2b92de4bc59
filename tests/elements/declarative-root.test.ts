import { expect, fixture } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import { BoardContactElement } from '../../src/elements/board-contact.js';
import type { BriefingElement } from '../../src/elements/briefing-element.js';
import { tags, type Tag } from '../../src/elements/catalogue.js';
import { renderDeclarativeShadow } from '../../src/static/fallback.js';
import type { Options } from '../../src/static/render-element.js';
import { states } from '../../stories/example-drafts.js';
import { read } from '../support/mount.js';

interface Upgraded {
  readonly element: BriefingElement;
  /** The nodes of the declarative root, before the upgrade. */
  readonly before: readonly Node[];
}

/** Parses the element in a document where it is not defined, and upgrades it. */
async function upgrade(html: string, prepare: (element: HTMLElement) => void = () => undefined): Promise<Upgraded> {
  const place = await fixture<HTMLElement>('<div></div>');
  const inert = document.implementation.createHTMLDocument();
  inert.body.setHTMLUnsafe(html);
  const element = inert.body.firstElementChild as BriefingElement;
  prepare(element);
  const root = element.shadowRoot ?? inert.body;
  const before = [...root.querySelectorAll('*:not(style)')];
  place.append(element);
  await element.updateComplete;
  return { element, before };
}

/** Whether the nodes of the declarative root are shown, every one, and nothing else. */
function isKept({ element, before }: Upgraded): boolean {
  const now = [...element.renderRoot.querySelectorAll('*')];
  return now.length === before.length && now.every((node, index) => node === before[index]);
}

const page = (tag: Tag, attributes = '', options: Options = {}, own = '') =>
  `<${tag}${attributes}>${renderDeclarativeShadow(tag, options)}${own}</${tag}>`;

const ids = briefing.keyMessages.items.slice(0, 2).map(({ id }) => id);
const route = '<p slot="referral-route">Our own route</p>';

const same: Readonly<Record<string, string>> = {
  ...Object.fromEntries(tags.map((tag) => [`<${tag}>`, page(tag)])),
  'another heading level': page('predictor-prompts', ' heading-level="4"', { headingLevel: 4 }),
  'chosen messages': page('key-messages', ` message-ids="${ids.join(' ')}"`, { messageIds: ids }),
  'a subject': page('board-contact', ' email-subject="a &amp; b"', { emailSubject: 'a & b' }),
  'a filled slot': page('board-contact', '', { slots: ['referral-route'] }, route),
};

/** What a page may have done to the declarative root of `<predictor-prompts>`. */
const changes: Readonly<Record<string, (markup: string) => string>> = {
  'a changed word': (markup) => markup.replace(/(<li>)\S+/, '$1Other'),
  'a missing item': (markup) => markup.replace(/<li>.*?<\/li>/, ''),
  'a missing caveat': (markup) => markup.replace(/<p class="caveat">.*?<\/p>/, ''),
  'an added paragraph': (markup) => markup.replace('</ol>', '</ol><p>More</p>'),
  'a caveat after the list': (markup) => markup.replace(/(<p class="caveat">.*?<\/p>)(.*?<\/ol>)/, '$2$1'),
  'a hidden caveat': (markup) => markup.replace('<p class="caveat"', '<p hidden class="caveat"'),
  'a style attribute': (markup) => markup.replace('<p class="caveat"', '<p style="display: none" class="caveat"'),
  'another class': (markup) => markup.replace('class="caveat"', 'class="note"'),
  'another heading': (markup) => markup.replaceAll('h2', 'h3'),
  'another kind of list': (markup) => markup.replaceAll('ol>', 'ul>'),
  'text outside': (markup) => markup.replace('</template>', 'more</template>'),
  'a second style sheet': (markup) => markup.replace('</template>', '<style>li { color: red }</style></template>'),
  'a linked style sheet': (markup) => markup.replace('</template>', '<link rel="stylesheet" href="data:,"></template>'),
  'a comment': (markup) => markup.replace('<ol>', '<ol><!-- more -->'),
  'a slot': (markup) => markup.replace('</ol>', '</ol><slot></slot>'),
  'a box around all': (markup) =>
    markup.replace('</style>', '</style><div>').replace('</template>', '</div></template>'),
  'the notice of a draft': (markup) => markup.replace('class="content"', 'class="content draft"'),
};

describe('A declarative shadow root', () => {
  for (const [what, html] of Object.entries(same))
    it(`that is what the element renders keeps its nodes, with the element's own style sheet: ${what}`, async () => {
      const upgraded = await upgrade(html);
      expect(isKept(upgraded)).to.be.true;
      expect(upgraded.element.renderRoot.adoptedStyleSheets).to.have.length(1);
      expect(upgraded.element.fallbackDiffers).to.be.false;
    });

  for (const [what, change] of Object.entries(changes))
    it(`is replaced for ${what}`, async () => {
      const markup = page('predictor-prompts');
      expect(change(markup)).not.to.equal(markup);
      const upgraded = await upgrade(change(markup));
      expect(isKept(upgraded)).to.be.false;
      expect(upgraded.element.shadowRoot!.querySelectorAll('style, link, slot')).to.have.length(0);
      expect(read(upgraded.element.shadowRoot!)).to.equal(read((await upgrade(markup)).element.shadowRoot!));
    });

  it('is replaced for an open shadow root in it, which shows something else', async () => {
    const upgraded = await upgrade(page('predictor-prompts'), ({ shadowRoot }) => {
      shadowRoot!.querySelector('.caveat')!.attachShadow({ mode: 'open' }).textContent = 'Something else';
    });
    expect(isKept(upgraded)).to.be.false;
    expect(upgraded.element.shadowRoot!.querySelector('.caveat')!.shadowRoot).to.be.null;
  });

  it('is replaced for style sheets that a script gave it', async () => {
    const { element } = await upgrade(page('predictor-prompts'), ({ shadowRoot }) => {
      const { CSSStyleSheet } = shadowRoot!.ownerDocument.defaultView ?? window;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.caveat { display: none }');
      try {
        shadowRoot!.adoptedStyleSheets = [sheet];
      } catch {
        // A sheet of another document is refused.
      }
    });
    expect(getComputedStyle(element.shadowRoot!.querySelector('.caveat')!).display).to.equal('block');
  });

  it('is replaced for copy buttons, which need listeners', async () => {
    const { element, before } = await upgrade(page('predictor-prompts', ' copy-buttons'));
    expect(before[0]!.isConnected).to.be.false;
    expect(element.shadowRoot!.querySelectorAll('button')).to.have.length(1);
  });

  it('is replaced for copy buttons that are in it already, because nothing listens to them', async () => {
    const place = await fixture<HTMLElement>('<div><predictor-prompts copy-buttons></predictor-prompts></div>');
    const shown = place.firstElementChild as BriefingElement;
    await shown.updateComplete;
    // As a page would save it: without the comments of Lit.
    const markup = shown.shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '');
    const { element, before } = await upgrade(
      `<predictor-prompts copy-buttons><template shadowrootmode="open">${markup}</template></predictor-prompts>`,
    );
    expect(before.some(({ nodeName }) => nodeName === 'BUTTON')).to.be.true;
    expect(before[0]!.isConnected).to.be.false;
    expect(read(element.shadowRoot!)).to.equal(read(shown.shadowRoot!));
  });

  it('is kept while nothing changes, and replaced by the first change, once', async () => {
    const upgraded = await upgrade(page('key-messages'));
    const { element } = upgraded;
    element.requestUpdate();
    await element.updateComplete;
    expect(isKept(upgraded)).to.be.true;
    element.headingLevel = 3;
    await element.updateComplete;
    expect(upgraded.before.some((node) => node.isConnected)).to.be.false;
    expect(element.shadowRoot!.querySelectorAll('h2')).to.have.length(0);
    expect(element.shadowRoot!.querySelectorAll('h3')).to.have.length(1);
    expect(element.shadowRoot!.querySelectorAll('li')).to.have.length(briefing.keyMessages.items.length);
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(1);
  });

  it('is replaced when the briefing is withdrawn, and says so', async () => {
    const upgraded = await upgrade(page('predictor-prompts'));
    upgraded.element.content = { ...briefing, ...states.withdrawn };
    await upgraded.element.updateComplete;
    expect(upgraded.before.some((node) => node.isConnected)).to.be.false;
    for (const { text } of briefing.predictors.items) expect(read(upgraded.element.shadowRoot!)).not.to.contain(text);
  });

  it('is replaced when the page fills a slot later', async () => {
    const upgraded = await upgrade(page('board-contact'));
    upgraded.element.insertAdjacentHTML('beforeend', route);
    const { shadowRoot, updateComplete } = upgraded.element;
    await new Promise((resolve) => shadowRoot!.addEventListener('slotchange', resolve, { once: true }));
    await updateComplete;
    await upgraded.element.updateComplete;
    expect(read(upgraded.element.shadowRoot!)).to.contain(briefing.labels.addedBySite);
  });

  it('is replaced after a translator has changed it', async () => {
    const upgraded = await upgrade(page('board-contact'));
    const { element } = upgraded;
    element.shadowRoot!.querySelector('p')!.innerHTML = '<font>Traduction</font>';
    element.headingLevel = 3;
    await element.updateComplete;
    expect(read(element.shadowRoot!)).not.to.contain('Traduction');
  });

  it('is replaced after a translator has changed it before the script came', async () => {
    const { element } = await upgrade(page('board-contact'), ({ shadowRoot }) => {
      shadowRoot!.querySelector('p')!.innerHTML = '<font>Traduction</font>';
    });
    expect(read(element.shadowRoot!)).to.contain(briefing.contact.email).and.not.to.contain('Traduction');
    element.headingLevel = 3;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('.contact')).to.have.length(1);
  });

  it('is replaced after an extension has added a node of its own', async () => {
    const { element } = await upgrade(page('key-messages'));
    element.shadowRoot!.append(document.createElement('aside'));
    element.headingLevel = 3;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('h2, h3')).to.have.length(1);
  });

  it('keeps focus and selection inside', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    place.setHTMLUnsafe(`<not-yet-defined>${renderDeclarativeShadow('board-contact')}</not-yet-defined>`);
    const element = place.firstElementChild!;
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('a')!;
    link.focus();
    customElements.define('not-yet-defined', class extends BoardContactElement {});
    await (element as BriefingElement).updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(link);
  });
});
