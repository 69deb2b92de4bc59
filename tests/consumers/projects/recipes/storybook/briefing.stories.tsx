import type {} from 'safeguarding-briefing-elements/react';
import 'safeguarding-briefing-elements/define/policy-briefing.js';

export default { title: 'Briefing' };

export const WithHeadingLevel3 = { render: () => <policy-briefing heading-level={3} /> };
