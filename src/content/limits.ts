/** The most items a list may have, and the most characters a text may have: what can still be drawn and read. */
export const limits = { items: 100, characters: 2000 };
