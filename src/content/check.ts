import type * as z from 'zod';
import type { Problem } from './problem.js';
import { briefingSchema, type Briefing } from './schema.js';

/** Thrown for content that may not be published. Its message names every problem, one a line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

/** A problem on one line: the path of the field, for people also its place in a list, and what to do. */
export function formatProblem({ path, message }: Problem): string {
  const index = /^.*\[(\d+)\]/.exec(path)?.[1];
  const place = index === undefined ? '' : ` (number ${Number(index) + 1} in the list)`;
  return path ? `${path}${place}: ${message}.` : `${message}.`;
}

/** Every problem of a value that should be a briefing; an empty list for a good one. */
export function findProblems(value: unknown): Problem[] {
  return findSchemaProblems(briefingSchema, value);
}

/** Returns the value as a briefing, or throws a `ContentError`. The value itself is never changed. */
export function checkBriefing(value: unknown): Briefing {
  const problems = findProblems(value);
  if (problems.length > 0) throw new ContentError(problems);
  return value as Briefing;
}

export function findSchemaProblems(schema: z.ZodType, value: unknown): Problem[] {
  const result = schema.safeParse(value, { error: formatIssue, reportInput: true });
  return result.success ? [] : result.error.issues.map(({ path, message }) => ({ path: formatPath(path), message }));
}

function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (written, key) => written + (typeof key === 'number' ? `[${key}]` : `${written && '.'}${String(key)}`),
    '',
  );
}

/** For issues that the schema leaves to zod, whose own messages are for developers. */
const formatIssue: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) return 'Add this field: it is missing';
  if (issue.code === 'unrecognized_keys') return `Unknown field: ${issue.keys.join(', ')}. Check the name or remove it`;
  if (!('expected' in issue)) return 'Enter text';
  if (issue.expected === 'object') return 'Use a group of fields in { }';
  return issue.expected === 'array' ? 'Use a list in [ ]' : 'Enter text';
};
