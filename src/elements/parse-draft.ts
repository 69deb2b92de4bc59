import { briefing } from '../content/briefing.js';
import { hasWords } from '../content/has-words.js';
import { limits } from '../content/limits.js';
import type { Problem } from '../content/problem.js';
import type { Briefing } from '../content/schema.js';

/** The shape of every draft is that of the published briefing, whose dates and replacement would be there. */
const model = { ...briefing, replacement: { title: '', url: '' } };

/** The fields that may hold nothing. */
const nullable = /^(publishedOn|statusChangedOn|replacement)$|\.(note|url|lastReviewed|nextReview|checkedOn)$/;

const states = /^(published|superseded|withdrawn)$/;

/**
 * Reads a draft, whatever it is, into a plain copy: each known field once and no other, so that frozen objects, those of
 * another frame and proxies are good drafts, and what the page does to its object later changes nothing. Judges only what
 * drawing needs; `check.ts` judges what may be published. Never throws: what cannot be read is a problem. With problems
 * there is no content to draw.
 */
export function readDraft(draft: unknown): { readonly content?: Briefing; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const content = read(model, draft, '') as Briefing;
  return problems.length > 0 ? { problems } : { content, problems };

  function read(like: unknown, value: unknown, path: string): unknown {
    try {
      if (value === null && nullable.test(path)) return null;
      if (typeof like === 'number') return Number.isInteger(value) ? value : refuse(path, 'a number');
      if (typeof like !== 'object' || like === null) return readText(value, path);
      if (typeof value !== 'object' || value === null) return refuse(path, 'a group');
      return Array.isArray(like) ? readList(like[0], value, path) : readFields(like, value, path);
    } catch {
      return refuse(path, 'readable');
    }
  }

  function readText(value: unknown, path: string): unknown {
    const isText = typeof value === 'string' && value.length <= limits.characters && hasWords(value);
    if (isText && (path !== 'status' || states.test(value))) return value;
    return refuse(path, `text, at most ${limits.characters}`);
  }

  function readList(like: unknown, value: object, path: string): unknown {
    const length: unknown = Array.isArray(value) && value.length;
    if (typeof length !== 'number' || length < 1 || length > limits.items)
      return refuse(path, `a list, at most ${limits.items}`);
    const copy: unknown[] = [];
    for (let index = 0; index < length; index++) copy.push(read(like, Reflect.get(value, index), `${path}[${index}]`));
    return copy;
  }

  function readFields(like: object, value: object, path: string): unknown {
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(like)) {
      const inside = path && `${path}.`;
      copy[key] = read(inner, Reflect.get(value, key), inside + key);
    }
    return copy;
  }

  function refuse(path: string, need: string): unknown {
    return problems.push({ path, message: `must be ${need}` });
  }
}
