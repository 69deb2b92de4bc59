import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { showExample } from './show-example.js';

const meta: Meta = { title: 'Elements/key-messages', component: 'key-messages', render: showExample };
export default meta;

export const AllMessages: StoryObj = { name: 'All messages' };
export const MessagesForAnAudience: StoryObj = { name: 'Messages for an audience' };
export const MessagesWithButtonsToCopyThem: StoryObj = { name: 'Messages with buttons to copy them' };
export const ADraftOfTheNextEdition: StoryObj = { name: 'A draft of the next edition' };
export const ReviewedAndCurrent: StoryObj = { name: 'Reviewed and current' };
export const ReviewDue: StoryObj = { name: 'Review due' };
export const ReviewOverdue: StoryObj = { name: 'Review overdue' };
export const Superseded: StoryObj = {};
export const Withdrawn: StoryObj = {};
export const DraftWithErrors: StoryObj = { name: 'Draft with errors', tags: ['draft-error'] };
