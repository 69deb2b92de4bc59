import { canonicalJson, hasSameText } from '../../content/content-hash.js';
import type { Briefing, Item } from '../../content/schema.js';
import { compareBriefings } from './diff.js';
import type { Draft } from './draft.js';
import { fieldLabel, itemsOf, type ListPath } from './fields.js';

/**
 * The steps of a draft that was begun before the latest release, with what was released in everything that the draft had not
 * changed: an owner who changed one message does not want to take back another. `begun` is what was published then.
 */
export function followPublished(steps: readonly Draft[], begun: Briefing, published: Briefing): readonly Draft[] {
  return steps.map(({ confirmed, ...step }) => {
    const content = mergeContent(step.content, begun, published);
    // A fact was confirmed beside the text that it had then.
    return { ...step, content, ...(confirmed && hasSameText(content, step.content) && { confirmed }) };
  });
}

/** What both the draft and the release have changed, by name. The draft would replace what was released there. */
export function findConflicts(content: Briefing, begun: Briefing, published: Briefing): string[] {
  const [released, own] = [compareBriefings(begun, published), compareBriefings(published, content)];
  const paths = new Set(released.fields.map(({ path }) => path));
  const fields = own.fields.filter(({ path }) => paths.has(path)).map(({ path }) => fieldLabel(path));
  const items = (['keyMessages', 'predictors'] as const).flatMap((list) => {
    const ids = released[list].filter(({ changes }) => changes.length > 0).map(({ id }) => id);
    return own[list]
      .filter(({ id, changes }) => changes.length > 0 && ids.includes(id))
      .map(({ place, placeBefore }) => fieldLabel(`${list}.items[${(place ?? placeBefore!) - 1}]`));
  });
  return [...new Set([...fields, ...items])];
}

/** The edition follows from the text. Fields that mean something only together are the draft's or the release's as a whole. */
function mergeContent(content: Briefing, begun: Briefing, published: Briefing): Briefing {
  const { keyMessages, predictors, ...rest } = merge(content, begun, published);
  return {
    ...rest,
    keyMessages: { ...keyMessages, items: mergeItems('keyMessages.items', content, begun, published) },
    predictors: { ...predictors, items: mergeItems('predictors.items', content, begun, published) },
    edition: content.edition,
    review: isSame(content.review, begun.review) ? published.review : content.review,
    contact: mergeContact(content.contact, begun.contact, published.contact),
    ...statusOf(isSame(statusOf(content), statusOf(begun)) ? published : content),
  };
}

/** Field by field: the released value where the draft has the one that it began with. Lists are merged as a whole. */
function merge<Value>(now: Value, begun: Value, published: Value): Value {
  if (isSame(now, begun)) return published;
  if (![now, begun, published].every(isGroup)) return now;
  const entries = Object.entries(now as object).map(([key, value]) => {
    const [old, released] = [begun, published].map((one) => (one as Readonly<Record<string, unknown>>)[key]);
    return [key, merge<unknown>(value, old, released)] as const;
  });
  return Object.fromEntries(entries) as Value;
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of the draft, with those that the release has added, reworded or removed. In the released order if the draft changed none. */
function mergeItems(list: ListPath, ...briefings: readonly [Briefing, Briefing, Briefing]): readonly Item[] {
  const [now, begun, published] = briefings.map((one) => itemsOf(one, list)) as [
    readonly Item[],
    readonly Item[],
    readonly Item[],
  ];
  const find = (items: readonly Item[], id: string) => items.find((item) => item.id === id);
  // Nothing says which of them is which.
  if (new Set(now.map(({ id }) => id)).size < now.length) return now;
  const choose = (id: string): Item | undefined => {
    const [own, old, released] = [now, begun, published].map((items) => find(items, id));
    if (old === undefined) return own ?? released;
    return own?.text === old.text ? released : own;
  };
  const [orderNow, orderBegun] = [now, begun].map((items) =>
    items.map(({ id }) => id).filter((id) => find(now, id) && find(begun, id)),
  );
  const [order, others] = isSame(orderNow, orderBegun) ? [published, now] : [now, published];
  const merged = order.flatMap(({ id }) => choose(id) ?? []);
  others.forEach(({ id }, index) => {
    const item = choose(id);
    if (!item || find(merged, id)) return;
    const above = merged.findIndex((one) => one.id === others[index - 1]?.id);
    merged.splice(above + 1, 0, item);
  });
  return merged;
}

/** Number, link and address go together with the date on which somebody checked them. */
function mergeContact(
  now: Briefing['contact'],
  begun: Briefing['contact'],
  published: Briefing['contact'],
): Briefing['contact'] {
  const telephone = isSame(now.telephone, begun.telephone) ? published.telephone : now.telephone;
  const contact = { ...merge(now, begun, published), telephone };
  if (isSame(detailsOf(contact), detailsOf(published)))
    return isSame(detailsOf(now), detailsOf(published)) ? contact : { ...contact, checkedOn: published.checkedOn };
  return { ...contact, checkedOn: isSame(detailsOf(contact), detailsOf(now)) ? now.checkedOn : null };
}

function detailsOf({ telephone, email }: Briefing['contact']) {
  return { telephone, email };
}

function statusOf({ status, statusChangedOn, replacement }: Briefing) {
  return { status, statusChangedOn, replacement };
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
