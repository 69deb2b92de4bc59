import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { showExample } from './show-example.js';

const meta: Meta = { title: 'Elements/predictor-prompts', component: 'predictor-prompts', render: showExample };
export default meta;

export const ThePredictors: StoryObj = { name: 'The predictors' };
export const ThePredictorsBelowAHeadingOfLevel3: StoryObj = { name: 'The predictors below a heading of level 3' };
export const ThePredictorsWithOneButtonThatCopiesAll: StoryObj = {
  name: 'The predictors with one button that copies all',
};
export const ADraftOfTheNextEdition: StoryObj = { name: 'A draft of the next edition' };
export const ReviewedAndCurrent: StoryObj = { name: 'Reviewed and current' };
export const ReviewDue: StoryObj = { name: 'Review due' };
export const ReviewOverdue: StoryObj = { name: 'Review overdue' };
export const Superseded: StoryObj = {};
export const Withdrawn: StoryObj = {};
export const DraftWithErrors: StoryObj = { name: 'Draft with errors', tags: ['draft-error'] };
