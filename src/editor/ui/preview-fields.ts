/** Where the elements show a field: selectors in their shadow roots, the more special first. */
const selectors: readonly (readonly [path: string, selector: string])[] = [
  ['contact.telephone.printed', '[part~="telephone"]'],
  ['contact.email', '[part~="email"]'],
  ['contact.text', '.contact'],
  ['contact.checkedOn', '.contact + .note'],
  ['documentType', '[part~="masthead"] > b'],
  ['board', '[part~="masthead"] > span'],
  ['title.text', '[part~="title"]'],
  ['title.note', '[part~="title"] + .note'],
  ['introduction', '[part~="introduction"]'],
  ['keyMessages.heading', '[part~="heading"]'],
  ['predictors.heading', '[role="group"] > :first-child'],
  ['predictors.caveat', '.caveat'],
  ['publishedOn', '.note:last-child'],
];

const lists = [
  ['keyMessages.items', '[part~="message"]'],
  ['predictors.items', '[role="group"] li'],
] as const;

/** Fields that are shown in the place of another one. */
const shownWith: Readonly<Record<string, string>> = {
  'contact.telephone.e164': 'contact.telephone.printed',
  publisher: 'publishedOn',
  reportPublishedOn: 'publishedOn',
  'review.lastReviewed': 'publishedOn',
  'review.nextReview': 'publishedOn',
};

/** The node that shows the field at that path; `undefined` if the element does not show it. */
export function findNode(root: ShadowRoot, path: string): Element | undefined {
  const own = shownWith[path] ?? path;
  const [, list, index] = /^(.*\.items)\[(\d+)\]/.exec(own) ?? [];
  const found = lists.find(([name]) => name === list);
  if (found) return root.querySelectorAll(found[1])[Number(index)];
  const selector = selectors.find(([name]) => name === own)?.[1];
  return selector === undefined ? undefined : [...root.querySelectorAll(selector)].at(-1);
}

/** The path of the field that is shown at that node; `undefined` if none is. */
export function findPath(root: ShadowRoot, node: Element): string | undefined {
  for (const [list, selector] of lists) {
    const index = [...root.querySelectorAll(selector)].findIndex((item) => item.contains(node));
    if (index >= 0) return `${list}[${index}].text`;
  }
  return selectors.find(([path]) => findNode(root, path)?.contains(node))?.[0];
}
