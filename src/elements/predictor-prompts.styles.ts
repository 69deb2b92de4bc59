import { css } from 'lit';

/** One box with a strong edge, so that heading, caveat and list are seen as one thing and no screenshot loses the caveat. */
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
    font-weight: 600;
  }
  ol {
    padding-inline-start: 1.375em;
    list-style: decimal outside;
  }
  ol > li + li {
    margin-block-start: 0.625em;
  }
  /* No content of ours: Chromium does not report it to screen readers, and they lost the numbers. */
  ol > li::marker {
    font-weight: 600;
  }
`;
