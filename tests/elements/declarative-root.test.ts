import { expect, fixture, oneEvent } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import { BoardContactElement } from '../../src/elements/board-contact.js';
import type { BriefingElement } from '../../src/elements/briefing-element.js';
import { tags, type Tag } from '../../src/elements/catalogue.js';
import { PredictorPromptsElement } from '../../src/elements/predictor-prompts.js';
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

let upgrades = 0;

/**
 * Upgrades the element where it is, as a script does that comes late: under a name of its own, which is not defined before.
 * `prepare` gets the declarative root.
 */
async function upgradeInPlace(
  elementClass: typeof BoardContactElement | typeof PredictorPromptsElement,
  prepare: (root: ShadowRoot) => void,
): Promise<Upgraded> {
  const name = `late-element-${upgrades++}`;
  const place = await fixture<HTMLElement>('<div></div>');
  place.setHTMLUnsafe(`<${name}>${renderDeclarativeShadow(elementClass.tag)}</${name}>`);
  const element = place.firstElementChild as BriefingElement;
  prepare(element.shadowRoot!);
  const before = [...element.shadowRoot!.querySelectorAll('*:not(style)')];
  customElements.define(name, class extends (elementClass as typeof BoardContactElement) {});
  await element.updateComplete;
  return { element, before };
}

/** The selected text of one block in the root. `toString` knows nothing of shadow roots in some engines. */
function readSelection(root: ShadowRoot): string {
  const [range] = getSelection()!.getComposedRanges({ shadowRoots: [root] });
  const { startContainer, startOffset, endContainer, endOffset } = range!;
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return root.contains(live.commonAncestorContainer) ? read(live.cloneContents()) : '';
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

  it('keeps the focus inside', async () => {
    let link: HTMLAnchorElement;
    const { element } = await upgradeInPlace(BoardContactElement, (root) => {
      link = root.querySelector('a')!;
      link.focus();
    });
    // As a boolean: the message of a failure would have the whole page in it.
    expect(element.shadowRoot!.activeElement === link!).to.be.true;
  });

  it('keeps what a reader has selected inside', async () => {
    const { caveat } = briefing.predictors;
    const { element } = await upgradeInPlace(PredictorPromptsElement, (root) => {
      getSelection()!.selectAllChildren(root.querySelector('.caveat')!);
      expect(readSelection(root)).to.equal(caveat);
    });
    expect(readSelection(element.shadowRoot!)).to.equal(caveat);
  });

  it('loses the style sheets that a script gave it, and keeps its nodes', async () => {
    const upgraded = await upgradeInPlace(PredictorPromptsElement, (root) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.caveat { display: none }');
      root.adoptedStyleSheets = [sheet];
      expect(getComputedStyle(root.querySelector('.caveat')!).display).to.equal('none');
    });
    expect(isKept(upgraded)).to.be.true;
    const caveat = upgraded.element.shadowRoot!.querySelector('.caveat')!;
    expect(getComputedStyle(caveat).display).to.equal('block');
  });

  it('keeps its nodes on a page whose policy blocks its style, and gets the style with the script', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const loaded = oneEvent(frame, 'load');
    frame.srcdoc = `<!doctype html><html lang="en"><title>A partner</title>
      <meta http-equiv="Content-Security-Policy" content="style-src 'none'">${page('predictor-prompts')}</html>`;
    await loaded;
    const { contentDocument, contentWindow } = frame;
    const element = contentDocument!.querySelector('predictor-prompts')!;
    const before = [...element.shadowRoot!.querySelectorAll('*:not(style)')];
    const group = element.shadowRoot!.querySelector('[role=group]')!;
    const readEdge = () => parseFloat(contentWindow!.getComputedStyle(group).borderInlineStartWidth);
    expect(readEdge()).to.equal(0);

    const script = Object.assign(contentDocument!.createElement('script'), { type: 'module' });
    script.src = '/src/define/predictor-prompts.ts';
    contentDocument!.head.append(script);
    await contentWindow!.customElements.whenDefined('predictor-prompts');
    await element.updateComplete;
    expect(before).not.to.have.length(0);
    expect(isKept({ element, before })).to.be.true;
    expect(readEdge()).to.be.at.least(4);
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(1);
  });
});
