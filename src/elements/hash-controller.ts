import { BriefingElement } from './briefing-element.js';

/** Of several that could follow an address, the one that came first does, as long as it is there and can be seen. */
let leader: LinkedElement | undefined;

/** The fragment that was followed: an element that comes or moves later does not take the focus again. */
let followed = '';

/** An element into which the page's address can lead: with `#key-messages/ID` to one message. */
export abstract class LinkedElement extends BriefingElement {
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followAgain);
    this.#follow();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#followAgain);
    if (leader === this) leader = undefined;
  }

  override draw(): void {
    super.draw();
    this.#mark();
  }

  /** Where that fragment, with its #, leads in this element; `null` if not here. */
  protected abstract findTarget(fragment: string): HTMLElement | null;

  readonly #followAgain = (): void => {
    followed = '';
    this.#follow();
  };

  #follow(): void {
    const { hash } = location;
    const target = this.#findVisibleTarget();
    const leads = target !== null && (!leader || leader === this || !leader.#findVisibleTarget());
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the one instance that all others look at
    if (leads) leader = this;
    this.#mark();
    if (!leads || followed === hash) return;
    followed = hash;
    lead(target);
  }

  #mark(): void {
    this.shadowRoot!.querySelector('[data-linked]')?.removeAttribute('data-linked');
    if (leader === this) this.findTarget(location.hash)?.setAttribute('data-linked', '');
  }

  /** Nothing in a closed tab or in the half of a page that is for other screens. */
  #findVisibleTarget(): HTMLElement | null {
    const target = this.findTarget(location.hash);
    return target && target.getClientRects().length > 0 ? target : null;
  }
}

/** Scrolls there, without moving through what is between, and lets readers and screen readers go on from there. */
function lead(target: HTMLElement): void {
  target.tabIndex = -1;
  target.onblur = () => {
    target.removeAttribute('tabindex');
  };
  target.scrollIntoView({ behavior: 'instant' });
  target.focus({ preventScroll: true });
}
