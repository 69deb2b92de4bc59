import type { Mutation } from '../mutation.js';

export const caveat: readonly Mutation[] = [
  {
    name: 'The predictors are shown without their caveat',
    file: 'src/elements/predictor-prompts.template.ts',
    replace: '<p class="caveat">${richText(predictors.caveat)}</p>',
    by: '',
    test: 'tests/elements/caveat.test.ts',
  },
  {
    name: 'The caveat has a part, so that a page can hide it',
    file: 'src/elements/predictor-prompts.template.ts',
    replace: '<p class="caveat">',
    by: '<p class="caveat" part="caveat">',
    test: 'tests/elements/predictor-prompts.test.ts',
  },
  {
    name: 'Copying leaves the caveat out',
    file: 'src/elements/copy-controller.ts',
    replace: "['.partner', '.copy-bar', ...excluding]",
    by: "['.caveat', '.partner', '.copy-bar', ...excluding]",
    test: 'tests/elements/copy-buttons.test.ts',
  },
  {
    name: 'A link leads to a single predictor',
    file: 'src/elements/predictor-prompts.ts',
    replace: "hash === '#predictor-prompts' ? this",
    by: "hash.startsWith('#predictor-prompts') ? this",
    test: 'tests/elements/links.test.ts',
  },
  {
    name: 'The schema accepts predictors with an empty caveat',
    file: 'src/content/schema.ts',
    replace: "caveat: richText('Caveat', 'Enter the caveat. The predictors cannot be shown without it'),",
    by: 'caveat: z.string(),',
    test: 'tests/content/check.test.ts',
  },
  {
    name: 'A draft without a caveat is shown',
    file: 'src/elements/parse-draft.ts',
    replace: ' || !hasVisibleText(value)',
    by: '',
    test: 'tests/elements/drafts.test.ts',
  },
  {
    name: 'The sign-off form shows a changed predictor without the caveat',
    file: 'src/editor/draft/sign-off.ts',
    replace: '`**${escapeMarkdown(predictors.caveat)}**`,',
    by: '',
    test: 'tests/editor/draft/export.test.ts',
  },
];
