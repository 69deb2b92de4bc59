import type { z } from 'zod';
import type { Problem } from './problem.js';
import { briefingSchema, type Briefing } from './schema.js';

/** Thrown for content that may not be published. Its message names every problem, one a line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => `${path || 'the content'} ${message}`).join('\n'));
    this.problems = problems;
  }
}

/** Every problem of a value that should be a briefing; an empty list for a good one. */
export function findProblems(value: unknown): Problem[] {
  const result = briefingSchema.safeParse(value, { error: explain, reportInput: true });
  return result.success ? [] : result.error.issues.map(({ path, message }) => ({ path: writePath(path), message }));
}

/** Returns the value as a briefing, or throws a `ContentError`. The value itself is never changed. */
export function checkBriefing(value: unknown): Briefing {
  const problems = findProblems(value);
  if (problems.length > 0) throw new ContentError(problems);
  return value as Briefing;
}

function writePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (written, key) => written + (typeof key === 'number' ? `[${key}]` : `${written && '.'}${String(key)}`),
    '',
  );
}

/** For what the schema leaves to zod, whose own words are for developers. */
const explain: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) return 'is missing';
  if (issue.code === 'unrecognized_keys')
    return `has a field that we do not know: ${issue.keys.join(', ')}. Correct its name or take it away`;
  return 'expected' in issue && issue.expected === 'object' ? 'must be a group of fields in { }' : 'must be text';
};
