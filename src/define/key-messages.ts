import { KeyMessagesElement } from '../elements/key-messages.js';
import { defineOnce } from './define-once.js';

defineOnce(KeyMessagesElement);

// Only a type: it keeps the import in the .d.ts, so that querySelector('key-messages') has the type of the class.
export type { KeyMessagesElement } from '../elements/key-messages.js';
