/** Rules of axe about a whole page, which do not apply to a part of one. */
export const fragmentRules = {
  region: { enabled: false },
  'landmark-one-main': { enabled: false },
  'page-has-heading-one': { enabled: false },
  'heading-order': { enabled: false },
} as const;
