import { BoardContactElement } from '../elements/board-contact.js';
import { defineOnce } from './define-once.js';

defineOnce({ 'board-contact': BoardContactElement });
