import { PolicyBriefingElement } from '../elements/policy-briefing.js';
import { defineOnce } from './define-once.js';

defineOnce({ 'policy-briefing': PolicyBriefingElement });

// Nothing at run time; it brings the tag's type, so that querySelector('policy-briefing') has it.
export type { PolicyBriefingElement } from '../elements/policy-briefing.js';
