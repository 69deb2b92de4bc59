import type { Mutation } from '../mutation.js';
import { age } from './age.js';
import { caveat } from './caveat.js';
import { drafts } from './drafts.js';
import { embed } from './embed.js';
import { fallback } from './fallback.js';
import { hostile } from './hostile.js';
import { host } from './host.js';
import { imports } from './import.js';
import { life } from './life.js';
import { score } from './score.js';
import { silence } from './silence.js';
import { words } from './words.js';
import { wordpress } from './wordpress.js';

/** All mutations, by the promise that they break. */
export const mutations: Readonly<Record<string, readonly Mutation[]>> = {
  'The Board’s text, exactly': words,
  'Never a score': score,
  'The caveat travels': caveat,
  'Content knows its age': age,
  Silent: silence,
  'A good guest': host,
  'There before the script': fallback,
  'It survives its own life': life,
  'Embed code works and gives nothing away': embed,
  'The plugin for WordPress says the same': wordpress,
  'No import without a question': imports,
  'Nothing that an owner writes is lost': drafts,
  'Hostile text does no harm': hostile,
};
