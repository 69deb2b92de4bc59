/** Thrown for a text or file that cannot be imported. Nothing has changed then. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  /** What the person can do about it, as a sentence; empty if the reason says so already. */
  readonly advice: string;

  constructor(reason: string, advice = '') {
    super(reason);
    this.advice = advice;
  }
}
