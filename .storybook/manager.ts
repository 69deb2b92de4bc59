import { addons } from 'storybook/manager-api';
import { makeTheme, name } from './theme.js';

addons.setConfig({
  theme: makeTheme(),
  // The guide is to be read: it has nothing to control.
  layoutCustomisations: {
    showPanel: ({ storyId }, isShown) => (storyId.startsWith('guide-') ? false : isShown),
  },
});

/** Storybook writes its own name into the title of the tab. */
function writeTitle(): void {
  if (document.title.endsWith('Storybook')) document.title = document.title.replace(/Storybook$/, name);
}

writeTitle();
new MutationObserver(writeTitle).observe(document.querySelector('title')!, { childList: true });
