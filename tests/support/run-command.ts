import { spawn } from 'node:child_process';

/** What a command printed, and its exit code: `null` if it was not there or was stopped. */
export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command in a folder, and stops it once its output says `enough`. Never throws: a command that fails is a result,
 * too.
 */
export function runCommand(folder: string, command: string, args: readonly string[], enough?: RegExp): Promise<Result> {
  return new Promise((resolve) => {
    // A group of its own is ended with all that the command started: on its own, `node --test` leaves its tests running.
    const child = spawn(command, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: enough !== undefined,
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (enough?.test(stdout) && child.pid !== undefined && child.exitCode === null) endGroup(child.pid);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', (error) => {
      resolve({ status: null, stdout, stderr: String(error) });
    });
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
  });
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The process has already ended.
  }
}
