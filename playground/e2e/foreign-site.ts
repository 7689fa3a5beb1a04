import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** Contents by path. */
export type ForeignFiles = Readonly<Record<string, string | Uint8Array>>;

const mediaTypes: Readonly<Record<string, string>> = { js: 'text/javascript', html: 'text/html; charset=utf-8' };

/** A site of somebody else: another origin, that of a port of its own. */
export class ForeignSite {
  readonly #server: Server;
  readonly #files: Map<string, string | Uint8Array>;

  private constructor(server: Server, files: Map<string, string | Uint8Array>) {
    this.#server = server;
    this.#files = files;
  }

  static async open(files: ForeignFiles = {}): Promise<ForeignSite> {
    const contents = new Map(Object.entries(files));
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://foreign').pathname;
      const content = contents.get(path);
      const type = mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
      response.writeHead(content === undefined ? 404 : 200, { 'content-type': type }).end(content ?? '');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new ForeignSite(server, contents);
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Puts a page on the site and gives its address. */
  put(name: string, body: string): string {
    this.#files.set(`/${name}.html`, `<!doctype html><title>${name}</title><body>${body}</body>`);
    return `${this.origin}/${name}.html`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
