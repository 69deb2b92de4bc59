import { readFileSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { pluginFile } from '../src/embed/plugin-file.js';
import { version } from '../src/version.js';

// Inlined, because the manager and Storybook's own theme need the colours before any story's style is loaded.
const tokens = `<style>${readFileSync('src/ui/theme.css', 'utf8')}</style>`;

// On the Board's host the plugin is beside the page with the embed code, which links to it.
const plugin = pluginFile(version);

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The published files, as a partner's page loads them, and the editor and the embed code page.
  staticDirs: ['static', { from: '../dist', to: '/dist' }, { from: `../release/${plugin}`, to: `/dist/${plugin}` }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  docs: { defaultName: 'Reference' },
  features: {
    // Their panels and menus would be empty.
    backgrounds: false,
    interactions: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  managerHead: (head = '') => `${head}${tokens}`,
  previewHead: (head = '') => `${head}<link rel="icon" href="./favicon.svg" />${tokens}`,
  viteFinal: (vite) =>
    mergeConfig(vite, {
      define: { MANIFEST: readFileSync('dist/custom-elements.json', 'utf8') },
      // Pre-bundled by the dev server, Lit would be loaded twice: for Storybook's renderer and for the elements.
      optimizeDeps: { exclude: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
      // Storybook's own size and the time that its plugins take are not ours to change.
      build: { chunkSizeWarningLimit: 4000, rolldownOptions: { checks: { pluginTimings: false } } },
    }),
};

export default config;
