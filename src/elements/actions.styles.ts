import { css } from './css.js';

/** Buttons in the host's clothes, and what they did. */
export const styles = css`
  button {
    margin: 0;
    padding: 0.25em 0.75em;
    border: 1px solid;
    border-radius: 0.25em;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 1em;
  }
  li > .actions {
    margin-block-start: 0.5em;
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
