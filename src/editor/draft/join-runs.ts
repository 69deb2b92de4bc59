/** A piece of a line, bold or not. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

/** The pieces as one line, with `**` around bold words but not around the spaces beside them. */
export function joinRuns(runs: readonly Run[]): string {
  return groupRuns(runs)
    .map(({ texts, isBold }) => {
      const text = texts.join('');
      if (!isBold) return text;
      return `${/^\s/.test(text) ? ' ' : ''}**${text.trim()}**${/\s$/.test(text) ? ' ' : ''}`;
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

interface RunGroup {
  readonly texts: string[];
  readonly isBold: boolean;
}

/** Neighbours that are both bold or both not; spaces belong to what is before them. */
function groupRuns(runs: readonly Run[]): readonly RunGroup[] {
  const groups: RunGroup[] = [{ texts: [], isBold: false }];
  for (const { text, isBold } of runs) {
    const last = groups.at(-1)!;
    if (text.trim() === '' || isBold === last.isBold) last.texts.push(text);
    else groups.push({ texts: [text], isBold });
  }
  return groups;
}
