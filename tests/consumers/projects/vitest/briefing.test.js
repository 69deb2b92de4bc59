import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import 'safeguarding-briefing-elements/define/policy-briefing.js';

test('shows the briefing', async () => {
  document.body.innerHTML = '<policy-briefing heading-level="3"></policy-briefing>';
  const element = document.querySelector('policy-briefing');
  await element.updateComplete;
  const inside = within(element.shadowRoot);
  expect(inside.getByText(/essentially unpredictable/)).toBeTruthy();
  expect(inside.getAllByRole('heading', { level: 4 })).toHaveLength(2);
});
