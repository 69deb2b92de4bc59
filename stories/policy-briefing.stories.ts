import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { showExample } from './show-example.js';

const meta: Meta = { title: 'Elements/policy-briefing', component: 'policy-briefing', render: showExample };
export default meta;

export const TheWholeBriefing: StoryObj = { name: 'The whole briefing' };
export const TheWholeBriefingWithTheAgencysOwnWords: StoryObj = {
  name: 'The whole briefing with the agency’s own words',
};
export const TheWholeBriefingWithAButtonToCopyIt: StoryObj = { name: 'The whole briefing with a button to copy it' };
export const ADraftOfTheNextEdition: StoryObj = { name: 'A draft of the next edition' };
export const ReviewedAndCurrent: StoryObj = { name: 'Reviewed and current' };
export const ReviewDue: StoryObj = { name: 'Review due' };
export const ReviewOverdue: StoryObj = { name: 'Review overdue' };
export const Superseded: StoryObj = {};
export const Withdrawn: StoryObj = {};
export const DraftWithErrors: StoryObj = { name: 'Draft with errors', tags: ['draft-error'] };
