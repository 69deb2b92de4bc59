import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { fragmentRules } from '../../stories/fragment-rules.js';

declare const axe: typeof axeCore;

/** What axe finds wrong with the element, best practices included: one line each, naming rule and place. */
export async function findBarriers(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    rules: fragmentRules,
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
