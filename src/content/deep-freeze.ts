/** Freezes a value and everything in it, and returns it, so that a page cannot change the content. */
export function deepFreeze<T>(value: T): T {
  // Text, numbers and null are frozen.
  if (!Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value as object).forEach(deepFreeze);
  }
  return value;
}
