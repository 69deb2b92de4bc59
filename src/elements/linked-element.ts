import { BriefingElement } from './briefing-element.js';

/** An element into which the page's address can lead: with `#key-messages/ID` to one message. */
export abstract class LinkedElement extends BriefingElement {
  /** Of several that could follow an address, the first on the page does. */
  static #leader: LinkedElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#follow);
    if (LinkedElement.#leader === this) LinkedElement.#leader = undefined;
  }

  override draw(): void {
    super.draw();
    const target = LinkedElement.#leader === this ? this.findTarget(location.hash) : null;
    for (const marked of this.shadowRoot!.querySelectorAll('[data-linked]'))
      if (marked !== target) marked.removeAttribute('data-linked');
    target?.setAttribute('data-linked', '');
  }

  /** Where that fragment, with its #, leads in this element; `null` if not here. */
  protected abstract findTarget(fragment: string): HTMLElement | null;

  readonly #follow = (): void => {
    const target = this.findTarget(location.hash);
    const leader = LinkedElement.#leader;
    const isFirst = !leader?.findTarget(location.hash) || leader === this;
    if (target && isFirst) LinkedElement.#leader = this;
    this.draw();
    if (target && isFirst) lead(target);
  };
}

/** Scrolls there, without moving through what is between, and lets readers and screen readers go on from there. */
function lead(target: HTMLElement): void {
  target.tabIndex = -1;
  target.addEventListener(
    'blur',
    () => {
      target.removeAttribute('tabindex');
    },
    { once: true },
  );
  target.scrollIntoView({ behavior: 'instant' });
  target.focus({ preventScroll: true });
}
