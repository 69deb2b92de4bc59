import type { Briefing } from '../../content/schema.js';

/**
 * The content of a shared draft as the preview may show it. Anybody can make a link: the interface text is that of the
 * published briefing, so that no forged "Edition 2" is shown, and nothing is a link, for nobody knows where it leads.
 */
export function limitSharedContent(content: Briefing, published: Briefing): Briefing {
  const { contact, replacement } = content;
  return {
    ...content,
    labels: published.labels,
    contact: { ...contact, text: isolateDetails(contact) },
    replacement: replacement && { ...replacement, url: null },
  };
}

/** The contact sentence with its number and address as text, which reads from left to right as the links do. */
function isolateDetails({ text, telephone, email }: Briefing['contact']): string {
  const isolate = (value: string) => () => `\u2066${value}\u2069`;
  return text.replaceAll('{telephone}', isolate(telephone.printed)).replaceAll('{email}', isolate(email));
}

/** The host of the replacement that a shared draft names; `undefined` if it names none. */
export function findReplacementHost({ replacement }: Briefing): string | undefined {
  return replacement?.url ? new URL(replacement.url).host : undefined;
}
