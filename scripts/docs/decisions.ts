import { readdirSync, readFileSync } from 'node:fs';

const folder = 'docs/decisions';

/** A decision, as its file states it. */
export interface Decision {
  readonly file: string;
  readonly title: string;
  /** The first word or words of its status: accepted, superseded by a decision, or merged. */
  readonly status: string;
  readonly text: string;
}

/** The decisions in the order of their numbers. */
export function loadDecisions(): readonly Decision[] {
  return readdirSync(folder)
    .filter((file) => file !== 'README.md')
    .sort()
    .map((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const [, title = ''] = /^# (.+)$/m.exec(text) ?? [];
      const [, status = ''] = /^Status: (accepted|superseded by \[decision \d+\]\([^)]+\)|merged)/m.exec(text) ?? [];
      return { file, title, status, text };
    });
}

/** The table of the index, with its links below it so that the rows stay short. */
export function decisionsTable(decisions: readonly Decision[]): string {
  const number = ({ file }: Decision) => Number(file.slice(0, 4));
  const rows = decisions.map(
    (decision) =>
      `| [${number(decision)}] | ${decision.title} | ${decision.status.replace(/\[decision (\d+)\]\([^)]+\)/, '[$1]')} |`,
  );
  const links = decisions.map((decision) => `[${number(decision)}]: ${decision.file}`);
  return ['| No. | Decision | Status |', '| --: | - | - |', ...rows, '', ...links].join('\n');
}
