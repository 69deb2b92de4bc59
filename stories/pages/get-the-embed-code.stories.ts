import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { parameters, tool } from './page.js';

const meta: Meta = { title: 'Guide/Get the embed code', tags: ['!autodocs', 'tool'], parameters };
export default meta;

export const GetTheEmbedCode: StoryObj = {
  name: 'Get the embed code',
  render: () => tool('Get the embed code', 'embed.html'),
};
