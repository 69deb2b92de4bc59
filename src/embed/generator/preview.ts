import { html, type TemplateResult } from 'lit/html.js';
import { ref } from 'lit/directives/ref.js';

const places = [
  { name: 'Phone', width: 320 },
  { name: 'Tablet', width: 768 },
  { name: 'Desktop', width: 1280 },
] as const;

/**
 * The elements as they will be, in three places, on a light and on a dark page. The first is alive; the others are pictures
 * for the eye, or a screen reader would meet the same words six times.
 */
export function stage(markup: string): TemplateResult {
  return html`<section aria-labelledby="look">
    <h2 id="look">Look</h2>
    <p class="lead">
      The elements themselves, in the clothes of a plain page. On yours they take your font and colours.
    </p>
    ${places.map(
      ({ name, width }) =>
        html`<h3>${name}, ${width} pixels</h3>
          <div class="pair ${name.toLowerCase()}">
            ${['light', 'dark'].map(
              (scheme, index) =>
                html`<div class="stage ${scheme}" tabindex="0" role="group" aria-label="${name}, ${scheme}">
                  <div class="page" ?inert=${width > 320 || index > 0} ${ref(show(markup))}></div>
                </div>`,
            )}
          </div>`,
    )}
  </section>`;
}

const shown = new WeakMap<Element, string>();

/** Markup of our own making, parsed as a page's is: with its twins inside. Left alone while it stays the same. */
const show = (markup: string) => (place?: Element) => {
  if (!place || shown.get(place) === markup) return;
  shown.set(place, markup);
  // Older browsers show the elements without the twin that they would have taken over from.
  if ('setHTMLUnsafe' in place) place.setHTMLUnsafe(markup);
  else (place as Element).innerHTML = markup;
};
