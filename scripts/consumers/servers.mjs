/** Servers of projects, on the loopback address. */
import { setTimeout as wait } from 'node:timers/promises';
import { run } from '../processes.mjs';
import { freePort } from '../serve.mjs';

const host = '127.0.0.1';

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
 * Starts a server by a script that takes `--port`, and waits until it answers.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<Served>}
 * @throws Error with the server's output, where it ends before it answers.
 */
export async function startServer(command, args, { cwd, env }) {
  const port = await freePort();
  const address = `http://${host}:${port}/`;
  const ending = new AbortController();
  /** @type {import('../processes.mjs').Ended | null} */
  let ended = null;
  const options = /** @type {const} */ ({ cwd, env, output: 'collect', signal: ending.signal });
  const running = run(command, [...args, '--port', String(port)], options).then((end) => (ended = end));
  const close = () => {
    ending.abort();
    return running;
  };
  for (let answers = false; !answers;) {
    if (ended !== null) throw new Error(`the server has ended:\n${(await running).output}`);
    answers = await fetch(address).then(
      () => true,
      () => wait(100, false),
    );
  }
  return { address, close };
}
