import { KeyMessagesElement } from 'safeguarding-briefing-elements';

customElements.define('our-messages', KeyMessagesElement);
