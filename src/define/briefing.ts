import * as classes from '../elements/classes.js';
import { defineOnce } from './define-once.js';

// In one call, so that a clash with another version gives one warning, not four.
defineOnce(Object.fromEntries(Object.values(classes).map((element) => [element.tag, element])));

// Only types: they let querySelector know the classes.
export type * from '../elements/classes.js';
