import { within } from '@testing-library/dom';
import briefing from 'safeguarding-briefing-elements/briefing.json';
import 'safeguarding-briefing-elements/define/policy-briefing.js';

test('shows the contact details', async () => {
  document.body.innerHTML = '<policy-briefing></policy-briefing>';
  const element = document.querySelector('policy-briefing');
  await element.updateComplete;
  expect(within(element.shadowRoot).getByText(briefing.contact.email)).toBeTruthy();
});
