import { css } from 'lit';

/** A ruled masthead, then one column in narrow places and two in wide ones, whatever the width of the page. */
export const styles = css`
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  /* Not the host: a page that sets its width or containment would change what the queries measure. */
  .container {
    container-type: inline-size;
    /* A container counts as empty where its width follows from its content, as in a float. */
    contain-intrinsic-inline-size: min(60em, 100vw);
  }
  .masthead {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 2em;
    padding-block-end: 0.75em;
    border-block-end: 2px solid var(--briefing-accent, currentColor);
    overflow-wrap: anywhere;
  }
  [part='title'] {
    max-inline-size: 26em;
    margin-block-start: 0.75em;
    line-height: 1.15;
  }
  .introduction {
    max-inline-size: var(--_measure);
    margin-block-start: 1em;
    font-size: 1.125em;
    line-height: max(1.4em, 1lh);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.25em 4em;
    margin-block-start: 2.25em;
  }
  .aside > .contact {
    margin-block-start: 2em;
  }
  .aside > .note {
    margin-block-start: 0.75em;
  }

  @container (min-width: 52em) {
    .content {
      /* Both columns: the second has 17/20 of the first. */
      max-inline-size: calc(1.85 * var(--_measure) + 4em);
    }
    .columns {
      grid-template-columns: minmax(0, 20fr) minmax(0, 17fr);
    }
  }

  /* One A4 page with margins of 15 mm, whatever the size of the page's text. */
  @media print {
    .container {
      container-type: normal;
      font-size: 9.5pt;
    }
    .content {
      max-inline-size: none;
      line-height: 1.35;
    }
    [part='heading'] {
      font-size: 1.375em;
    }
    [part='title'] {
      max-inline-size: none;
      font-size: 1.75em;
    }
    .introduction {
      max-inline-size: none;
      font-size: 1em;
    }
    /* Not a grid: Firefox starts one that does not fit on a new page, and leaves the first empty. The first float
       of two is for browsers that do not know the second. */
    .columns {
      display: flow-root;
      margin-block-start: 1.25em;
    }
    .columns > * {
      float: left;
      float: inline-start;
      inline-size: 52%;
    }
    .columns > .aside {
      float: right;
      float: inline-end;
      inline-size: 44%;
    }
    .aside > .contact {
      margin-block-start: 1.25em;
      font-size: 1em;
    }
  }
`;
