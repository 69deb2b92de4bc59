import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { emptyPage, implementations, type Implementation } from './implementations.js';
import { renderPage } from './page.js';

/** Delay of a late script in milliseconds. */
export const scriptDelay = 300;

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** Serves the assets and a page for each implementation, compressed by brotli. */
export class Server {
  readonly #compressed: ReadonlyMap<string, Buffer>;
  readonly #server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/^\/late(?=\/)/, '');
    const body = this.#compressed.get(path);
    const type = types[extname(path)] ?? 'text/html; charset=utf-8';
    const answer = () => {
      if (body) response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
      else response.writeHead(404).end();
    };
    if (url === path) answer();
    else setTimeout(answer, scriptDelay);
  });

  constructor(assets: ReadonlyMap<string, string>, more: readonly Implementation[] = []) {
    const blockStyles = assets.get('/blocks.css')!;
    const pages = [emptyPage, ...implementations, ...more].flatMap((implementation): [string, string][] => [
      [pagePath(implementation), renderPage(implementation, blockStyles, false)],
      [pagePath(implementation, true), renderPage(implementation, blockStyles, true)],
    ]);
    this.#compressed = new Map(
      [...assets, ['/', '<!doctype html><title>Before</title><link rel="icon" href="data:,">'] as const, ...pages].map(
        ([path, text]) => [path, brotliCompressSync(text)],
      ),
    );
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
  }
}

/** URL path of the implementation's page. */
export function pagePath({ name }: Implementation, late = false): string {
  return `/${late ? 'late-page' : 'page'}/${encodeURIComponent(name)}`;
}
