import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Edition } from '../../src/content/edition-history.js';
import type { Briefing } from '../../src/content/schema.js';
import type { StatusChange } from '../../src/content/status-history.js';
import type { Repository } from '../../src/editor/draft/draft.js';
import { runCommand } from '../support/run-command.js';
import { editionHistoryFile, statusHistoryFile } from '../../src/content/history-schema.js';

/** What a command printed, and whether it succeeded. */
interface Outcome {
  readonly isGood: boolean;
  readonly output: string;
}

/** A copy of the repository as a clone would have it, with the packages linked, whose content may be changed. */
export class RepositoryCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'briefing-life-'));

  constructor() {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
    });
    // A file that was deleted and not committed is listed, too.
    const files = listed.trim().split('\n').filter(existsSync);
    for (const file of files) cpSync(file, join(this.folder, file));
    for (const file of files.filter((name) => basename(name) === 'package-lock.json')) {
      const packages = join(dirname(file), 'node_modules');
      if (existsSync(packages)) symlinkSync(resolve(packages), join(this.folder, packages), 'junction');
    }
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  replace(path: string, pattern: RegExp, text: string): void {
    this.write(
      path,
      this.read(path).replace(pattern, () => text),
    );
  }

  readEntries(path: string): unknown[] {
    return JSON.parse(this.read(path)) as unknown[];
  }

  writeEntries(path: string, entries: readonly unknown[]): void {
    this.write(path, `${JSON.stringify(entries, null, 2)}\n`);
  }

  async run(command: string, ...args: readonly string[]): Promise<Outcome> {
    const { status, stdout, stderr } = await runCommand(this.folder, command, args);
    return { isGood: status === 0, output: stdout + stderr };
  }

  /** Throws with what the command printed if it fails. */
  async mustRun(command: string, ...args: readonly string[]): Promise<string> {
    const { isGood, output } = await this.run(command, ...args);
    if (!isGood) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
    return output;
  }

  /** What the editor knows of what is published. */
  readRepository(): Repository {
    const module = this.read('src/content/briefing.ts');
    const json = module.slice(module.indexOf('deepFreeze(') + 'deepFreeze('.length, module.lastIndexOf(')'));
    return {
      published: JSON.parse(json) as Briefing,
      editions: this.readEntries(editionHistoryFile) as Edition[],
      statusChanges: this.readEntries(statusHistoryFile) as StatusChange[],
      version: (JSON.parse(this.read('package.json')) as { version: string }).version,
    };
  }

  /** Paths of all files in a folder. */
  list(folder: string): string[] {
    return readdirSync(join(this.folder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(relative(this.folder, entry.parentPath), entry.name));
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true });
  }

  /** Commits everything, and gives the commit the tag of a release of this version. */
  tagRelease(): void {
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: this.folder, stdio: 'pipe' });
    git('init', '--quiet');
    this.write('.git/info/exclude', 'node_modules\n');
    git('add', '--all');
    git('-c', 'user.name=Owner', '-c', 'user.email=owner@board.example', 'commit', '--quiet', '--message', 'Release');
    git('tag', `v${this.readRepository().version}`);
  }

  removeAll(): void {
    this.remove('.');
  }
}
