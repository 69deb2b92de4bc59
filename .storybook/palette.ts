/** The colours of the Board's tools, light and dark; a test holds them equal to theirs. */
export const palette = {
  ink: ['#17212b', '#e9e6df'],
  quiet: ['#4a5560', '#b4b8bb'],
  paper: ['#fbfaf7', '#14191e'],
  sheet: ['#ffffff', '#1b2127'],
  line: ['#d9d5cb', '#38414a'],
  field: ['#7a828a', '#8d969e'],
  accent: ['#0b5563', '#7cc7d4'],
  error: ['#a4161a', '#ff9d94'],
} as const;
