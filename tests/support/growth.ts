/** The least processor time of several runs, in milliseconds: other programs do not count. */
export function measure(act: () => unknown, runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/**
 * Whether the work grew with the text rather than with its square, from the times for a text and for one four times as
 * long: sixteen times as long would be the square. `constant` is for what does not grow, in milliseconds.
 */
export const isLinear = (small: number, large: number, constant = 50) => large < small * 9 + constant;
