import { KeyMessagesElement } from '../elements/key-messages.js';
import { defineOnce } from './define-once.js';

defineOnce({ 'key-messages': KeyMessagesElement });

// Nothing at run time; it brings the tag's type, so that querySelector('key-messages') has it.
export type { KeyMessagesElement } from '../elements/key-messages.js';
