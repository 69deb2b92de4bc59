/**
 * `npm start`: serves the demo, reloads it when a file of it changes, and builds again when something in src/ changes.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { resolve, sep } from 'node:path';
import { startDevServer } from '@web/dev-server';

// Without `build:clean`: the demo keeps its last good bundles until the new ones are written.
const build = ['build:check', 'build:esm', 'build:bundles', 'build:pages', 'build:tools']
  .map((name) => `npm run --silent ${name}`)
  .join(' && ');
let running: ChildProcess | undefined;
let changedMeanwhile = false;

// Ours rather than the dev server's, which ends with an error where its port is taken.
const server = createServer();
const port = await listenOnFreePort(Number(process.env['PORT'] ?? 8000));
const { koaApp, fileWatcher } = await startDevServer({
  config: {
    watch: true,
    clearTerminalOnReload: false,
    chokidarOptions: { ignoreInitial: true },
    middlewareMode: { server },
    middleware: [
      async (context, next) => {
        if (['/', '/demo'].includes(context.path)) context.redirect('/demo/');
        // On the Board's host the plugin is beside the tool that links to it.
        else if (/^\/dist\/[^/]+\.zip$/.test(context.path)) context.redirect(context.path.replace('dist', 'release'));
        else await next();
      },
    ],
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  logStartMessage: false,
});
const answer = koaApp.callback();
server.on('request', (request, response) => void answer(request, response));

// Not with `watch` of node:fs: on Linux, Node 20 loses a file that an editor saves by replacing it.
const source = resolve('src');
fileWatcher.add(source).on('all', (_event, path) => {
  if (path.startsWith(source + sep)) rebuild();
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
console.log(`The demo is at http://localhost:${port}/demo/ (Ctrl+C stops it)`);

/** Listens on that port or on the next free one, and returns which. */
async function listenOnFreePort(port: number): Promise<number> {
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return port;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listenOnFreePort(port + 1);
  }
}

/** Builds what the demo loads, one build at a time; a change during a build leads to another one after it. */
function rebuild(): void {
  changedMeanwhile = running !== undefined;
  if (running) return;
  console.log('src/ has changed: building again ...');
  // Detached is a process group of its own, so that `stop` reaches all that npm starts.
  running = spawn(build, { shell: true, detached: true, stdio: 'inherit' }).on('exit', (code) => {
    running = undefined;
    console.log(code === 0 ? 'Built.' : 'The build failed (see above). The demo stays as it was.');
    if (changedMeanwhile) rebuild();
  });
}

function stop(): void {
  if (running?.pid) process.kill(-running.pid);
  process.exit(0);
}
