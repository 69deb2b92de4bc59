/** A fault that a page of a partner may have, and the tests that show that the words survive it. */
export interface Fault {
  readonly fault: string;
  /** Files below tests/, each with words of the test's name as they stand in it. */
  readonly tests: Readonly<Record<string, string>>;
}

export const faults: readonly Fault[] = [
  {
    fault: 'CSS frameworks, resets with `!important`',
    tests: {
      'hosts/styles.test.ts': 'everything stands as without its styles',
      'elements/host-styles.test.ts': 'stands as on a bare page',
    },
  },
  {
    fault: 'Patched built-ins: Prototype.js, MooTools, zone.js, core-js; an AMD loader',
    tests: { 'hosts/scripts.test.ts': 'nothing is changed by us, and the library does its work' },
  },
  {
    fault: 'Names that stand in for `document.contentType` and others; no `console.warn`',
    tests: {
      'hosts/clobbered.test.ts': 'that have the names of what we read',
      'define/define-once.test.ts': 'with another `Document` in the place of the browser’s',
    },
  },
  {
    fault: 'The script twice, in two versions, a tag taken',
    tests: { 'publish/pages.test.ts': 'of two versions the first stays' },
  },
  {
    fault: 'The script late, blocked, with a wrong hash',
    tests: {
      'publish/late-script.test.ts': 'one refused by its hash',
      'server/nginx.test.ts': 'under a wrong hash the browser refuses the script',
    },
  },
  {
    fault: "`default-src 'none'`, no `style-src`, Trusted Types",
    tests: { 'hosts/policies.test.ts': 'A page that allows nothing but our script' },
  },
  {
    fault: 'Sandboxed frames, COOP and COEP',
    tests: {
      'hosts/policies.test.ts': 'A page in a sandboxed frame',
      'publish/frames.test.ts': 'a frame in a sandbox that allows scripts tells its height',
    },
  },
  {
    fault: 'Moved, cloned, adopted, in other shadow roots',
    tests: {
      'hosts/faults.test.ts': 'adopted into a frame and brought back',
      'elements/all.test.ts': 'keep their looks in another document',
    },
  },
  {
    fault: 'Properties set before the script came',
    tests: { 'elements/all.test.ts': 'take properties that were set before the script came' },
  },
  { fault: 'XHTML', tests: { 'publish/pages.test.ts': 'in XHTML nothing is defined' } },
  { fault: 'Quirks mode', tests: { 'hosts/faults.test.ts': 'in quirks mode everything stands as in standards mode' } },
  {
    fault: 'Pages that write from right to left',
    tests: {
      'elements/host-styles.test.ts': 'writing from right to left',
      'hosts/faults.test.ts': 'writing from right to left',
    },
  },
  {
    fault: '320 px (1,280 px at 400 %), text at 200 %, text spaced out',
    tests: {
      'hosts/faults.test.ts': 'nothing upon another or outside, no scrolling sideways',
      'elements/accessibility.test.ts': 'fits, nothing lies over anything',
    },
  },
  {
    fault: 'Forced colours',
    tests: {
      'hosts/faults.test.ts': 'forced colours',
      'elements/forced-colours.test.ts': 'the frame of the predictors is still seen',
    },
  },
  {
    fault: 'Translation by the browser, as far as it can be simulated',
    tests: { 'hosts/faults.test.ts': 'translated by the browser and given other messages' },
  },
  {
    fault: 'The back-forward cache',
    tests: { 'hosts/faults.test.ts': 'brought back by the back button as it was left' },
  },
  {
    fault: 'A malformed `%` in the address',
    tests: { 'hosts/faults.test.ts': 'at an address that ends in #', 'elements/links.test.ts': '#key-messages/%' },
  },
  {
    fault: 'Print',
    tests: { 'publish/paper.test.ts': 'the briefing is one sheet of A4', 'hosts/faults.test.ts': 'print: {' },
  },
];
