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
