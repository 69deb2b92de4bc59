import { create } from 'storybook/theming/create';

export const name = 'Safeguarding briefing elements';

/** Storybook in the colours of src/ui/theme.css, which main.ts puts into the head of both of its documents. */
export function createTheme(): ReturnType<typeof create> {
  const background = readColour('--background');
  const surface = readColour('--surface');
  const text = readColour('--text');
  const muted = readColour('--text-muted');
  const border = readColour('--border');
  const inputBorder = readColour('--input-border');
  const accent = readColour('--accent');
  return create({
    base: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    brandTitle: name,
    brandUrl: './',
    brandTarget: '_self',
    fontBase: readFont('--font'),
    fontCode: readFont('--font-code'),
    colorPrimary: accent,
    colorSecondary: accent,
    appBg: background,
    appContentBg: surface,
    appPreviewBg: surface,
    appHoverBg: border,
    appBorderColor: border,
    appBorderRadius: 3,
    textColor: text,
    textInverseColor: background,
    textMutedColor: muted,
    barTextColor: muted,
    barHoverColor: text,
    barSelectedColor: accent,
    barBg: surface,
    buttonBg: surface,
    buttonBorder: inputBorder,
    booleanBg: border,
    booleanSelectedBg: surface,
    inputBg: surface,
    inputBorder,
    inputTextColor: text,
    inputBorderRadius: 3,
  });
}

/** The colour of a token in the reader's colour scheme: Storybook calculates with it, so it takes no variable. */
function readColour(token: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${token})`;
  document.documentElement.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function readFont(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(token);
}
