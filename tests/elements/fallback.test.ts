import { expect, fixture } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { briefing } from '../../src/content/briefing.js';
import { BoardContactElement } from '../../src/elements/board-contact.js';
import { formatDate } from '../../src/elements/templates/date.js';
import { formatHtml } from '../../src/static/html.js';
import { elementTemplate, renderElement } from '../../src/static/render-element.js';
import { renderFallback, renderDeclarativeShadow } from '../../src/static/fallback.js';
import { examples } from '../../stories/examples.js';
import { states } from '../../stories/example-drafts.js';
import { find, findAll, listen, mount, mountExample, plain, read, renderings, tags } from '../support/mount.js';
import type { BriefingElement } from '../../src/elements/briefing-element.js';

const fallbacks = { light: renderFallback, shadow: renderDeclarativeShadow };
const hasDiffersState = (element: Element) => element.matches(':state(fallback-differs)');

/** As the parser does it: with declarative shadow DOM. */
async function parse(html: string): Promise<BriefingElement> {
  const place = await fixture<HTMLElement>('<div></div>');
  place.setHTMLUnsafe(html);
  const element = place.firstElementChild as BriefingElement;
  await element.updateComplete;
  return element;
}

for (const tag of tags) {
  describe(`The fallbacks of <${tag}>`, () => {
    it('are the markup that Lit renders from the same template', () => {
      for (const options of [{}, { headingLevel: 5, slots: ['referral-route'], emailSubject: 'A "b" & c' }] as const) {
        const page = document.createElement('div');
        render(elementTemplate(tag, briefing, options), page);
        const written = document.createElement('div');
        written.innerHTML = formatHtml(renderElement(tag, briefing, options));
        const fold = (html: string) =>
          html
            .replace(/<!--.*?-->/g, '')
            .replace(/\s+/g, ' ')
            .replace(/ ?(<\/?(?:div|p|h\d|ul|ol|li)\b[^>]*>) ?/g, '$1')
            .trim();
        expect(fold(written.innerHTML)).to.equal(fold(page.innerHTML));
      }
    });

    it('say what the element says, in plain markup without class, part, id or script', async () => {
      const fallback = document.createElement('div');
      fallback.innerHTML = renderFallback(tag);
      const element = await mount(`<${tag}></${tag}>`);
      const said = read(fallback);
      const shown = findAll(element, 'h2, h3, p, li').filter((block) => !block.closest('.partner'));
      for (const block of shown) expect(said).to.contain(read(block));
      expect(fallback.querySelectorAll('h2, h3, p, li')).to.have.length(shown.length);
      const names = [...fallback.querySelectorAll('*')].flatMap((node) => node.getAttributeNames());
      expect(names.filter((name) => !['lang', 'dir', 'href', 'data-edition'].includes(name))).to.be.empty;
    });

    for (const [kind, write] of Object.entries(fallbacks))
      it(`never show anything twice: the ${kind} one is replaced by the element`, async () => {
        const element = await parse(`<${tag}>${write(tag)}</${tag}>`);
        expect(findAll(element, '.content')).to.have.length(1);
        expect(findAll(element, 'style')).to.be.empty;
        for (const child of element.children) expect(child.getClientRects()).to.have.length(0);
        expect(element.fallbackDiffers).to.be.false;
        expect(hasDiffersState(element)).to.be.false;
      });

    for (const [kind, write] of Object.entries(fallbacks)) {
      it(`are distinguished by their edition: a page can see that the ${kind} one is older`, async () => {
        const older = write(tag, {}, { ...briefing, edition: { ...briefing.edition, fingerprint: '0123abcd' } });
        const element = await parse(`<${tag}>${older}</${tag}>`);
        expect(element.fallbackDiffers).to.be.true;
        expect(hasDiffersState(element)).to.be.true;
        expect(read(element.shadowRoot!)).to.contain(briefing.edition.fingerprint).and.not.to.contain('0123abcd');
      });

      it(`are distinguished by their text: a page can see that the ${kind} one was changed, and the script’s text is shown`, async () => {
        const changed = write(tag).replace(/(<(?:h2|p|li)\b(?! class="note)[^>]*>[^<]*[a-z]) ([a-z])/, '$1 NOT $2');
        const element = await parse(`<${tag}>${changed}</${tag}>`);
        expect(element.fallbackDiffers).to.be.true;
        expect(hasDiffersState(element)).to.be.true;
        expect(read(element.shadowRoot!)).not.to.contain('NOT');
      });

      it(`are distinguished by what is added, left out or moved: the ${kind} one too`, async () => {
        const fallback = write(tag);
        const [first, second] = [...fallback.matchAll(/<(li|p|h2)\b[^>]*>.*?<\/\1>/g)]
          .map(([block]) => block)
          .filter((block) => !block.includes(briefing.labels.addedBySite))
          .slice(-2);
        for (const changed of [
          fallback.replace(second!, `${second!}<p>More</p>`),
          fallback.replace(first!, ''),
          fallback.replace(first!, '').replace(second!, `${second!}${first!}`),
        ]) {
          expect(changed).not.to.equal(fallback);
          expect((await parse(`<${tag}>${changed}</${tag}>`)).fallbackDiffers).to.be.true;
        }
        expect((await parse(`<${tag} lang="en">${fallback.replace(/>\s*</g, '>\n\n <')}</${tag}>`)).fallbackDiffers).to
          .be.false;
      });

      it(`are distinguished when the briefing is withdrawn: a ${kind} one without the notice differs`, async () => {
        const withdrawn = { ...briefing, ...states.withdrawn };
        const element = await parse(`<${tag}>${write(tag)}</${tag}>`);
        element.content = withdrawn;
        await element.updateComplete;
        expect(element.fallbackDiffers).to.be.true;
        const notice = write(tag, {}, withdrawn);
        expect(notice).to.contain(briefing.labels.review.withdrawn.split('{')[0]);
        for (const { text } of [...briefing.keyMessages.items, ...briefing.predictors.items])
          expect(notice).not.to.contain(plain(text));
      });
    }
  });
}

describe('A fallback', () => {
  it('of every example, with the page’s own content next to it, is the same', async () => {
    for (const example of examples)
      for (const rendering of renderings.slice(1)) {
        const element = await mountExample(example, rendering);
        expect(element.fallbackDiffers, `${example.name}, ${rendering}`).to.be.false;
      }
  });

  it('that a polyfill put into a shadow root is replaced too', async () => {
    const late = document.createElement('late-contact');
    late.attachShadow({ mode: 'open' }).innerHTML = renderDeclarativeShadow('board-contact').replace(
      /<\/?template[^>]*>/g,
      '',
    );
    document.body.append(late);
    customElements.define('late-contact', class extends BoardContactElement {});
    await (late as BoardContactElement).updateComplete;
    expect(findAll(late, '.content')).to.have.length(1);
    expect((late as BoardContactElement).fallbackDiffers).to.be.false;
    late.remove();
  });

  it('that is not there does not differ', async () => {
    const element = await mount('<board-contact> <p slot="referral-route">Our route</p></board-contact>');
    expect(element.fallbackDiffers).to.be.false;
    expect(document.createElement('board-contact').fallbackDiffers).to.be.false;
  });

  it('that comes after the element was rendered is seen when it is asked for', async () => {
    const element = await mount('<board-contact></board-contact>');
    element.innerHTML = '<p>Ring 01234 567890</p>';
    expect(element.fallbackDiffers).to.be.true;
  });

  it('says nothing to the console, even if it differs', async () => {
    expect(await listen(() => parse('<key-messages><div>Other words</div></key-messages>'))).to.be.empty;
  });

  const lost: Record<string, string> = {
    'the rest of a page after a tag that is not closed': `<key-messages />${renderFallback('key-messages')}<footer>Ours</footer>`,
    'content without a slot': '<key-messages><p>Ours</p></key-messages>',
  };
  for (const [what, html] of Object.entries(lost))
    it(`gives one warning of ${what}`, async () => {
      const told = await listen(async () => {
        const element = await parse(html);
        element.headingLevel = 4;
        await element.updateComplete;
      });
      expect(told).to.deep.equal(['warn: <key-messages>: content without a slot is hidden. Is the tag closed?']);
    });

  const moved: Record<string, string> = {
    'in a paragraph, out of which a parser moves a <div>': `<p><key-messages>${renderFallback('key-messages')}</key-messages></p>`,
    'behind the closed tag': `<key-messages></key-messages>${renderFallback('key-messages')}`,
  };
  for (const [where, html] of Object.entries(moved))
    it(`gives one warning of a fallback ${where}`, async () => {
      const told = await listen(() => parse(html));
      expect(told).to.deep.equal([
        'warn: <key-messages>: the fallback is after the tag. Move it inside the tag, and put the tag in a <div>.',
      ]);
    });

  it('gives no warning of the fallback of another element behind it', async () => {
    const both = `<key-messages></key-messages><board-contact>${renderFallback('board-contact')}</board-contact>`;
    expect(await listen(() => parse(`<div>${both}</div>`))).to.be.empty;
  });

  it('gives no warning inside an element of a framework, without its <div>, or beside a filled slot', async () => {
    const fallback = renderFallback('board-contact', { slots: ['referral-route'] });
    const inner = fallback.replace(/^<div[^>]*>|<\/div>$/g, '');
    for (const html of [`<div>${fallback}</div>`, inner, `${fallback}<p slot="referral-route">Ours</p>`])
      expect(await listen(() => parse(`<board-contact>${html}</board-contact>`))).to.be.empty;
  });

  it('in a closed declarative shadow root is replaced too, and is compared', async () => {
    const closed = (text: string) =>
      parse(`<board-contact>${text.replace('shadowrootmode="open"', 'shadowrootmode="closed"')}</board-contact>`);
    const fallback = renderDeclarativeShadow('board-contact');
    const element = await closed(fallback);
    expect(element.renderRoot.mode).to.equal('closed');
    expect(element.renderRoot.querySelectorAll('.content')).to.have.length(1);
    expect(element.renderRoot.querySelectorAll('style')).to.have.length(0);
    expect(element.fallbackDiffers).to.be.false;
    expect((await closed(fallback.replace(briefing.contact.telephone.printed, '01632 960 001'))).fallbackDiffers).to.be
      .true;
  });

  const additions: Record<string, string> = {
    'a picture that is a link': '<a href="https://example.org/"><img alt="" /></a>',
    'bare text': 'Any one sign is enough.',
    'an element for a slot that the tag does not have': '<p slot="discussion">Any one sign is enough.</p>',
    'a form whose fields hide its properties':
      '<form><input name="textContent"><input name="slot"><input name="childNodes">Any one sign is enough.</form>',
  };
  for (const [what, added] of Object.entries(additions))
    it(`differs with ${what}, added to it or alone`, async () => {
      const both = await parse(`<key-messages>${renderFallback('key-messages')}${added}</key-messages>`);
      expect(both.fallbackDiffers).to.be.true;
      expect((await parse(`<key-messages>${added}</key-messages>`)).fallbackDiffers).to.be.true;
    });

  const { telephone, email } = briefing.contact;
  const replaceOnce = (markup: string, from: string, to: string) => {
    expect(markup).to.contain(from);
    return markup.replace(from, to);
  };
  const otherTargets: Record<string, readonly [from: string, to: string]> = {
    'another phone number behind the right one': [`tel:${telephone.e164}`, 'tel:+441632960001'],
    'another email address behind the right one': [`mailto:${email}`, 'mailto:other@example.org'],
    'another receiver after the right one': [`mailto:${email}`, `mailto:${email}?subject=A&cc=other@example.org`],
    'a web page behind the phone number': [`tel:${telephone.e164}`, 'https://example.org/'],
    'a page of the same site behind the email address': [`mailto:${email}`, '/contact'],
    'a link of its own': ['</div>', '<a href="https://example.org/"></a></div>'],
    'a link in a drawing': ['</div>', '<svg><a href="https://example.org/"></a></svg></div>'],
  };
  for (const tag of ['board-contact', 'policy-briefing'] as const)
    for (const [kind, write] of Object.entries(fallbacks))
      for (const [what, [from, to]] of Object.entries(otherTargets))
        it(`of <${tag}>, the ${kind} one, differs with ${what}`, async () => {
          const element = await parse(`<${tag}>${replaceOnce(write(tag), from, to)}</${tag}>`);
          expect(element.fallbackDiffers).to.be.true;
          expect(hasDiffersState(element)).to.be.true;
        });

  const releaseDate = formatDate(briefing.edition.releasedOn, briefing.labels);
  const sameTargets: Record<string, (markup: string) => string> = {
    'whose links lost their targets, as filters make it': (markup) => markup.replaceAll(/ href="[^"]*"/g, ''),
    'whose links are gone': (markup) => markup.replaceAll(/<a [^>]*>|<\/a>/g, ''),
    'with the subject of an email': (markup) => replaceOnce(markup, `mailto:${email}`, `mailto:${email}?subject=A%20B`),
    'in which Safari made a link of a date': (markup) =>
      replaceOnce(markup, releaseDate, `<a href="x-apple-data-detectors://0">${releaseDate}</a>`),
  };
  for (const tag of ['board-contact', 'policy-briefing'] as const)
    for (const [what, change] of Object.entries(sameTargets))
      it(`of <${tag}>, ${what}, does not differ`, async () => {
        const element = await parse(`<${tag} email-subject="Question">${change(renderFallback(tag))}</${tag}>`);
        expect(element.fallbackDiffers).to.be.false;
      });

  it('leaves out where the links lead in the agency’s own content, and in no other', async () => {
    const link = '<p slot="SLOT"><a href="https://example.org/">Ours</a></p>';
    const own = link.replace('SLOT', 'referral-route');
    const element = await parse(`<board-contact>${renderFallback('board-contact')}${own}</board-contact>`);
    expect(element.fallbackDiffers).to.be.false;
    const unknown = link.replace('SLOT', 'discussion').replace('Ours', '');
    expect((await parse(`<board-contact>${renderFallback('board-contact')}${unknown}</board-contact>`)).fallbackDiffers)
      .to.be.true;
  });

  it('is the same with comments, scripts and styles beside it, of which nothing is read', async () => {
    const others = '<!-- a comment --><style>p { margin: 0 }</style><script type="text/plain">x</script>';
    expect((await parse(`<key-messages>${renderFallback('key-messages')}${others}</key-messages>`)).fallbackDiffers).to
      .be.false;
  });

  it('labels the agency’s own content in the fallback as the element does', async () => {
    const markup = `<board-contact>${renderFallback('board-contact', { slots: ['referral-route'] })}<p slot="referral-route">Ours</p></board-contact>`;
    expect(markup).to.contain(`<p>${briefing.labels.addedBySite}</p>\n</div><p slot="referral-route">`);
    const element = await parse(markup);
    expect(read(find(element, '.partner'))).to.equal(briefing.labels.addedBySite);
    expect(element.fallbackDiffers).to.be.false;
  });
});
