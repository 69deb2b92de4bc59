import { css } from 'lit';

/** Buttons in the host's font and colour, and what they did. */
export const styles = css`
  button {
    margin: 0;
    padding: 0.25em 0.75em;
    border: 1px solid;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    cursor: pointer;
  }
  .copy-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .manual-copy {
    flex-basis: 100%;
    white-space: pre-line;
    user-select: text;
  }
  @media print {
    .copy-bar {
      display: none;
    }
  }
`;
