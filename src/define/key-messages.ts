import { KeyMessagesElement } from '../elements/key-messages.js';
import { defineOnce } from './define-once.js';

defineOnce({ [KeyMessagesElement.tag]: KeyMessagesElement });

// Only a type: it lets querySelector('key-messages') know the class.
export type { KeyMessagesElement } from '../elements/key-messages.js';
