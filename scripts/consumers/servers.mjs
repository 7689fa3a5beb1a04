/** Servers of projects, on the loopback address. */
import { setTimeout as wait } from 'node:timers/promises';
import { run } from '../processes.mjs';
import { freePort } from '../serve.mjs';

const host = '127.0.0.1';

/** Milliseconds that a server has to start. */
const PATIENCE = 60_000;

/** @typedef {{ address: string, close: () => Promise<unknown> }} Served */

/**
 * Serves a folder as it is.
 * @param {string} folder
 * @returns {Promise<Served>}
 */
export async function serveFolder(folder) {
  const { preview } = await import('vite');
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { host, port: 0 },
  });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/**
 * Starts a server by a command that takes `--port` or the environment's `PORT`, and waits until it answers.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<Served>}
 * @throws Error with the server's output, where it ends, or a minute passes, before it answers.
 */
export async function startServer(command, args, { cwd, env }) {
  const port = await freePort();
  const address = `http://${host}:${port}/`;
  const ending = new AbortController();
  /** @type {import('../processes.mjs').Ended | null} */
  let ended = null;
  const place = { PORT: String(port), HOSTNAME: host };
  const options = /** @type {const} */ ({ cwd, env: { ...env, ...place }, output: 'collect', signal: ending.signal });
  const running = run(command, [...args, '--port', String(port)], options).then((end) => (ended = end));
  const close = () => {
    ending.abort();
    return running;
  };
  const isThere = () =>
    fetch(address).then(
      () => true,
      () => wait(100, false),
    );
  const began = performance.now();
  while (!(await isThere())) {
    if (ended === null && performance.now() - began < PATIENCE) continue;
    ending.abort();
    throw new Error(`the server does not answer:\n${(await running).output}`);
  }
  return { address, close };
}
