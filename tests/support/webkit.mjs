import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../scripts/browser.mjs';

/**
 * Starts WebKitGTK's driver on a screen that nobody sees, and says how to reach it: options for WebdriverIO. Both programs
 * and what they wrote go when this process ends.
 */
export async function startWebKit() {
  const programs = [findProgram('Xvfb', ['Xvfb']), findProgram('WebKitGTK', ['WebKitWebDriver'])];
  const binary = findMiniBrowser();
  const home = mkdtempSync(join(tmpdir(), 'briefing-webkit-'));
  const children = [];
  process.on('exit', () => {
    for (const child of children) child.kill();
    rmSync(home, { recursive: true, force: true });
  });
  process.once('SIGTERM', () => process.exit(143));

  const screen = spawn(programs[0], ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(screen);
  const ended = once(screen, 'exit').then(() => {
    throw new Error('Xvfb ended before it had a screen.');
  });
  const [number] = await Promise.race([once(screen.stdio[3], 'data'), ended]);
  const port = await findFreePort();
  const env = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    TMPDIR: home,
    // Or a bus is started that outlives the tests.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    DISPLAY: `:${String(number).trim()}`,
  };
  children.push(spawn(programs[1], [`--port=${port}`], { env, stdio: 'ignore' }));
  return {
    hostname: '127.0.0.1',
    port,
    logLevel: 'error',
    // The driver may not listen yet.
    connectionRetryCount: 10,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  };
}

/** WebKitGTK's own small browser; distributions put it beside the library, in a folder for the machine's kind. */
function findMiniBrowser() {
  const folders = ['/usr/libexec', '/usr/lib', ...readdirSync('/usr/lib').map((folder) => join('/usr/lib', folder))];
  const found = folders.map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser')).find(existsSync);
  if (!found) throw new Error('WebKitGTK is not installed: its MiniBrowser is not below /usr/lib.');
  return found;
}

async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
