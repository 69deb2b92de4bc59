import type {} from 'safeguarding-briefing-elements/react';
import 'safeguarding-briefing-elements/define/policy-briefing.js';
import { renderFallback } from 'safeguarding-briefing-elements/fallback';

const fallback = renderFallback('policy-briefing', { headingLevel: 3, slots: ['referral-route'] });

export default function Briefing() {
  return (
    <policy-briefing heading-level={3}>
      <div dangerouslySetInnerHTML={{ __html: fallback }} />
      <p slot="referral-route">Our own referral route</p>
    </policy-briefing>
  );
}
