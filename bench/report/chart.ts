import { escapeHtml } from '../../src/static/render-to-string.js';
import { contestants, isOurs } from '../contestants.js';
import type { Measure, Series } from './measures.js';

const width = 760;
const labelWidth = 200;
/** Room on the right for the number behind the longest bar. */
const valueWidth = 130;
const barHeight = 14;
const rowGap = 10;
const top = 54;

const ours = new Set(contestants.filter(isOurs).map(({ name }) => name));

/** Lies on a ground of its own, in the reader's colours, so that it can be read wherever it is shown. */
const style = `
.ground { fill: #fff }
text { fill: #1f2328; font: 13px system-ui, sans-serif }
.title { font-weight: 600; font-size: 15px }
.small { font-size: 12px }
.value { paint-order: stroke; stroke: #fff; stroke-width: 4px }
.bar { fill: #8c959f }
.ours { fill: #0969da }
.spread, .plain { stroke: #1f2328; stroke-width: 1.5 }
.plain { stroke-dasharray: 3 3 }
@media (prefers-color-scheme: dark) {
  .ground { fill: #0d1117 }
  text { fill: #e6edf3 }
  .value { stroke: #0d1117 }
  .bar { fill: #7d8590 }
  .ours { fill: #4493f8 }
  .spread, .plain { stroke: #e6edf3 }
}`;

/** Bars of all contestants, ours in another colour, with the middle half of the rounds as a thin line across their ends. */
export function writeChart({ title, unit, series }: Measure): string {
  const names = contestants.map(({ name }) => name);
  const rowHeight = series.length * (barHeight + 2) + rowGap;
  const height = top + names.length * rowHeight + 4;
  const longest = Math.max(...series.flatMap(({ values }) => names.map((name) => values.get(name)!.upper)));
  const scale = (width - labelWidth - valueWidth) / (longest || 1);
  const rows = names.map((name, row) => {
    const y = top + row * rowHeight;
    const label = `<text x="${labelWidth - 8}" y="${round(y + (rowHeight - rowGap) / 2 + 4)}" text-anchor="end">${escapeHtml(name)}</text>`;
    return label + series.map((each, index) => writeBar(name, each, y + index * (barHeight + 2), scale)).join('');
  });
  const plainAt = labelWidth + scale;
  const isRatio = series.some((each) => each.isRatio);
  const plainLine = isRatio
    ? `<line class="plain" x1="${round(plainAt)}" x2="${round(plainAt)}" y1="${top - 4}" y2="${height - 4}"/>`
    : '';
  const legend = `${unit}; less is better${isRatio ? '; thin lines: the middle half of the rounds' : ''}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${escapeHtml(title)}</title>
<desc id="desc">${escapeHtml(describe(names, unit, series))}</desc>
<style>${style}</style>
<rect class="ground" width="${width}" height="${height}"/>
<text class="title" x="8" y="20">${escapeHtml(title)}</text>
<text class="small" x="8" y="37">${escapeHtml(legend)}</text>
${plainLine}
${rows.join('\n')}
</svg>
`;
}

function writeBar(name: string, { label, values, digits }: Series, y: number, scale: number): string {
  const { median, lower, upper } = values.get(name)!;
  const end = labelWidth + median * scale;
  const middle = y + barHeight / 2;
  const [from, to] = [labelWidth + lower * scale, labelWidth + upper * scale];
  const bar = `<rect class="bar${ours.has(name) ? ' ours' : ''}" x="${labelWidth}" y="${y}" width="${round(end - labelWidth)}" height="${barHeight}"/>`;
  const spread =
    upper > lower ? `<line class="spread" x1="${round(from)}" x2="${round(to)}" y1="${middle}" y2="${middle}"/>` : '';
  const value = `${median.toFixed(digits)} ${label}`.trim();
  return `${bar}${spread}<text class="small value" x="${round(Math.max(end, to) + 6)}" y="${middle + 4}">${escapeHtml(value)}</text>`;
}

/** The chart in words, for those who do not see it. */
function describe(names: readonly string[], unit: string, series: readonly Series[]): string {
  const tell = (name: string) =>
    series.map(({ label, values, digits }) => `${values.get(name)!.median.toFixed(digits)} ${label}`.trim()).join(', ');
  return `Bars in ${unit}. ${names.map((name) => `${name}: ${tell(name)}`).join('; ')}.`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
