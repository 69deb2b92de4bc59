import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { parameters, tool } from './page.js';

const meta: Meta = { title: 'Guide/Embed pack', tags: ['!autodocs', 'tool'], parameters };
export default meta;

export const EmbedPack: StoryObj = { name: 'Embed pack', render: () => tool('Embed pack', 'embed.html') };
