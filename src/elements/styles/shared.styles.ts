import { css } from 'lit';
import { styles as contactStyles } from '../board-contact.styles.js';
import { styles as copyButtonsStyles } from './copy-buttons.styles.js';

/**
 * What a host page cannot change. Sizes are in `em` of the host's text, lines and tints are mixed from its colour; text itself is
 * never dimmed, for its contrast on an unknown page could not be promised. Where a property is set twice, the first line is for
 * browsers that do not know `lh` or `color-mix`.
 */
const ownStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }

  /* Taken from the page: font, size, colour, letter and word spacing. Not taken: what would change the text or pile up
     the lines. */
  .content {
    /* The underscore says that it is ours, not a setting. */
    --_measure: max(16em, var(--briefing-measure, 30em));
    max-inline-size: var(--_measure);
    /* The page's, but not below 1.4: decision 3. */
    line-height: max(1.4em, 1lh);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-wrap: pretty;
    white-space: normal;
    overflow-wrap: break-word;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-family: var(--briefing-heading-font, inherit);
    font-size: 1.625em;
    font-weight: var(--briefing-heading-weight, bold);
    line-height: 1.2;
    text-wrap: balance;
    break-after: avoid;
  }
  h1 {
    font-size: 1.875em;
  }
  h3 {
    font-size: 1.375em;
  }
  h4 {
    font-size: 1.25em;
  }
  h5 {
    font-size: 1.125em;
  }
  h6 {
    font-size: 1em;
  }
  p {
    margin: 0;
  }
  .note {
    max-inline-size: 35em;
    margin-block-start: 1.25em;
    font-size: 0.875em;
    line-height: 1.4;
  }
  /* Below a heading. */
  [part] + .note {
    margin-block-start: 0.5em;
  }
  .notice {
    margin-block-end: 1.25em;
    padding: 0.75em 1em;
    border: 2px solid;
  }
  /* Nothing of the Board's looks like this, on screen, in print or with forced colours. */
  .draft {
    padding: 1em;
    border: 0.375em dashed;
  }
  .draft > .notice:first-child {
    border-width: 0.25em;
    font-size: 1.25em;
  }

  ul,
  ol {
    margin: 0.75em 0 0;
    padding: 0;
  }
  li {
    break-inside: avoid;
  }

  /* Below the sticky header that many pages have. */
  [data-linked] {
    scroll-margin-block-start: 6em;
    outline: 2px solid;
  }

  .partner {
    margin-block-start: 1.5em;
    padding-inline-start: 1em;
    border-inline-start: 1px solid;
  }
  .partner > .note {
    margin: 0;
  }
  /* Whatever a page puts in stays in, below its label. The padding is for the focus outlines of its links. */
  .partner > slot {
    display: block;
    padding: 0.375em;
    margin-inline-start: -0.375em;
    contain: content;
  }
`;

/** What all elements look like. Every element shows the contact when the briefing is withdrawn. */
export const styles = css`
  ${ownStyles} ${copyButtonsStyles} ${contactStyles}
`;
