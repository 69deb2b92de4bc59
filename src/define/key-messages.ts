import { KeyMessagesElement } from '../elements/key-messages.js';
import { defineOnce } from './define-once.js';

defineOnce({ 'key-messages': KeyMessagesElement });
