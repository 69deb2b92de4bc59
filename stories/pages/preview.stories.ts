import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { parameters, tool } from './page.js';

const meta: Meta = { title: 'Guide/Preview', tags: ['!autodocs', 'tool'], parameters };
export default meta;

export const Preview: StoryObj = { render: () => tool('Preview', 'editor.html') };
