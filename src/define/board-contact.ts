import { BoardContactElement } from '../elements/board-contact.js';
import { defineOnce } from './define-once.js';

defineOnce({ 'board-contact': BoardContactElement });

// Nothing at run time; it brings the tag's type, so that querySelector('board-contact') has it.
export type { BoardContactElement } from '../elements/board-contact.js';
