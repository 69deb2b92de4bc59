import { css } from 'lit';

/**
 * What all four look like, and what a host page cannot change. Sizes are in `em` of the host's text, lines and tints are
 * mixed from its colour; text itself is never dimmed, for its contrast on an unknown page could not be promised.
 */
export const shared = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }

  /* Inherited from the page: font, size, colour, letter and word spacing. Not inherited: what would change the words or
     pile up the lines. */
  .words,
  .note {
    max-inline-size: max(20ch, var(--briefing-measure, 60ch));
    margin: 0;
    line-height: max(1.4em, 1lh);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-wrap: pretty;
    white-space: normal;
    overflow-wrap: break-word;
  }
  .note {
    font-size: 0.875em;
  }
  :is(.words, .note) + .note {
    margin-block-start: 1.25em;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font: inherit;
    font-size: 1.375em;
    font-weight: bold;
    line-height: 1.2;
    text-wrap: balance;
    break-after: avoid;
  }
  h1 + .note,
  h2 + .note,
  h3 + .note,
  h4 + .note,
  h5 + .note,
  h6 + .note {
    margin-block-start: 0.5em;
  }

  ul,
  ol {
    margin: 0.75em 0 0;
    padding: 0;
  }
  li {
    break-inside: avoid;
  }

  .partner {
    margin-block-start: 1.5em;
    padding-inline-start: 1em;
    border-inline-start: 1px solid;
    border-inline-start-color: color-mix(in srgb, currentColor 40%, transparent);
  }
`;
