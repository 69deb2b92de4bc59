import type { Briefing } from '../../content/schema.js';

/**
 * The content of a shared draft as the preview may show it. Anybody can make a link: the interface text is that of the
 * published briefing, so that no forged "Edition 2" is shown, and the replacement is named without a link.
 */
export function limitSharedContent(content: Briefing, published: Briefing): Briefing {
  const { replacement } = content;
  return { ...content, labels: published.labels, replacement: replacement && { ...replacement, url: null } };
}

/** The host of the replacement that a shared draft names; `undefined` if it names none. */
export function findReplacementHost({ replacement }: Briefing): string | undefined {
  return replacement?.url ? new URL(replacement.url).host : undefined;
}
