/**
 * Returns a value that a page or a framework passed on as text; `null` if it has none, as `null`, a symbol, or an object that
 * cannot be text.
 */
export function formatValue(value: unknown): string | null {
  try {
    return value == null ? null : `${value as string | number}`;
  } catch {
    return null;
  }
}
