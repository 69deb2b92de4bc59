import { addons } from 'storybook/manager-api';
import { createTheme, name } from './theme.js';

addons.setConfig({
  theme: createTheme(),
  layoutCustomisations: {
    // Guide pages have no controls. At the root address there is no story yet, so there is no id.
    showPanel: ({ storyId }: { storyId?: string }, isShown) => (storyId?.startsWith('guide-') ? false : isShown),
  },
});

/** Storybook writes its own name into the title of the tab. */
function writeTitle(): void {
  if (document.title.endsWith('Storybook')) document.title = document.title.replace(/Storybook$/, name);
}

writeTitle();
new MutationObserver(writeTitle).observe(document.querySelector('title')!, { childList: true });
