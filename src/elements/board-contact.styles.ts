import { css } from 'lit';

/** The source's sentence, its two links large enough for a thumb. */
export const styles = css`
  .contact {
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--briefing-accent, currentColor);
    font-size: 1.0625em;
    line-height: max(1.5em, 1lh);
  }
  a {
    color: inherit;
    text-decoration: underline 0.08em;
    text-underline-offset: 0.2em;
  }
  /* Each stays whole, on a line of its own if need be, and breaks only where no line is long enough for it. */
  a[part] {
    display: inline-block;
    overflow-wrap: anywhere;
  }
`;
