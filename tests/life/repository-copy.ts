import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { editionHistoryFile, type Edition } from '../../src/content/edition-history.js';
import type { Briefing } from '../../src/content/schema.js';
import { statusHistoryFile, type StatusChange } from '../../src/content/status-history.js';
import type { Repository } from '../../src/editor/draft/export-files.js';

/** What a command printed, and whether it succeeded. */
interface Result {
  readonly isGood: boolean;
  readonly output: string;
}

/** A copy of the repository as a clone would have it, with the packages linked, whose content may be changed. */
export class RepositoryCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'briefing-life-'));

  constructor() {
    const files = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
    // A file that was deleted and not committed is listed, too.
    for (const file of files.stdout.trim().split('\n').filter(existsSync)) cpSync(file, join(this.folder, file));
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
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

  run(command: string, ...args: readonly string[]): Result {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: this.folder, encoding: 'utf8' });
    return { isGood: status === 0, output: stdout + stderr };
  }

  /** Throws with what the command printed if it fails. */
  mustRun(command: string, ...args: readonly string[]): string {
    const { isGood, output } = this.run(command, ...args);
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

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
