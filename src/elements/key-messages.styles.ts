import { css } from 'lit';

/** Hairlines between the messages; a short dash hangs before each, for the source has no numbers. */
export const styles = css`
  ul {
    list-style: none;
  }
  ul > li {
    position: relative;
    padding-block: 0.5em;
    padding-inline-start: 1.5em;
  }
  ul > li + li {
    border-block-start: 1px solid;
    border-block-start-color: color-mix(in srgb, currentColor 18%, transparent);
  }
  ul > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 1.2em;
    inset-block-start: calc(0.5em + 0.5lh - 1px);
    inline-size: 0.75em;
    border-block-start: 2px solid var(--briefing-accent, currentColor);
  }
`;
