import type { Briefing } from '../../content/schema.js';

/** The words as the paper of their edition has them, `src/content/source/edition-N.txt`. */
export function writePaper({
  documentType,
  board,
  title,
  introduction,
  keyMessages,
  predictors,
  contact,
}: Briefing): string {
  const blocks = [
    documentType,
    board,
    title.text,
    introduction,
    keyMessages.heading,
    keyMessages.items.map(({ text }) => `- ${text}`).join('\n'),
    predictors.heading,
    predictors.caveat,
    predictors.items.map(({ text }, index) => `${index + 1}. ${text}`).join('\n'),
    contact.text.replace('{telephone}', () => contact.telephone.printed).replace('{email}', () => contact.email),
  ];
  return `\n\n${blocks.join('\n\n')}`;
}
