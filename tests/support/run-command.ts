import { execFile } from 'node:child_process';

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
    const child = execFile(command, args, { cwd: folder, maxBuffer: Infinity }, (_error, stdout, stderr) => {
      resolve({ status: child.exitCode, stdout, stderr });
    });
    if (!enough) return;
    let output = '';
    child.stdout!.on('data', (text: string) => {
      output += text;
      if (enough.test(output)) child.kill();
    });
  });
}
