import { BoardContactElement } from '../elements/board-contact.js';
import { defineOnce } from './define-once.js';

defineOnce(BoardContactElement);

// Only a type: it keeps the import in the .d.ts, so that querySelector('board-contact') has the type of the class.
export type { BoardContactElement } from '../elements/board-contact.js';
