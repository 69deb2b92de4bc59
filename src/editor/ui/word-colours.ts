import { formatTextColour, isHighlight } from './text-colours.js';

/** A document has a few colours, and a style has a few properties. */
const maxColours = 50;
const maxProperties = 1000;

/** How the converter of Word documents writes words that are highlighted, and the others by their colour. */
const highlighted = 'highlighted';
const className = (colour: string) => `colour-${colour.slice(1)}`;

/** The properties of each style that words can have, by its id. Those of a paragraph are its design, and links have their own. */
export function findWordStyles(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const [, ...styles] = bytes === undefined ? [] : new TextDecoder().decode(bytes).split('<w:style ');
  return new Map(
    styles.flatMap((style) => {
      const [head = ''] = style.split('>', 1);
      const id = /w:styleId="([^"]{1,100})"/.exec(head)?.[1];
      const isLink = /<w:name w:val="(?:followed)?hyperlink"/i.test(style);
      if (id === undefined || isLink || !head.includes('w:type="character"')) return [];
      const [properties = ''] = style.slice(style.indexOf('<w:rPr>')).split('</w:rPr>', 1);
      return [[id, properties.slice(0, maxProperties)] as const];
    }),
  );
}

/**
 * The body of a Word document with the colour and the background of its words written as a highlight, which is the only one of
 * the three that the converter reads. Adds the colours of words to `colours`.
 */
export function markWordColours(
  bytes: Uint8Array,
  colours: Set<string>,
  styles: ReadonlyMap<string, string>,
): Uint8Array {
  const [start, ...runs] = new TextDecoder().decode(bytes).split('<w:rPr>');
  const marked = runs.map((run) => {
    const [properties = ''] = run.split('</w:rPr>', 1);
    const style = /<w:rStyle w:val="([^"]{1,100})"/.exec(properties)?.[1] ?? '';
    const mark = findMark(`${properties}${styles.get(style) ?? ''}`, colours);
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
