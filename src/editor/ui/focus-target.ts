/** Follows a link within the page without touching its address, which may hold a draft; opens what is closed above the target. */
export function jump(event: Event): void {
  event.preventDefault();
  const { hash } = event.currentTarget as HTMLAnchorElement;
  jumpTo(decodeURIComponent(hash.slice(1)));
}

export function jumpTo(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  target.closest('details')?.setAttribute('open', '');
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}
