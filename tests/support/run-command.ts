import { execFile } from 'node:child_process';

/** What a command printed, and its exit code: `null` if it was not there or was stopped. */
export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in a folder. Never throws: a command that fails is a result, too. */
export function runCommand(folder: string, command: string, args: readonly string[]): Promise<Result> {
  return new Promise((resolve) => {
    const child = execFile(command, args, { cwd: folder, maxBuffer: Infinity }, (_error, stdout, stderr) => {
      resolve({ status: child.exitCode, stdout, stderr });
    });
  });
}
