import type { Mutation } from '../mutation.js';

export const score: readonly Mutation[] = [
  {
    name: 'Each predictor gets a box to tick',
    file: 'src/elements/predictor-prompts.template.ts',
    replace: '<li>${richText(text)}</li>',
    by: '<li><label><input type="checkbox" />${richText(text)}</label></li>',
    test: 'tests/elements/predictor-prompts.test.ts',
  },
  {
    name: 'The predictors are counted',
    file: 'src/elements/predictor-prompts.template.ts',
    replace: '${source}\n',
    by: '<p>${predictors.items.length} of ${predictors.items.length}</p>${source}\n',
    test: 'tests/elements/predictor-prompts.test.ts',
  },
  {
    name: 'A page can learn which predictor a reader looked at',
    file: 'src/elements/predictor-prompts.template.ts',
    replace: '<li>${richText(text)}</li>',
    by: "<li><span @click=${(event: Event) => event.target?.dispatchEvent(new Event('predictor', { bubbles: true, composed: true }))}>${richText(text)}</span></li>",
    test: 'tests/elements/caveat.test.ts',
  },
];
