import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { fragmentRules } from '../../stories/fragment-rules.js';

/** What axe finds wrong with the element, best practices included: one line each, naming rule and place. */
export async function findBarriers(element: Element): Promise<string[]> {
  const axe = await findAxe(element.ownerDocument);
  // By its name: an element that came here from another page is none to the axe of this one.
  const { violations, passes } = await axe.run(element.localName, {
    resultTypes: ['violations'],
    rules: fragmentRules,
  });
  if (passes.length === 0) throw new Error('axe has looked at nothing');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** A frame needs an axe of its own, which sees that page and its width. */
async function findAxe(document: Document): Promise<typeof axeCore> {
  const view = document.defaultView as (Window & { axe?: typeof axeCore }) | null;
  if (!view!.axe) {
    const script = document.createElement('script');
    script.src = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
    });
    document.head.append(script);
    await loaded;
  }
  return view!.axe!;
}
