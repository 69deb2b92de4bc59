import { briefing } from '../content/briefing.js';
import { nullableFields } from '../content/nullable-fields.js';
import type { Problem } from '../content/problem.js';
import type { Briefing } from '../content/schema.js';
import { hasVisibleText, limits } from '../content/text-rules.js';

/** Every draft has the shape of the published briefing, with a replacement, which that need not have. */
const model = { ...briefing, replacement: { title: '', url: '' } };

const statuses = /^(published|superseded|withdrawn)$/;

/**
 * Parses a draft, whatever it is, into a plain copy: each known field once and no other. So frozen objects, those of another
 * frame and proxies are good drafts, and what the page changes in its object later has no effect. It checks only what
 * rendering needs; `check.ts` checks what may be published. Never throws: what cannot be read is a problem. With problems
 * there is no content.
 */
export function parseDraft(draft: unknown): { readonly content?: Briefing; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const content = parse(model, draft, '') as Briefing;
  return problems.length > 0 ? { problems } : { content, problems };

  function parse(like: unknown, value: unknown, path: string): unknown {
    try {
      if (value === null && nullableFields.includes(path)) return null;
      if (typeof like === 'number') return Number.isInteger(value) ? value : reject(path, 'a whole number');
      if (typeof like !== 'object' || like === null) return parseText(value, path);
      if (typeof value !== 'object' || value === null) return reject(path, 'a group');
      return Array.isArray(like) ? parseList(like[0], value, path) : parseFields(like, value, path);
    } catch {
      return reject(path, 'readable');
    }
  }

  function parseText(value: unknown, path: string): unknown {
    if (typeof value !== 'string' || value.length > limits.characters || !hasVisibleText(value))
      return reject(path, `text of at most ${limits.characters} characters`);
    return path !== 'status' || statuses.test(value) ? value : reject(path, 'published, superseded or withdrawn');
  }

  function parseList(like: unknown, value: object, path: string): unknown {
    // A proxy may give anything.
    const length: unknown = Array.isArray(value) && value.length;
    if (typeof length !== 'number' || length < 1 || length > limits.items)
      return reject(path, `a list of 1 to ${limits.items} items`);
    const copy: unknown[] = [];
    for (let index = 0; index < length; index++) copy.push(parse(like, Reflect.get(value, index), `${path}[${index}]`));
    return copy;
  }

  function parseFields(like: object, value: object, path: string): unknown {
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(like)) {
      const inside = path && `${path}.`;
      copy[key] = parse(inner, Reflect.get(value, key), inside + key);
    }
    return copy;
  }

  function reject(path: string, need: string): unknown {
    problems.push({ path, message: `must be ${need}` });
    return undefined;
  }
}
