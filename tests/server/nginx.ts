import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Files } from '../../scripts/build/hosting/published-files.js';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * A real nginx on a free port of this machine, in a folder of its own: `files` below its root, and our configuration
 * included as an administrator would. Where the brotli module is from, `modules` says.
 */
export async function startNginx(files: Files, configuration: string, modules: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-nginx-'));
  for (const [path, content] of [...files, ['../briefing.conf', Buffer.from(configuration)] as const]) {
    mkdirSync(dirname(join(folder, 'root', path)), { recursive: true });
    writeFileSync(join(folder, 'root', path), content);
  }
  const port = await findFreePort();
  writeFileSync(join(folder, 'nginx.conf'), writeConfiguration(port, modules));
  const server = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'], {
    env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
    stdio: 'inherit',
  });
  const ended = once(server, 'exit');
  await Promise.race([
    waitForPort(port),
    ended.then(() =>
      Promise.reject(new Error(`nginx did not start:\n${readFileSync(join(folder, 'error.log'), 'utf8')}`)),
    ),
  ]);

  return {
    address: `http://127.0.0.1:${port}`,
    /** What it answers, as it came over the wire: nothing is unpacked. */
    ask: (path: string, headers: Readonly<Record<string, string>> = {}) =>
      new Promise<Answer>((resolve, reject) => {
        request({ host: '127.0.0.1', port, path, headers }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => {
            resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) });
          });
        })
          .on('error', reject)
          .end();
      }),
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** One process, in the foreground, with everything that it writes in its own folder. */
function writeConfiguration(port: number, modules: readonly string[]): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path temp-${name};`);
  return `${modules.map((path) => `load_module ${path};\n`).join('')}daemon off;
master_process off;
pid nginx.pid;
events {}
http {
  access_log off;
  ${places.join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root root;
    include briefing.conf;
  }
}
`;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Knocks until somebody listens, for ten seconds at most. */
async function waitForPort(port: number): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => {
        resolve(true);
      });
      socket.once('error', () => {
        resolve(false);
      });
    });
    socket.destroy();
    if (isOpen) return;
    if (Date.now() > end) throw new Error(`Nobody listens on port ${port}`);
  }
}
