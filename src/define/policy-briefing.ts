import { PolicyBriefingElement } from '../elements/policy-briefing.js';
import { defineOnce } from './define-once.js';

defineOnce({ [PolicyBriefingElement.tag]: PolicyBriefingElement });

// Only a type: it lets querySelector('policy-briefing') know the class.
export type { PolicyBriefingElement } from '../elements/policy-briefing.js';
