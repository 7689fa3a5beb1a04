/**
 * Serves the playground on the loopback address.
 */
import { createServer as createSocket } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './install.mjs';
import { endWithParent } from './processes.mjs';

const host = '127.0.0.1';

/**
 * The port that the environment asks for.
 * @returns {number | null} Null when it asks for none (any free port will do).
 */
export function requestedPort() {
  const text = process.env['PORT'] ?? '';
  if (text === '' || text === '0') return null;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    process.stderr.write(`PORT must be a whole number from 1 to 65535; got ${JSON.stringify(text)}\n`);
    process.exit(2);
  }
  return port;
}

/**
 * A port on the loopback address that is free now.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const socket = createSocket();
    socket.once('error', reject);
    socket.listen(0, host, () => {
      const address = socket.address();
      socket.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * Starts Vite's server for the playground: the sources, or with `built` the build of the last `vite build`.
 * @param {{ port: number | null, built?: boolean }} options - A port of null means any free one.
 * @returns {Promise<string>} The address of the page.
 */
export async function servePlayground({ port, built = false }) {
  const vite = await import('vite');
  const network = { host, port: port ?? (await freePort()), strictPort: true };
  const folder = join(root, 'playground');
  try {
    if (built) {
      const server = await vite.preview({ root: folder, logLevel: 'warn', preview: network });
      endWithParent(() => server.close());
    } else {
      const server = await vite.createServer({ root: folder, logLevel: 'warn', clearScreen: false, server: network });
      endWithParent(() => server.close());
      await server.listen();
    }
  } catch (error) {
    if (port === null || !(error instanceof Error && error.message.includes('already in use'))) throw error;
    process.stderr.write(`Port ${port} of ${host} is in use; set PORT to another one, or leave it out.\n`);
    process.exit(1);
  }
  return `http://${host}:${network.port}/`;
}
