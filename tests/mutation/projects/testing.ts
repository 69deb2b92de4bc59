/** In place of `@open-wc/testing`: the browser tests of pure modules run in Node too, where a run for each fault is faster. */
import { describe, it } from 'node:test';

export { expect } from 'chai';

Object.assign(globalThis, { describe, it });
