import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project that a test may change and build. */
export class Scratch {
  readonly #folder = mkdtempSync(join(tmpdir(), 'briefing-scratch-'));

  constructor() {
    const files = ['src', 'package.json', 'tsconfig.json', 'tsconfig.esm.json', 'rollup.config.mjs'];
    for (const path of [...files, 'custom-elements-manifest.config.mjs'])
      cpSync(path, join(this.#folder, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.#folder, 'node_modules'), 'junction');
  }

  read(path: string): string {
    return readFileSync(join(this.#folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.#folder, path), text);
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
  checkWords() {
    return this.run(process.execPath, '--import', 'tsx', 'src/publish/check-words.ts');
  }

  run(command: string, ...args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: this.#folder, encoding: 'utf8' });
    return { status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
