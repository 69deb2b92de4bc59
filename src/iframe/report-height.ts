/**
 * Inside a frame page: tells the page around it how high the content is, whenever that changes, and listens to nobody. In a
 * hidden tab nothing is laid out on its own accord, so it also tells on loading and on becoming visible; a frame that is
 * not displayed has no height and says nothing.
 */
function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height > 0) parent.postMessage({ type: 'safeguarding-briefing-height', height }, '*');
}

new ResizeObserver(tellHeight).observe(document.documentElement);
addEventListener('load', tellHeight);
// Also when the page around asks by changing the frame's size, having come too late for the first message.
addEventListener('resize', tellHeight);
document.addEventListener('visibilitychange', tellHeight);
document.fonts.addEventListener('loadingdone', tellHeight);
