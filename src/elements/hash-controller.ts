import type { LitElement, ReactiveController } from 'lit';

/** The one controller of this script whose target is marked: the first one with a visible target. */
let active: HashController | undefined;

/** The last visit that was scrolled to: an element that comes or moves later does not take the focus again. */
let lastVisit = '';

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
    addEventListener('popstate', this.#onPopState);
    const navigation = getNavigation();
    navigation?.addEventListener('navigate', this.#onNavigate);
    navigation?.addEventListener('currententrychange', this.#onEntryChange);
    if (this.#host.hasUpdated) this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
    const navigation = getNavigation();
    navigation?.removeEventListener('navigate', this.#onNavigate);
    navigation?.removeEventListener('currententrychange', this.#onEntryChange);
    if (active !== this) return;
    active = undefined;
    // The page shows another of its routes: coming back is another visit.
    if (!this.#findTarget(location.hash)) lastVisit = '';
  }

  hostUpdated(): void {
    // Lit calls this before it sets `hasUpdated` after the first update.
    if (!this.#host.hasUpdated && this.#host.isConnected) this.#follow();
    else this.#mark();
  }

  /** The user followed a link or went back. In some browsers the second click on the same link as well. */
  readonly #onPopState = (): void => {
    lastVisit = '';
    this.#follow();
  };

  /** Firefox reports the second click on the same link only here, before the navigation. */
  readonly #onNavigate = ({ userInitiated }: NavigateEvent): void => {
    if (userInitiated) lastVisit = '';
  };

  /** The page may have called `pushState`. */
  readonly #onEntryChange = (): void => {
    this.#follow();
  };

  #follow(): void {
    const visit = currentVisit();
    const mayBecomeActive = !active || active === this || !active.#findVisibleTarget();
    if (mayBecomeActive && lastVisit !== visit && this.#findTarget(location.hash)) reveal(this.#host);
    const target = mayBecomeActive ? this.#findVisibleTarget() : null;
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the one instance that all others look at
    if (target) active = this;
    this.#mark();
    if (!target || lastVisit === visit) return;
    lastVisit = visit;
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

/** Missing in Safari before 26.2 and Firefox before 147. */
function getNavigation(): Navigation | undefined {
  return (window as Partial<Window>).navigation;
}

/** The fragment, and the entry in the browser's history, which `replaceState` keeps. */
function currentVisit(): string {
  return `${location.hash} ${getNavigation()?.currentEntry?.key}`;
}

const closedDetails = 'details:not([open])';
const hiddenUntilFound = '[hidden="until-found" i]';
const closed = `${closedDetails}, ${hiddenUntilFound}`;

/** Opens what is closed around the element, in outer shadow roots too, as browsers do on the way to an id. */
function reveal(element: Element): void {
  // Each once: a component of the page may close itself again.
  for (let part = element.closest(closed); part; part = part.parentElement?.closest(closed) ?? null) {
    if (part.matches(closedDetails)) part.setAttribute('open', '');
    if (part.matches(hiddenUntilFound)) {
      // Accordions and tabs open themselves when they hear this.
      part.dispatchEvent(new Event('beforematch', { bubbles: true }));
      part.removeAttribute('hidden');
    }
  }
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) reveal(root.host);
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
