'use client';

import 'safeguarding-briefing-elements/define/policy-briefing.js';

export function RegisterBriefing() {
  return null;
}
