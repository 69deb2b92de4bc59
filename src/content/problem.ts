/** What is wrong with a piece of content, and where. */
export interface Problem {
  /** The field, as one would write it in code: `keyMessages.items[3].text`. Empty for the content as a whole. */
  readonly path: string;
  /** The rest of the sentence that begins with the path: `is empty: every message needs its words`. */
  readonly message: string;
}
