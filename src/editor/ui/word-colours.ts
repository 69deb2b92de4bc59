import { formatTextColour, isHighlight } from './text-colours.js';

/** A document has a few colours. */
const maxColours = 50;

/** How the converter of Word documents writes words that are highlighted, and the others by their colour. */
const highlighted = 'highlighted';
const className = (colour: string) => `colour-${colour.slice(1)}`;

/**
 * The body of a Word document with the colour and the background of its words written as a highlight, which is the only one of
 * the three that the converter reads. Adds the colours of words to `colours`.
 */
export function markWordColours(bytes: Uint8Array, colours: Set<string>): Uint8Array {
  const [start, ...runs] = new TextDecoder().decode(bytes).split('<w:rPr>');
  const marked = runs.map((run) => {
    const [properties = ''] = run.split('</w:rPr>', 1);
    const mark = findMark(properties, colours);
    return `${mark === undefined ? '' : `<w:highlight w:val="${mark}"/>`}${run}`;
  });
  return new TextEncoder().encode([start, ...marked].join('<w:rPr>'));
}

function findMark(properties: string, colours: Set<string>): string | undefined {
  const highlight = /<w:highlight [^<>]*w:val="(\w{1,20})"/.exec(properties)?.[1];
  const fill = /<w:shd [^<>]*w:fill="([0-9a-f]{6})"/i.exec(properties)?.[1];
  if (highlight !== undefined && !/^(?:none|white)$/.test(highlight)) return highlighted;
  if (fill !== undefined && isHighlight(`#${fill}`)) return highlighted;
  const written = /<w:color [^<>]*w:val="([0-9a-f]{6})"/i.exec(properties)?.[1];
  const colour = written === undefined ? '' : formatTextColour(`#${written}`);
  if (colour === '' || (colours.size >= maxColours && !colours.has(colour))) return undefined;
  colours.add(colour);
  return className(colour);
}

/** How the converter writes these marks in markup. */
export function formatColourMap(colours: ReadonlySet<string>): string[] {
  return [
    `highlight[color='${highlighted}'] => mark`,
    ...[...colours].map((colour) => `highlight[color='${className(colour)}'] => span.${className(colour)}`),
  ];
}

/** The markup that the converter wrote, with colours as styles. */
export function writeColourStyles(markup: string): string {
  return markup.replace(/<span class="colour-([0-9a-f]{6})">/g, '<span style="color: #$1">');
}
