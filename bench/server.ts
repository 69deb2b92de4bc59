import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { contestants, type Contestant } from './contestants.js';
import { writePage } from './page.js';

/** By how much a late script is late. */
export const lateness = 300;

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** Serves the files and a page for each contestant, all packed as a good host packs them. */
export class Server {
  readonly #packed: ReadonlyMap<string, Buffer>;
  readonly #server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/^\/late(?=\/)/, '');
    const body = this.#packed.get(path);
    const type = types[extname(path)] ?? 'text/html; charset=utf-8';
    const answer = () => {
      if (body) response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
      else response.writeHead(404).end();
    };
    if (url === path) answer();
    else setTimeout(answer, lateness);
  });

  constructor(files: ReadonlyMap<string, string>, more: readonly Contestant[] = []) {
    const look = files.get('/blocks.css')!;
    const pages = [...contestants, ...more].flatMap((contestant): [string, string][] => [
      [pagePath(contestant), writePage(contestant, look, false)],
      [pagePath(contestant, true), writePage(contestant, look, true)],
    ]);
    this.#packed = new Map(
      [...files, ['/', '<!doctype html><title>Before</title><link rel="icon" href="data:,">'] as const, ...pages].map(
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

/** Where the contestant's page is. */
export function pagePath({ name }: Contestant, late = false): string {
  return `/${late ? 'late-page' : 'page'}/${encodeURIComponent(name)}`;
}
