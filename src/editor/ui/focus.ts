/** Follows a link inside the page without changing the address, which may hold a draft. */
export function followLink(event: Event): void {
  event.preventDefault();
  const { hash } = event.currentTarget as HTMLAnchorElement;
  focusOn(decodeURIComponent(hash.slice(1)));
}

/** Scrolls to the element with that id and focuses it; opens what it is folded into. A control with an error is shown with its label. */
export function focusOn(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  for (let details = target.closest('details'); details; details = details.parentElement!.closest('details'))
    details.open = true;
  (target.closest('.has-error') ?? target).scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}

/** What stays in view while the page scrolls. */
const covers = 'header, .section-links, .bottom-bar, .bottom-bar .error-count';
/** Room for the outline of what has the focus. */
const gap = 8;

/** Scrolls to what has the focus if it is under something that stays in view: browsers take it for visible there. */
export function uncoverFocus(): void {
  const focused = document.activeElement;
  if (!focused) return;
  for (const cover of document.querySelectorAll(covers)) {
    if (cover.contains(focused) || !/sticky|fixed|absolute/.test(getComputedStyle(cover).position)) continue;
    const [inner, outer] = [focused, cover].map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect];
    const isBeside = inner.right <= outer.left || inner.left >= outer.right;
    if (isBeside || inner.bottom <= outer.top || inner.top >= outer.bottom) continue;
    const isAtTop = outer.bottom < innerHeight / 2;
    scrollBy(0, isAtTop ? inner.top - outer.bottom - gap : inner.bottom - outer.top + gap);
  }
}
