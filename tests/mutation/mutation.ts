/** A deliberate fault in a copy of the source, and the test file that has to detect it. */
export interface Mutation {
  /** What goes wrong. */
  readonly name: string;
  readonly file: string;
  /** Text in the file. */
  readonly replace: string;
  readonly by: string;
  /** The fastest file that detects it. */
  readonly test: string;
}
