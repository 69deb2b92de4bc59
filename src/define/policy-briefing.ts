import { PolicyBriefingElement } from '../elements/policy-briefing.js';
import { defineOnce } from './define-once.js';

defineOnce(PolicyBriefingElement);

// Only a type: it keeps the import in the .d.ts, so that querySelector('policy-briefing') has the type of the class.
export type { PolicyBriefingElement } from '../elements/policy-briefing.js';
