const paper = {
  what: 'a page on paper',
  instead: 'its rules for paper are applied to the screen',
};

/** The engines, and what the driver of each cannot show a page as. */
export const engineLimits = {
  chromium: { name: 'Chromium', limits: [] },
  firefox: {
    name: 'Firefox (ESR)',
    limits: [
      paper,
      {
        what: 'forced colours, once it runs',
        instead: 'a second Firefox starts with its colours forced, for the tests about them',
      },
    ],
  },
  webkit: {
    name: 'WebKit (WebKitGTK)',
    limits: [
      paper,
      { what: 'a window of another size', instead: 'pages as narrow as a phone are frames, in all engines' },
      { what: 'forced colours: it has none', instead: '**not tested**: `tests/elements/forced-colours.test.ts`' },
    ],
  },
};
