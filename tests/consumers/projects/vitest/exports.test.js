import { expect, test } from 'vitest';
import exported from '../exported.json';

test.each(exported)('%s can be imported in a simulated browser', async (specifier) => {
  expect(await import(/* @vite-ignore */ specifier)).toBeTruthy();
});
