/** The contrast ratio of WCAG of two CSS colours. Colours that the browser does not know give `null`. */
export function contrast(first: string, second: string): number | null {
  const [a, b] = [readLuminance(first), readLuminance(second)];
  if (a === null || b === null) return null;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The relative luminance of WCAG, from the pixel that a canvas paints in the colour. */
function readLuminance(colour: string): number | null {
  if (!CSS.supports('color', colour)) return null;
  const probe = document.createElement('i');
  probe.style.color = colour;
  document.body.append(probe);
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = getComputedStyle(probe).color;
  probe.remove();
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
