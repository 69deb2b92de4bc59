import { PolicyBriefingElement } from '../elements/policy-briefing.js';
import { defineOnce } from './define-once.js';

defineOnce({ 'policy-briefing': PolicyBriefingElement });

// Only a type: it lets querySelector('policy-briefing') know the class.
export type { PolicyBriefingElement } from '../elements/policy-briefing.js';
