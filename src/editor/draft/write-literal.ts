/** Longest line, as in `.prettierrc.json`. */
const width = 120;

/**
 * A value as a literal of TypeScript, in the form that Prettier leaves as it is, so that a written file differs from the last
 * one by its words alone: on one line if that fits, but each field or item on a line of its own below the first `open` levels
 * and in a list of objects. `indent` is that of the line it begins on, `before` the length of what stands before it there.
 */
export function writeLiteral(value: unknown, open = 0, indent = '', before = 0): string {
  if (typeof value === 'string') return writeString(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const line = writeOnOneLine(value);
  const isEmpty = Object.keys(value).length === 0;
  // The comma after it counts too.
  if (isEmpty || (open <= 0 && !mustBreak(value) && indent.length + before + line.length < width)) return line;
  const inner = `${indent}  `;
  const [start, end] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const lines = Array.isArray(value)
    ? value.map((item) => inner + writeLiteral(item, open - 1, inner))
    : Object.entries(value).map(([key, field]) => inner + writeField(key, field, open - 1, inner));
  return [start, ...lines.map((one) => `${one},`), indent + end].join('\n');
}

/** Whether there is a list of several objects in it, which never stands on one line. */
function mustBreak(value: object): boolean {
  const items = Object.values(value).filter((item): item is object => typeof item === 'object' && item !== null);
  const isListOfObjects =
    Array.isArray(value) && value.length > 1 && items.length === value.length && items.every(hasSeveral);
  return isListOfObjects || items.some(mustBreak);
}

function hasSeveral(item: object): boolean {
  return Object.keys(item).length > 1;
}

function writeField(key: string, value: unknown, open: number, indent: string): string {
  const name = `${writeKey(key)}: `;
  const written = writeLiteral(value, open, indent, name.length);
  const isLong = indent.length + name.length + written.length >= width;
  // Behind a shorter name, as `text`, a line of its own would win nothing.
  const breaks = typeof value === 'string' && isLong && name.length > '1234: '.length;
  return breaks ? `${name.trimEnd()}\n${indent}  ${written}` : name + written;
}

function writeOnOneLine(value: object): string {
  const inside = (item: unknown) =>
    typeof item === 'object' && item !== null ? writeOnOneLine(item) : writeLiteral(item);
  if (Array.isArray(value)) return `[${value.map(inside).join(', ')}]`;
  const fields = Object.entries(value).map(([key, field]) => `${writeKey(key)}: ${inside(field)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function writeKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : writeString(key);
}

/** In the quotes that need fewer escapes, single ones if it is all the same. */
function writeString(text: string): string {
  const count = (quote: string) => text.split(quote).length;
  const quote = count("'") > count('"') ? '"' : "'";
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll(quote, `\\${quote}`);
  return quote + escaped.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029') + quote;
}
