import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { parameters, tool } from './page.js';

const meta: Meta = { title: 'Guide/Edit and preview', tags: ['!autodocs', 'tool'], parameters };
export default meta;

export const EditAndPreview: StoryObj = {
  name: 'Edit and preview',
  render: () => tool('Edit and preview', 'editor.html'),
};
