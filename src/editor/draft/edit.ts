import type { Briefing, Item } from '../../content/schema.js';
import { updateEdition, type Draft } from './draft.js';
import { joinLines } from './coerce-to-schema.js';
import {
  contentField,
  emptyGroup,
  findField,
  findValue,
  groupOf,
  itemsOf,
  parsePath,
  type Field,
  type ListPath,
  type Path,
} from './fields.js';
import { importLimits } from './import-limits.js';
import { proposeId } from './match-items.js';
import { deriveE164 } from './derive-e164.js';
import { cleanContactDetail } from './normalize-contact.js';
import { normalizeSpaces } from '../../content/characters.js';

/**
 * The draft with that text in that field. An empty text is `null` where the field may be null. A text that is too long to be
 * saved changes nothing: cut, it would be another text.
 */
export function setField(draft: Draft, path: string, text: string, published: Briefing): Draft {
  if (text.length > importLimits.fieldCharacters) return draft;
  const line = joinLines(text);
  if (path === 'actionNeeded') return { ...draft, actionNeeded: line };
  const value = line === '' && findField(path)?.isNullable === true ? null : line;
  const content = setValue(draft.content, path, value);
  return updateEdition(
    { ...draft, content: deriveDependentFields(draft.content, content, path, published) },
    published,
  );
}

/** The draft with ordinary spaces in the text of that field and none around it, for when the field loses focus. */
export function trimField(draft: Draft, path: string, published: Briefing): Draft {
  const text = path === 'actionNeeded' ? draft.actionNeeded : findValue(draft.content, path);
  if (typeof text !== 'string') return draft;
  const cleaned = cleanText(path, text);
  return cleaned === text ? draft : setField(draft, path, cleaned, published);
}

function cleanText(path: string, text: string): string {
  return /^contact\.(telephone\.|email$)/.test(path) ? cleanContactDetail(text) : normalizeSpaces(text);
}

/** The draft with one more item, still without text, at the end of that list. */
export function addItem(draft: Draft, list: ListPath, published: Briefing): Draft {
  return changeItems(draft, list, published, (items) => [
    ...items,
    { id: uniqueId('', list, items, published), text: '' },
  ]);
}

export function removeItem(draft: Draft, list: ListPath, index: number, published: Briefing): Draft {
  return changeItems(draft, list, published, (items) => items.filter((_item, place) => place !== index));
}

/** The draft with that item moved by so many places, within the list. */
export function moveItem(draft: Draft, list: ListPath, index: number, by: number, published: Briefing): Draft {
  return changeItems(draft, list, published, (items) => {
    const others = items.filter((_item, place) => place !== index);
    const place = Math.max(0, index + by);
    return [...others.slice(0, place), items[index]!, ...others.slice(place)];
  });
}

/** Whether links to the item may exist, so that its id must not change automatically. */
function isPublished(id: string, list: ListPath, published: Briefing): boolean {
  return itemsOf(published, list).some((item) => item.id === id);
}

/** Fields that follow from others: the number for the link, and the id of a new item. */
function deriveDependentFields(before: Briefing, content: Briefing, path: string, published: Briefing): Briefing {
  if (/^contact\.(telephone\.|email$)/.test(path)) return deriveContact(before, content, path, published);
  const [, list, index] = /^(.*\.items)\[(\d+)\]\.text$/.exec(path) ?? [];
  if (list === undefined) return content;
  const items = itemsOf(content, list as ListPath);
  const { id, text } = items[Number(index)]!;
  if (isPublished(id, list as ListPath, published)) return content;
  const others = items.filter((_item, place) => place !== Number(index));
  return setValue(content, path.replace(/text$/, 'id'), uniqueId(text, list as ListPath, others, published));
}

/** The number for the link follows from the printed one. A changed number or address has not been checked. */
function deriveContact(before: Briefing, content: Briefing, path: string, published: Briefing): Briefing {
  const { telephone, email } = content.contact;
  const { printed } = telephone;
  const e164 = path === 'contact.telephone.printed' ? deriveE164(before.contact.telephone, printed) : telephone.e164;
  const isPublishedContact = e164 === published.contact.telephone.e164 && email === published.contact.email;
  const checkedOn = isPublishedContact ? published.contact.checkedOn : null;
  return { ...content, contact: { ...content.contact, telephone: { printed, e164 }, checkedOn } };
}

/** An id that no item has, nor had in the published edition: links to it would lead to other text. */
function uniqueId(text: string, list: ListPath, others: readonly Item[], published: Briefing): string {
  return proposeId(
    text,
    [...others, ...itemsOf(published, list)].map(({ id }) => id),
  );
}

function changeItems(
  draft: Draft,
  list: ListPath,
  published: Briefing,
  change: (items: readonly Item[]) => readonly Item[],
): Draft {
  const group = groupOf(list);
  const items = change(draft.content[group].items);
  const content = { ...draft.content, [group]: { ...draft.content[group], items } };
  return updateEdition({ ...draft, content }, published);
}

/** The content with another value in that field. */
export function setValue(content: Briefing, path: string, value: unknown): Briefing {
  return setAt(contentField, content, parsePath(path), value) as Briefing;
}

/** A copy with another value there. A group that may be null is created with its first field and removed with its last. */
function setAt(field: Field, value: unknown, [step, ...rest]: Path, inner: unknown): unknown {
  if (step === undefined) return inner;
  if (field.kind === 'list')
    return (value as unknown[]).map((item, place) => (place === step ? setAt(field.item, item, rest, inner) : item));
  if (field.kind !== 'group') return value;
  const group = (value ?? emptyGroup(field)) as Readonly<Record<string, unknown>>;
  const changed = { ...group, [step]: setAt(field.fields[step]!, group[step], rest, inner) };
  return field.isNullable && Object.values(changed).every((one) => one === '' || one === null) ? null : changed;
}
