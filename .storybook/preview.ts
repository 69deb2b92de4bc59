import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { StoryContext } from '@storybook/web-components-vite';
import { createArgTypes } from '../stories/arg-types.js';
import { fragmentRules } from '../stories/fragment-rules.js';
import { manifest } from '../stories/manifest.js';
import { readArgs, formatCode } from '../stories/show-example.js';
import './preview.css';
import reference from './reference.mdx';
import { createTheme } from './theme.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  argsEnhancers: [readArgs],
  initialGlobals: { scheme: 'light dark' },
  globalTypes: {
    scheme: {
      description: 'Theme of the page around the element',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light dark', title: 'Theme: system' },
          { value: 'light', title: 'Theme: light' },
          { value: 'dark', title: 'Theme: dark' },
        ],
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      document.documentElement.style.colorScheme = globals['scheme'] as string;
      return story();
    },
  ],
  parameters: {
    a11y: {
      test: 'error',
      // With rules of its own, Storybook also runs axe's best practices, which it leaves out by default.
      options: { rules: fragmentRules },
    },
    controls: { expanded: true, sort: 'none' },
    docs: {
      theme: createTheme(),
      page: reference,
      extractArgTypes: createArgTypes,
      codePanel: true,
      source: {
        dark: matchMedia('(prefers-color-scheme: dark)').matches,
        // Guide pages have no component.
        transform: (code: string, context: StoryContext) => (context.component ? formatCode(context) : code),
      },
    },
    viewport: {
      options: {
        phone: { name: 'Phone, 320 px', styles: { width: '320px', height: '640px' } },
        tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' } },
        desktop: { name: 'Desktop, 1280 px', styles: { width: '1280px', height: '800px' } },
      },
    },
    options: {
      storySort: {
        order: [
          'Guide',
          [
            'Start here',
            'Install with HTML or npm',
            'Install on WordPress or another CMS',
            'Choose an element',
            'Use in a framework',
            'Theming',
            'Drafts and the draft-error event',
            'Accessibility',
            'How content is published',
            'Get the embed code',
            'Edit and preview',
          ],
          'Elements',
          ['policy-briefing', '*', 'On host pages'],
        ],
      },
    },
  },
};

export default preview;
