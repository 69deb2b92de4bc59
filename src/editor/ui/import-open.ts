import { fieldLabel } from '../draft/fields.js';
import type { ImportLine } from '../draft/import-line.js';
import type { ImportReview, ImportRow } from '../draft/import-review.js';

/** A question that nobody has answered yet. */
export interface OpenQuestion {
  /** The id of the control that answers it. */
  readonly control: string;
  /** What to do, above the page and beside the control. */
  readonly message: string;
}

/** What is open in an import, in the order of the page. */
export function findOpenQuestions(review: ImportReview): OpenQuestion[] {
  const { unassigned, rows, facts, choices, compared, missing, open } = review;
  const undecided = rows.filter(({ decision }) => decision === undefined);
  const questions: (OpenQuestion | false)[] = [
    ...unassigned.map((line) => ({ control: lineControl(line), message: formatLineQuestion(line) })),
    ...undecided.filter((row) => !isPredictor(row)).map(createRowQuestion),
    ...undecided.filter(isPredictor).map(createRowQuestion),
    compared > 0 &&
      !choices.hasCompared && {
        control: comparedControl,
        message: `Confirm that you have compared ${compared === 1 ? 'the change' : `the ${compared} changes`}`,
      },
    ...facts
      .filter(({ path }) => choices.facts[path] === undefined)
      .map(({ path }) => ({
        control: factControl(path),
        message: `Confirm or correct “${fieldLabel(path)}”`,
      })),
    missing.length > 0 &&
      rows.length > 0 &&
      !choices.keepsMissing && {
        control: missingControl,
        message: 'Confirm that the fields that are not in the text stay as they are',
      },
    ...findDoubled(review),
  ];
  const found = questions.filter((question) => question !== false);
  // A text with nothing new has no question, and cannot be imported.
  return found.length > 0 ? found : open.map((message) => ({ control: cancelControl, message }));
}

/** The second line of a field that can have one. */
function findDoubled({ lines, doubled }: ImportReview): OpenQuestion[] {
  return doubled.flatMap((field) => {
    const [, second] = lines.filter(({ target }) => target === field);
    const message = `Assign only one line to ${fieldLabel(field)}`;
    return second ? [{ control: lineControl(second), message }] : [];
  });
}

function formatLineQuestion({ first, last }: ImportLine): string {
  return first === last
    ? `Choose a field for line ${first}, or set it aside`
    : `Choose a field for lines ${first} to ${last}, or set them aside`;
}

const whether: Readonly<Record<ImportRow['change'], (name: string) => string>> = {
  changed: (name) => `use the text for ${name}`,
  added: (name) => `add ${name}`,
  removed: (name) => `remove ${name}`,
  reordered: (name) => `use the new order of the ${name.toLowerCase()}`,
};

function createRowQuestion({ id, name, change }: ImportRow): OpenQuestion {
  return { control: rowControl(id), message: `Select whether to ${whether[change](name)}` };
}

/** Predictors and their caveat, which are shown together. */
export function isPredictor({ id }: ImportRow): boolean {
  return id === 'predictors.caveat' || id.startsWith('predictors.items:');
}

/** The ids of the controls. */
export const comparedControl = 'import-compared';
export const missingControl = 'import-missing';
export const cancelControl = 'import-cancel';
export const lineControl = ({ id }: Pick<ImportLine, 'id'>): string => `import-line-${id}`;
export const rowControl = (id: string): string => `import-change-${id}`;
export const factControl = (path: string): string => `import-fact-${path}`;
