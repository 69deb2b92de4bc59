import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { showExample } from './show-example.js';

const meta: Meta = { title: 'Elements/board-contact', component: 'board-contact', render: showExample };
export default meta;

export const TheContact: StoryObj = { name: 'The contact' };
export const TheContactBesideTheAgencysOwnRoute: StoryObj = { name: 'The contact beside the agency’s own route' };
export const TheContactWithAButtonToCopyIt: StoryObj = { name: 'The contact with a button to copy it' };
export const ADraftOfTheNextEdition: StoryObj = { name: 'A draft of the next edition' };
export const ReviewedAndCurrent: StoryObj = { name: 'Reviewed and current' };
export const ReviewDue: StoryObj = { name: 'Review due' };
export const ReviewOverdue: StoryObj = { name: 'Review overdue' };
export const Superseded: StoryObj = {};
export const Withdrawn: StoryObj = {};
export const DraftWithErrors: StoryObj = { name: 'Draft with errors', tags: ['draft-error'] };
