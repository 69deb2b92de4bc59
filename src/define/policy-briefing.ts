import { PolicyBriefingElement } from '../elements/policy-briefing.js';
import { defineOnce } from './define-once.js';

defineOnce({ 'policy-briefing': PolicyBriefingElement });
