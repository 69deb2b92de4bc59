/**
 * Inside an iframe page: reports the height of the content to the page around it, whenever it changes, and listens to no
 * message. A hidden tab does no layout, so the height is also reported on loading and on becoming visible; an iframe that
 * is not displayed has no height and reports none.
 */
export function reportHeight(): void {
  new ResizeObserver(postHeight).observe(document.documentElement);
  addEventListener('load', postHeight);
  // Also when the page around asks by changing the iframe's size, because it came too late for the first message.
  addEventListener('resize', postHeight);
  document.addEventListener('visibilitychange', postHeight);
  document.fonts.addEventListener('loadingdone', postHeight);
}

function postHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height > 0) parent.postMessage({ type: 'safeguarding-briefing-height', height }, '*');
}
