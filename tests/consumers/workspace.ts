import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const projects = resolve('tests/consumers/projects');
const name = 'safeguarding-briefing-elements';

/** Without telemetry: no test uses the network. */
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

/** A program that the projects have installed, and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** A copy of the consumer projects, in which this package is installed as npm would publish it. Needs no network. */
export class Workspace {
  readonly #folder = mkdtempSync(join(tmpdir(), 'briefing-consumers-'));

  constructor() {
    const installed = join(projects, 'node_modules');
    if (!existsSync(installed)) throw new Error('First run npm ci --prefix tests/consumers/projects');
    cpSync(projects, this.#folder, { recursive: true, filter: (path) => path !== installed });
    mkdirSync(this.path(`node_modules/${name}`), { recursive: true });
    for (const entry of readdirSync(installed))
      symlinkSync(join(installed, entry), this.path(`node_modules/${entry}`), 'junction');
    const [tarball] = JSON.parse(
      check('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', this.#folder]),
    ) as [{ readonly filename: string }];
    const to = ['-C', this.path(`node_modules/${name}`), '--strip-components', '1'];
    check('tar', ['-xzf', this.path(tarball.filename), ...to]);
  }

  path(file: string): string {
    return join(this.#folder, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  /** Runs a program of the projects' own; '' if it went well, else what it said. */
  run([program, ...args]: Command): string {
    const command = program === 'node' ? process.execPath : this.path(`node_modules/.bin/${program}`);
    const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: this.#folder, encoding: 'utf8', env });
    return status === 0 ? '' : `${error?.message ?? ''}${stdout}${stderr}`;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

function check(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}
