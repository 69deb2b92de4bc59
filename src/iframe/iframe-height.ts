import { applyHeight, findIframes, requestHeights } from './resize-iframe.js';

addEventListener('message', (event) => {
  applyHeight(event, document);
});
requestHeights(findIframes(document));
