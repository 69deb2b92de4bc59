import { applyHeight, findIframes, requestHeights } from './resize-iframe.js';

addEventListener('message', (event) => {
  applyHeight(event, findIframes(document));
});
requestHeights(findIframes(document));
