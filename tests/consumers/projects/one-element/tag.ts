import 'safeguarding-briefing-elements/define/key-messages.js';
