import type { Briefing } from '../../../src/content/schema.js';
import type { HeadingLevel } from '../../../src/elements/templates/heading.js';
import { catalogue } from '../../../src/elements/catalogue.js';
import { formatDate } from '../../../src/elements/templates/date.js';
import { formatText } from '../../../src/elements/templates/text.js';
import { findBlocks } from '../../../src/static/blocks.js';
import { renderFallback } from '../../../src/static/fallback.js';
import { tags, type Tag } from '../../../src/elements/catalogue.js';
import { hasReferralRoute, renderElement, type Options } from '../../../src/static/render-element.js';
import { formatPlainText } from '../../../src/static/text.js';

const levels: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

/** What the plugin knows of an element: which settings change it, and its fallback for each heading level. */
interface ElementData {
  readonly label: string;
  readonly hasHeadingLevel: boolean;
  readonly hasMessageIds: boolean;
  readonly hasEmailSubject: boolean;
  readonly hasReferralRoute: boolean;
  readonly fallback: readonly string[];
}

/** What is in `briefing/data.json` of the WordPress plugin. HTML in it is complete: PHP only puts it together. */
export interface PluginData {
  /** Every word of the briefing, for the search of the site. */
  readonly words: string;
  /** What an excerpt says of the briefing. */
  readonly excerpt: string;
  /** That the briefing was withdrawn, for the author. */
  readonly notice: string | null;
  readonly elements: Readonly<Record<Tag, ElementData>>;
  readonly messages: readonly { readonly id: string; readonly text: string; readonly item: string }[];
  /** The paragraph above a selection, by the number of its messages. */
  readonly selected: Readonly<Record<number, string>>;
  /** Address of the email link, to which PHP adds the subject. */
  readonly emailLink: string;
  /** The paragraph above the agency's own referral route. */
  readonly addedBySite: string;
}

export function createPluginData(content: Briefing): PluginData {
  const fallback = (tag: Tag, options: Options = {}) => renderFallback(tag, options, content);
  const differs = (tag: Tag, options: Options) => fallback(tag, options) !== fallback(tag);
  const isWithdrawn = content.status === 'withdrawn';
  const items = isWithdrawn ? [] : content.keyMessages.items;
  const ids = items.map(({ id }) => id);

  const createElementData = (tag: Tag): ElementData => ({
    label: catalogue[tag].label(content),
    hasHeadingLevel: differs(tag, { headingLevel: 3 }),
    hasMessageIds: ids.length > 1 && differs(tag, { messageIds: ids.slice(0, 1) }),
    hasEmailSubject: differs(tag, { emailSubject: 'Briefing' }),
    hasReferralRoute: hasReferralRoute(tag),
    fallback: levels.map((headingLevel) => fallback(tag, { headingLevel })),
  });

  const notice = isWithdrawn
    ? formatText(content.labels.review.withdrawn, {
        changed: formatDate(content.statusChangedOn, content.labels),
      })
    : null;
  return {
    words: formatPlainText(findBlocks(renderElement('policy-briefing', content))),
    excerpt: notice ?? `${content.documentType}: ${content.title.text} (${content.publisher})`,
    notice,
    elements: Object.fromEntries(tags.map((tag) => [tag, createElementData(tag)])) as PluginData['elements'],
    messages: items.map(({ id, text }) => ({
      id,
      text: text.replaceAll('**', ''),
      item: findLines(fallback('key-messages', { messageIds: [id] }), (line) => line.startsWith('<li>')),
    })),
    selected: Object.fromEntries(
      ids.slice(1).map((_id, index) => {
        const chosen = fallback('key-messages', { messageIds: ids.slice(0, index + 1) });
        return [index + 1, findLines(chosen, isNotIn(fallback('key-messages')))];
      }),
    ),
    emailLink: /href="(mailto:[^"]*)"/.exec(fallback('board-contact'))?.[1] ?? '',
    addedBySite: findLines(
      fallback('board-contact', { slots: ['referral-route'] }),
      isNotIn(fallback('board-contact')),
    ),
  };
}

/** The lines of the HTML that are as asked, each with its end. */
function findLines(html: string, isWanted: (line: string) => boolean): string {
  return html
    .split('\n')
    .filter(isWanted)
    .map((line) => `${line}\n`)
    .join('');
}

function isNotIn(html: string): (line: string) => boolean {
  const lines = html.split('\n');
  return (line) => !lines.includes(line);
}
