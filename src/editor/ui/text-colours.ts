/** The colours of words in a document, as far as somebody may have marked words with them. */
export interface WordColours {
  /** `#rrggbb`; '' for black, white on a dark page and the like. `undefined` where nothing is said. */
  readonly text: string | undefined;
  readonly isHighlighted: boolean;
}

/** Red, green and blue of ordinary text differ by less: it is black, grey or a very dark blue. */
const maxTextTint = 48;
/** Of white and grey boxes. */
const maxBackgroundTint = 24;

/** What the declarations of a style say of the colours of words. */
export function findColours(declarations: string): WordColours {
  const text = /(?:^|[;\s])color:\s*([^;!]{1,60})/i.exec(declarations)?.[1];
  const background = /(?:^|[;\s])(?:background(?:-color)?|mso-highlight):\s*([^;!]{1,60})/i.exec(declarations)?.[1];
  // A link that its program did not write as one.
  const isLink = /text-decoration[a-z-]{0,9}:[^;]{0,100}underline/i.test(declarations);
  return {
    text: text === undefined ? undefined : isLink ? '' : formatTint(text, maxTextTint),
    isHighlighted: background !== undefined && isHighlight(background),
  };
}

/** A text in that colour, as `#rrggbb`; '' for black and grey, and for what no browser knows. */
export function formatTextColour(colour: string): string {
  return formatTint(colour, maxTextTint);
}

/** Whether words on that background are marked. */
export function isHighlight(background: string): boolean {
  return formatTint(background, maxBackgroundTint) !== '';
}

let context: CanvasRenderingContext2D | null | undefined;

/** The colour as `#rrggbb`, as a browser knows it; '' if it has no tint. */
function formatTint(colour: string, maxTint: number): string {
  const [written = ''] = /#[0-9a-f]{3,8}|rgba?\([^()]{0,40}\)|[a-z]{3,30}/i.exec(colour) ?? [];
  // The colours of the system, and those of the text around.
  if (written === '' || /text|window|canvas|inherit|initial|auto|transparent/i.test(written)) return '';
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return '';
  context.fillStyle = '#000';
  context.fillStyle = written;
  const known = context.fillStyle;
  const [red = 0, green = 0, blue = 0, alpha = 1] = known.startsWith('#')
    ? [1, 3, 5].map((at) => parseInt(known.slice(at, at + 2), 16))
    : (known.match(/[\d.]+/g) ?? []).map(Number);
  const tint = Math.max(red, green, blue) - Math.min(red, green, blue);
  return tint <= maxTint || alpha === 0
    ? ''
    : `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
