import { css } from '../css.js';

/** Buttons in the host's clothes, and what they did. */
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
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .by-hand {
    flex-basis: 100%;
    white-space: pre-line;
    user-select: text;
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
