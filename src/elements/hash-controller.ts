import type { LitElement, ReactiveController } from 'lit';

/** The one controller of this script that marks its target. If several could, it is the first, as long as it is there and can be seen. */
let active: HashController | undefined;

/** The last fragment that was scrolled to: an element that comes or moves later does not take the focus again. */
let lastHandledHash = '';

/**
 * Follows the fragment of the page's address into its host, as the browser does for ids: `#key-messages/ID` to a message. It
 * marks the target in the DOM rather than in the template, so that a declarative shadow root stays as it is.
 */
export class HashController implements ReactiveController {
  readonly #host: LitElement;
  readonly #findTarget: (hash: string) => HTMLElement | null;

  /** `findTarget` returns where a fragment, with its #, leads in the host; `null` if not there. */
  constructor(host: LitElement, findTarget: (hash: string) => HTMLElement | null) {
    this.#host = host;
    this.#findTarget = findTarget;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
    if (this.#host.hasUpdated) this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
    if (active === this) active = undefined;
  }

  hostUpdated(): void {
    if (!this.#host.hasUpdated && this.#host.isConnected) this.#follow();
    else this.#mark();
  }

  readonly #onHashChange = (): void => {
    lastHandledHash = '';
    this.#follow();
  };

  #follow(): void {
    const { hash } = location;
    const target = this.#findVisibleTarget();
    const mayBeActive = target !== null && (!active || active === this || !active.#findVisibleTarget());
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the one instance that all others look at
    if (mayBeActive) active = this;
    this.#mark();
    if (!mayBeActive || lastHandledHash === hash) return;
    lastHandledHash = hash;
    scrollToTarget(target);
  }

  #mark(): void {
    this.#host.renderRoot.querySelector('[data-linked]')?.removeAttribute('data-linked');
    if (active === this) this.#findTarget(location.hash)?.setAttribute('data-linked', '');
  }

  /** Nothing in a closed tab or in the half of a page that is for other screens. */
  #findVisibleTarget(): HTMLElement | null {
    const target = this.#findTarget(location.hash);
    return target && target.getClientRects().length > 0 ? target : null;
  }
}

/** Scrolls there at once, and moves the focus there, so that keyboard and screen reader go on from there. */
function scrollToTarget(target: HTMLElement): void {
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
