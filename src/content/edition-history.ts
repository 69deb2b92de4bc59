/** One edition of the words, as it was released. */
export interface Edition {
  readonly number: number;
  /** The day from which partners may use it. */
  readonly releasedOn: string;
  /** Who must do what when it comes out, in a sentence for them. */
  readonly actionNeeded: string;
  /** SHA-256 of the words (`words.ts` says what they are), over canonical JSON. */
  readonly words: string;
  /** SHA-256 of the paper that they came from, `source/edition-N.txt`. */
  readonly source: string;
  /** SHA-256 of the entry before, over canonical JSON; `null` for the first. So no past entry can be changed unseen. */
  readonly previous: string | null;
}

/** The ledger of all editions, oldest first. Entries are added, never changed; the build says what to add. */
export const editions: readonly Edition[] = [
  {
    number: 1,
    releasedOn: '2026-12-01',
    actionNeeded: 'Every partner: confirm the words and the contact with the Board before you show them in public.',
    words: 'cecf72951790983b44498cb0f80ab73ffeb90e2d310b5558cc0c98fd4fe63052',
    source: '3f964feef8e9ff83a130e605a4233535d2a43ed1bdc4d32c5791a3216cd92924',
    previous: null,
  },
];
