import { css } from 'lit';

/** A ruled masthead, then one column in narrow places and two in wide ones, whatever the width of the page. */
export const styles = css`
  .page {
    container-type: inline-size;
    /* A container counts as empty when its own width follows from its content, as in a float. */
    contain-intrinsic-inline-size: 60em;
    max-inline-size: 70em;
  }
  .masthead {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 2em;
    padding-block-end: 0.75em;
    border-block-end: 2px solid var(--briefing-accent, currentColor);
    font-size: 0.9375em;
  }
  .page > .words {
    max-inline-size: none;
  }
  [part='title'] {
    max-inline-size: 26em;
    margin-block-start: 0.75em;
    font-size: 1.625em;
    line-height: 1.15;
  }
  .introduction {
    max-inline-size: max(20ch, var(--briefing-measure, 60ch));
    margin: 1em 0 0;
    font-size: 1.125em;
  }
  .columns {
    display: grid;
    gap: 2.25em;
    margin-block: 2.25em;
  }
  .aside > .contact {
    margin-block-start: 2em;
  }
  .aside > .note {
    margin-block-start: 0.75em;
  }

  @container (min-width: 34em) {
    [part='title'] {
      font-size: 2.1em;
    }
  }
  @container (min-width: 54em) {
    .columns {
      grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
      gap: 4em;
    }
  }
`;
