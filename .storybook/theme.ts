import { create } from 'storybook/theming/create';
import { palette } from './palette.js';

export const name = 'Safeguarding briefing elements';

/** Storybook in our colours, light or dark as the reader's system is. */
export function makeTheme(): ReturnType<typeof create> {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const pick = (name: keyof typeof palette) => palette[name][isDark ? 1 : 0];
  return create({
    base: isDark ? 'dark' : 'light',
    brandTitle: name,
    brandUrl: './',
    brandTarget: '_self',
    fontBase: 'system-ui, sans-serif',
    fontCode: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace',
    colorPrimary: pick('accent'),
    colorSecondary: pick('accent'),
    appBg: pick('paper'),
    appContentBg: pick('sheet'),
    appPreviewBg: pick('sheet'),
    appHoverBg: pick('line'),
    appBorderColor: pick('line'),
    appBorderRadius: 3,
    textColor: pick('ink'),
    textInverseColor: pick('paper'),
    textMutedColor: pick('quiet'),
    barTextColor: pick('quiet'),
    barHoverColor: pick('ink'),
    barSelectedColor: pick('accent'),
    barBg: pick('sheet'),
    buttonBg: pick('sheet'),
    buttonBorder: pick('field'),
    booleanBg: pick('line'),
    booleanSelectedBg: pick('sheet'),
    inputBg: pick('sheet'),
    inputBorder: pick('field'),
    inputTextColor: pick('ink'),
    inputBorderRadius: 3,
  });
}
