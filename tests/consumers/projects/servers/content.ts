import { briefing, type DraftErrorEvent } from 'safeguarding-briefing-elements';

const { predictors, keyMessages } = briefing;
const [first, , third] = keyMessages.items;

export const messageIds = [first!.id, third!.id];

/** Without its caveat it cannot be shown. */
export const draft = { ...briefing, predictors: { ...predictors, caveat: '' } };

export const formatPaths = ({ problems }: DraftErrorEvent) => problems.map(({ path }) => path).join();
