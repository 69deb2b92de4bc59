import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { runCommand, type Result } from './run-command.js';

/** A copy of the project that a test may change and build. */
export class Scratch {
  readonly folder = mkdtempSync(join(tmpdir(), 'briefing-scratch-'));

  /** `more` is what a test needs in addition to the source and what builds it. Packages are linked, not copied. */
  constructor(...more: readonly string[]) {
    const settings = ['tsconfig.json', 'tsconfig.esm.json', 'rollup.config.mjs', 'custom-elements-manifest.config.mjs'];
    const packed = ['package.json', 'package-lock.json', 'README.md', 'LICENSE', 'CHANGELOG.md', '.prettierrc.json'];
    for (const path of ['src', 'scripts', 'demo', 'docs', 'stories', 'wordpress', ...settings, ...packed, ...more])
      cpSync(path, join(this.folder, path), {
        recursive: true,
        filter: (source) => basename(source) !== 'node_modules',
      });
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Paths of all files in a folder. */
  list(folder: string): string[] {
    return readdirSync(join(this.folder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(relative(this.folder, entry.parentPath), entry.name));
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  /** Replaces a text in a file; an error if it is not there, for the test would then try nothing. */
  replace(path: string, original: string, replacement: string): void {
    const text = this.read(path);
    if (!text.includes(original)) throw new Error(`${path} does not hold "${original}"`);
    this.write(
      path,
      text.replaceAll(original, () => replacement),
    );
  }

  /** The first step of the build. */
  checkContent(): Promise<Result> {
    return this.run(process.execPath, '--import', 'tsx', 'scripts/build/check-content.ts');
  }

  run(command: string, ...args: readonly string[]): Promise<Result> {
    return runCommand(this.folder, command, args);
  }

  /** The same, stopped once the output says `enough`. */
  runUntil(enough: RegExp, command: string, ...args: readonly string[]): Promise<Result> {
    return runCommand(this.folder, command, args, enough);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
