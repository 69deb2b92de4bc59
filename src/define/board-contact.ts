import { BoardContactElement } from '../elements/board-contact.js';
import { defineOnce } from './define-once.js';

defineOnce({ [BoardContactElement.tag]: BoardContactElement });

// Only a type: it lets querySelector('board-contact') know the class.
export type { BoardContactElement } from '../elements/board-contact.js';
