import assert from 'node:assert/strict';

/** How often both are measured before the answer is no. Other programs slow down one run or another, but hardly all. */
const maxRounds = 8;

/** What takes longer, in milliseconds, is measured once: other programs do not take that much from it. */
const maxDisturbance = 2000;

/** Processor time in milliseconds: waiting for other programs does not count. */
function measure(act: () => unknown): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Throws if work grew with the square of its text rather than with the text. `large` does with four times as much what
 * `small` does, so sixteen times as long would be the square. `constant` is for what does not grow, in milliseconds.
 */
export function assertLinear(small: () => unknown, large: () => unknown, name: string, constant = 50): void {
  let [least, most] = [measure(small), measure(large)];
  for (let round = 1; round < maxRounds && most < maxDisturbance && most >= least * 9 + constant; round++) {
    least = Math.min(least, measure(small));
    most = Math.min(most, measure(large));
  }
  if (most < least * 9 + constant) return;
  assert.fail(`${name}: ${least.toFixed(0)} ms, and for four times as much ${most.toFixed(0)} ms`);
}
