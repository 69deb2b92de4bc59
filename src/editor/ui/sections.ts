import type { ListPath } from '../draft/fields.js';

/** A section of the form. */
export interface Section {
  readonly id: string;
  /** Its name in the section links. */
  readonly link: string;
  readonly title: string;
  readonly intro?: string;
  readonly fields: readonly string[];
  readonly list?: ListPath;
  /** Technical fields, or groups of them. */
  readonly advanced: readonly string[];
}

export const sections: readonly Section[] = [
  {
    id: 'title',
    link: 'Title',
    title: 'Title and introduction',
    fields: ['documentType', 'board', 'title.text', 'title.note', 'introduction'],
    advanced: [],
  },
  {
    id: 'messages',
    link: 'Messages',
    title: 'Key messages',
    intro: 'Put ** before and after words to make them bold.',
    fields: ['keyMessages.heading'],
    list: 'keyMessages.items',
    advanced: [],
  },
  {
    id: 'predictors',
    link: 'Predictors',
    title: 'Predictors',
    fields: ['predictors.heading', 'predictors.caveat'],
    list: 'predictors.items',
    advanced: [],
  },
  {
    id: 'contact',
    link: 'Contact',
    title: 'Contact',
    fields: ['contact.text', 'contact.telephone.printed', 'contact.email', 'contact.checkedOn'],
    advanced: ['contact.telephone.e164'],
  },
  {
    id: 'dates',
    link: 'Dates',
    title: 'Publisher, dates and review',
    fields: ['publisher', 'publishedOn', 'reportPublishedOn'],
    advanced: [],
  },
  {
    id: 'interface',
    link: 'Interface',
    title: 'Interface text',
    intro: 'Labels, buttons and notices around the text of the Board. Most briefings never change them.',
    fields: [],
    advanced: ['lang', 'dir', 'labels'],
  },
];

/** The section that holds the field at that path. */
export function findSection(path: string): Section | undefined {
  return sections.find(
    ({ id, fields, advanced, list }) =>
      [...fields, ...advanced].some((one) => path === one || path.startsWith(`${one}.`)) ||
      (list !== undefined && path.startsWith(list)) ||
      (id === 'dates' && path.startsWith('review')) ||
      (id === 'contact' && path.startsWith('contact')),
  );
}
