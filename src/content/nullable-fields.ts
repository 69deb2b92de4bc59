/**
 * The fields that may be `null`. A test holds the list equal to the schema, which elements cannot import with its library
 * into every page.
 */
export const nullableFields: readonly string[] = [
  'statusChangedOn',
  'replacement',
  'replacement.url',
  'review.lastReviewed',
  'review.nextReview',
  'publishedOn',
  'reportPublishedOn',
  'title.note',
  'contact.checkedOn',
];
