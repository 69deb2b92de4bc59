import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { StoryContext } from '@storybook/web-components-vite';
import { describeArgs } from '../stories/arg-types.js';
import { fragmentRules } from '../stories/fragment-rules.js';
import { manifest } from '../stories/manifest.js';
import { readArgs, writeCode } from '../stories/show-example.js';
import './preview.css';
import reference from './reference.mdx';
import { makeTheme } from './theme.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  argsEnhancers: [readArgs],
  initialGlobals: { scheme: 'light dark' },
  globalTypes: {
    scheme: {
      description: 'The page around the element',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light dark', title: 'Page as your system' },
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
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
      // What Storybook leaves out without being told are the rules of best practice.
      options: { rules: fragmentRules },
    },
    controls: { expanded: true, sort: 'none' },
    docs: {
      theme: makeTheme(),
      page: reference,
      extractArgTypes: describeArgs,
      codePanel: true,
      source: {
        // Pages of the guide show no element.
        transform: (code: string, context: StoryContext) => (context.component ? writeCode(context) : code),
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
            'Choosing an element',
            'How the words travel',
            'Theming',
            'Accessibility',
            'Embed pack',
            'Preview',
          ],
          'Elements',
          ['policy-briefing', 'key-messages', 'predictor-prompts', 'board-contact', 'On host pages'],
        ],
      },
    },
  },
};

export default preview;
