/**
 * Builds the playground and serves the build (for the end-to-end tests and for pictures). PORT fixes the port.
 */
import { join } from 'node:path';
import process from 'node:process';
import { root } from './install.mjs';
import { requestedPort, servePlayground } from './serve.mjs';

const port = requestedPort();
const { build } = await import('vite');
await build({ root: join(root, 'playground'), logLevel: 'warn' });
process.stdout.write(`${await servePlayground({ port, built: true })}\n`);
