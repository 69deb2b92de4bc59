import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'safeguarding-briefing-elements/define/policy-briefing.js';
import { renderFallback } from 'safeguarding-briefing-elements/fallback';

@Component({
  selector: 'app-briefing',
  standalone: true,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <policy-briefing heading-level="3">
      <div [innerHTML]="fallback"></div>
      <p slot="referral-route">Our own referral route</p>
    </policy-briefing>
  `,
})
export class BriefingComponent {
  readonly fallback = renderFallback('policy-briefing', { headingLevel: 3, slots: ['referral-route'] });
}
