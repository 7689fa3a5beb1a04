import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** The built pages on an address of their own, whose files a test may change. */
export interface BuiltSite {
  readonly address: string;
  /** Files by name that are served with something else in them from now on. */
  readonly changed: Map<string, (text: string) => string>;
  readonly close: () => void;
}

/** Serves the build of the playground. */
export async function serveBuiltSite(): Promise<BuiltSite> {
  const changed: BuiltSite['changed'] = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    void (async () => {
      try {
        const bytes = await readFile(new URL(`../dist${path}`, import.meta.url));
        const change = changed.get(path.slice(1));
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
        response.end(change === undefined ? bytes : change(bytes.toString()));
      } catch {
        response.statusCode = 404;
        response.end();
      }
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    changed,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
