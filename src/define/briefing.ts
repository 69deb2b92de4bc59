import * as classes from '../elements/classes.js';
import { defineOnce } from './define-once.js';

// In one call, so that a clash with another version gives one warning, not four.
defineOnce(...Object.values(classes));

// Only types: they keep the import in the .d.ts, so that querySelector has the types of the classes.
export type * from '../elements/classes.js';
