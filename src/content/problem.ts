/** What is wrong with a piece of content, and where. */
export interface Problem {
  /** The field, as code would address it: `keyMessages.items[3].text`. Empty for the content as a whole. */
  readonly path: string;
  /** A sentence without its full stop that says what to do: `Enter the text of message 4`. */
  readonly message: string;
}
