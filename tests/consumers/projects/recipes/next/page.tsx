import type {} from 'safeguarding-briefing-elements/react';
import { renderFallback } from 'safeguarding-briefing-elements/fallback';
import { RegisterBriefing } from './register-briefing';

const fallback = renderFallback('policy-briefing', { headingLevel: 3, slots: ['referral-route'] });

export default function Page() {
  return (
    <>
      <RegisterBriefing />
      <policy-briefing heading-level={3}>
        <div dangerouslySetInnerHTML={{ __html: fallback }} />
        <p slot="referral-route">Our own referral route</p>
      </policy-briefing>
    </>
  );
}
