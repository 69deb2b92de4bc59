import type { Mutation } from '../mutation.js';
import { age } from './age.js';
import { drafts } from './drafts.js';
import { embed } from './embed.js';
import { fallback } from './fallback.js';
import { hostile } from './hostile.js';
import { life } from './life.js';
import { wordpress } from './wordpress.js';
export const mutations: Readonly<Record<string, readonly Mutation[]>> = {
  a: [...hostile.filter(m => !m.test.includes('iframe')), ...embed.slice(1), ...life.slice(5), ...wordpress, ...age.slice(7), ...fallback.slice(-3), ...drafts.slice(3)],
};
