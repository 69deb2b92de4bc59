import { actionPlaceholder } from '../../src/content/history-schema.js';
import { formatSourceDocument } from '../../src/content/source-document.js';
import type { RepositoryCopy } from './repository-copy.js';

/** What a content owner puts in place of the build's request to say what partners must do. */
const action = 'Every partner: read the new text.';

/** A step that the build asks for, and how somebody follows it exactly. `parts` are the groups of the pattern. */
interface Step {
  readonly pattern: RegExp;
  readonly follow: (copy: RepositoryCopy, parts: readonly string[], releasedOn?: string) => Promise<void> | void;
}

/** A block of JSON as the build prints it, indented by two spaces. */
const entry = '\\n((?: {2}.*\\n?)+)';

/** Everything that the build may ask for. A message that no step knows is one that an owner could not follow either. */
const steps: readonly Step[] = [
  {
    pattern: /(?:Save the source document of the new text as|Make|correct) (\S+\.txt)(?:\.| and the text agree| too)/,
    follow: (copy, [file]) => {
      const { published } = copy.readRepository();
      copy.write(file!, `For all staff\n\n${formatSourceDocument(published)}\n`);
    },
  },
  {
    pattern: /In (\S+\.ts) write(?:, with the date of release)?:\n( {2}"edition": \{[^]*?\n {2}\}),/,
    follow: (copy, [file, edition], releasedOn) => {
      copy.replace(file!, / {2}"edition": \{[^}]*\}/, setDate(edition!, releasedOn));
    },
  },
  {
    pattern: new RegExp(`eplace the last entry in (\\S+) with:${entry}`),
    follow: (copy, [file, text]) => {
      const corrected = text!.replace(actionPlaceholder, action);
      copy.writeEntries(file!, [...copy.readEntries(file!).slice(0, -1), JSON.parse(corrected)]);
    },
  },
  {
    pattern: new RegExp(`[Aa]t the end of the list in (\\S+), after a comma.*:${entry}`),
    follow: (copy, [file, text], releasedOn) => {
      const added = setDate(text!, releasedOn).replace(actionPlaceholder, action);
      copy.writeEntries(file!, [...copy.readEntries(file!), JSON.parse(added)]);
    },
  },
  {
    pattern: /Run `npm version (\S+) --no-git-tag-version`/,
    follow: async (copy, [version]) => {
      await copy.mustRun('npm', 'version', version!, '--no-git-tag-version');
    },
  },
];

/** The build proposes today. */
function setDate(text: string, releasedOn?: string): string {
  return releasedOn === undefined ? text : text.replace(/"releasedOn": ".*?"/, `"releasedOn": "${releasedOn}"`);
}

/** The same step is asked for at most so often: a build that goes on asking leads nowhere. */
const maxRounds = 5;

/**
 * Checks the content and does what the build asks for, until it asks for nothing. Throws with what nobody could follow.
 * `releasedOn` is the date for a new edition.
 */
export async function followBuild(copy: RepositoryCopy, releasedOn?: string): Promise<void> {
  for (let round = 0; round < maxRounds; round++) {
    const { isGood, output } = await copy.run(process.execPath, '--import', 'tsx', 'scripts/build/check-content.ts');
    if (isGood) return;
    const asked = steps.filter(({ pattern }) => pattern.test(output));
    if (asked.length === 0) throw new Error(`The build does not say what to do:\n${output}`);
    for (const { pattern, follow } of asked) await follow(copy, pattern.exec(output)!.slice(1), releasedOn);
  }
  throw new Error(`The build asks for more after ${maxRounds} rounds.`);
}
