/** Freezes a value and everything in it, and returns it: a page that shows the words cannot edit them. */
export function deepFreeze<T>(value: T): T {
  // Text, numbers and null are frozen.
  if (!Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value as object).forEach(deepFreeze);
  }
  return value;
}
