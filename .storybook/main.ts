import { readFileSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { palette } from './palette.js';

const colours = Object.entries(palette).map(([name, [light, dark]]) => `--${name}: light-dark(${light}, ${dark});`);

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // What is published, as a partner's page gets it, and the Board's tools.
  staticDirs: ['static', { from: '../dist', to: '/dist' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  docs: { defaultName: 'Reference' },
  features: {
    // Nothing here would fill their panels and menus.
    actions: false,
    backgrounds: false,
    interactions: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  previewHead: (head = '') =>
    `${head}<link rel="icon" href="./favicon.svg" /><style>:root { ${colours.join(' ')} }</style>`,
  viteFinal: (vite) =>
    mergeConfig(vite, {
      define: { MANIFEST: readFileSync('dist/custom-elements.json', 'utf8') },
      // Bundled for the development server, Lit would come twice: in Storybook's renderer and in the elements.
      optimizeDeps: { exclude: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
      // Neither Storybook's own size nor how long its plugins take is for us to mend.
      build: { chunkSizeWarningLimit: 4000, rolldownOptions: { checks: { pluginTimings: false } } },
    }),
};

export default config;
