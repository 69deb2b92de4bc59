import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import 'safeguarding-briefing-elements/define/policy-briefing.js';
import shown from '../shown.json';

test('shows the briefing', async () => {
  document.body.innerHTML = '<policy-briefing heading-level="3"></policy-briefing>';
  const element = document.querySelector('policy-briefing');
  await element.updateComplete;
  const inside = within(element.shadowRoot);
  const read = (found) => found.map(({ textContent }) => textContent.trim());
  expect(read(inside.queryAllByRole('heading', { level: 4 }))).toEqual(shown.headings);
  expect(read(inside.queryAllByRole('listitem'))).toEqual(shown.items);
  expect(inside.getByText(shown.email)).toBeTruthy();
});
