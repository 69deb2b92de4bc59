import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Where Debian's packages put WordPress and its themes. */
const installed = '/usr/share/wordpress';

export interface Site {
  readonly address: string;
  /** The folder of the site, with wp-content in it. */
  readonly folder: string;
  /** Does something inside WordPress: the commands are in command.php. */
  readonly run: (command: string, ...args: readonly unknown[]) => unknown;
  readonly stop: () => Promise<void>;
}

/** A WordPress of its own, in a temporary folder: database on a socket, web server on the loopback address. */
export async function startSite(): Promise<Site> {
  if (!existsSync(join(installed, 'wp-load.php'))) throw new Error(`WordPress is not installed in ${installed}.`);
  const home = mkdtempSync(join(tmpdir(), 'briefing-wordpress-'));
  const folder = join(home, 'site');
  const processes: ChildProcess[] = [];
  // A test run that is interrupted ends them too.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      processes.forEach(kill);
      process.exit(1);
    });
  const stop = async () => {
    await Promise.all(processes.reverse().map(end));
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const socket = startDatabase(home, processes);
    const port = await findFreePort();
    const address = `http://127.0.0.1:${port}`;
    copyWordPress(folder, socket);
    runPhp('install.php', folder, address);
    await startServer(folder, port, processes);
    return {
      address,
      folder,
      run: (command, ...args) =>
        JSON.parse(runPhp('command.php', folder, address, JSON.stringify({ command, arguments: args }))) as unknown,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function startDatabase(home: string, processes: ChildProcess[]): string {
  const data = join(home, 'database');
  const socket = join(home, 'mysql.sock');
  const user = `--user=${userInfo().username}`;
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', user, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { stdio: 'pipe' },
  );
  const options = [`--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(home, 'mysql.pid')}`];
  const fast = ['--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=64M'];
  processes.push(
    spawn('mariadbd', ['--no-defaults', user, ...options, ...fast, '--skip-networking', '--skip-log-bin'], {
      stdio: 'ignore',
    }),
  );
  const client = ['--no-defaults', `--socket=${socket}`, '--user=root'];
  execFileSync('mariadb-admin', [...client, '--wait=60', '--connect-timeout=60', 'ping'], { stdio: 'pipe' });
  execFileSync('mariadb', [...client, '--execute=CREATE DATABASE wordpress']);
  return socket;
}

function copyWordPress(folder: string, socket: string): void {
  cpSync(installed, folder, { recursive: true, dereference: true });
  for (const path of ['uploads', 'mu-plugins', 'upgrade'])
    mkdirSync(join(folder, 'wp-content', path), { recursive: true });
  copyFileSync('tests/wordpress/test-settings.php', join(folder, 'wp-content/mu-plugins/test-settings.php'));
  writeFileSync(
    join(folder, 'wp-config.php'),
    `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'key of the tests' );
	define( $name . '_SALT', 'salt of the tests' );
}
$table_prefix = 'wp_';
define( 'FS_METHOD', 'direct' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', true );
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`,
  );
}

/** PHP's own server, with workers, because the editor asks for several things at once. */
async function startServer(folder: string, port: number, processes: ChildProcess[]): Promise<void> {
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], {
    // The workers are in its group, which is ended as a whole.
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  processes.push(server);
  await new Promise<void>((resolve, reject) => {
    server.once('exit', () => {
      reject(new Error('The web server did not start.'));
    });
    server.stderr.on('data', (text: Buffer) => {
      if (text.includes('started')) resolve();
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  kill(child);
  await ended;
}

/** Of PHP's server the whole group: its workers too. */
function kill(child: ChildProcess): void {
  if (child.spawnfile === 'php') process.kill(-child.pid!);
  else child.kill();
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function runPhp(program: string, folder: string, address: string, input = ''): string {
  return execFileSync('php', [join('tests/wordpress', program), folder, address], { input, encoding: 'utf8' });
}
