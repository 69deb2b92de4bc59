import { bundleScript } from '../../scripts/build/pages/bundle-script.js';
import { briefing } from '../../src/content/briefing.js';
import { editionHistory } from '../../src/content/edition-history.js';
import { datedStates, type DatedState } from './dated-states.js';
import { replaceContent } from './replace-content.js';

/** The script of all elements as it would be if the published briefing had that state. */
export function bundleInState(state: DatedState): Promise<string> {
  const content = { ...briefing, ...datedStates[state] };
  return bundleScript('src/define/briefing.ts', {}, [replaceContent({ briefing: content, editions: editionHistory })]);
}
