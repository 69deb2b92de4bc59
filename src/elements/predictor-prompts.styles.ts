import { css } from 'lit';

/**
 * One box with a strong edge, so that heading, caveat and list are seen as one thing and no screenshot loses the caveat. All
 * of it has one weight: browsers load the faces of a font one by one, and must not show the list before its caveat.
 */
export const styles = css`
  .predictors {
    padding: 1.25em 1.5em 1.375em;
    border: 1px solid;
    border-color: color-mix(in srgb, currentColor 18%, transparent);
    border-inline-start: 0.25em solid var(--briefing-accent, currentColor);
    background: color-mix(in srgb, currentColor 4%, transparent);
    break-inside: avoid;
  }
  .caveat {
    margin-block-start: 0.75em;
    font-size: 1.125em;
  }
  .predictors strong {
    border-block-end: 2px solid;
    font-weight: inherit;
  }
  ol {
    padding-inline-start: 1.375em;
    list-style: decimal outside;
  }
  ol > li + li {
    margin-block-start: 0.625em;
  }
`;
