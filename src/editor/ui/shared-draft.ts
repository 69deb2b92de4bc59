import type { Briefing } from '../../content/schema.js';

/**
 * The content of a shared draft as the preview may show it. Anybody can make a link: the interface text is that of the
 * published briefing, so that no forged "Checked on" or "Edition 2" is shown, and other contact details than the published
 * ones count as not checked.
 */
export function limitSharedContent(content: Briefing, published: Briefing): Briefing {
  const { contact } = content;
  const isPublishedContact =
    contact.telephone.e164 === published.contact.telephone.e164 &&
    contact.telephone.printed === published.contact.telephone.printed &&
    contact.email === published.contact.email;
  const checkedOn = isPublishedContact ? published.contact.checkedOn : null;
  return { ...content, labels: published.labels, contact: { ...contact, checkedOn } };
}
