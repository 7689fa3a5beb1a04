/**
 * Child processes that never outlive the command that started them: each runs in a process group of its own, which is
 * ended when this process is interrupted, ends, or loses its parent.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import process from 'node:process';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ code: number, output: string, answer: string }} Ended */

/** @type {Set<ChildProcess>} */
const running = new Set();
const onWindows = process.platform === 'win32';
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * The environment for children: a HOME that is set but empty would send caches to the current directory.
 * @param {NodeJS.ProcessEnv} extra
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(extra = {}) {
  const env = { ...process.env, ...extra };
  if (env['HOME'] === '') delete env['HOME'];
  return env;
}

/**
 * Name and parent of a process; null where the system does not tell.
 * @param {number} id
 */
function describeProcess(id) {
  let text = '';
  try {
    text = readFileSync(`/proc/${id}/status`, 'utf8').replace(/^Name:\s*(.*)$[^]*^PPid:\s*(\d+)$[^]*/m, '$2 $1');
  } catch {
    if (!onWindows) text = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(id)], { encoding: 'utf8' }).stdout ?? '';
  }
  const match = /^\s*(\d+)\s+(.+?)\s*$/.exec(text);
  return match === null ? null : { parent: Number(match[1]), name: match[2] ?? '' };
}

/**
 * A test of whether whoever started this process is still there. npm starts scripts through a shell, which stays when
 * npm is killed: then npm itself is looked at.
 * @returns {() => boolean}
 */
export function watchStarter() {
  const parent = process.ppid;
  const shell = process.env['npm_lifecycle_event'] === undefined ? null : describeProcess(parent);
  const starter = shell !== null && /(^|\/)(ba|da|a|z)?sh$/.test(shell.name) ? shell.parent : null;
  return () => {
    if (process.ppid !== parent) return false;
    if (starter === null) return true;
    try {
      return process.kill(starter, 0);
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  };
}

/**
 * Ends this process on SIGINT, SIGTERM or SIGHUP, or when the process that started it has gone (npm killed, terminal
 * closed), after ending everything it started.
 * @param {() => unknown} [farewell] - What else to close first.
 * @returns {() => void} Stops watching.
 */
export function endWithParent(farewell) {
  /** @param {number} code */
  const end = (code) => {
    stop();
    farewell?.();
    endChildren('SIGTERM');
    const started = Date.now();
    const timer = setInterval(() => {
      if (running.size > 0 && Date.now() - started < 3000) return;
      clearInterval(timer);
      endChildren('SIGKILL');
      process.exit(code);
    }, 20);
  };
  const listeners = signals.map(
    (signal) => /** @type {const} */ ([signal, () => end(128 + constants.signals[signal])]),
  );
  for (const [signal, listener] of listeners) process.on(signal, listener);
  const starterIsThere = watchStarter();
  const timer = setInterval(() => {
    if (!starterIsThere()) end(128 + constants.signals.SIGHUP);
  }, 500);
  timer.unref();
  const stop = () => {
    clearInterval(timer);
    for (const [signal, listener] of listeners) process.off(signal, listener);
  };
  return stop;
}

/** @param {NodeJS.Signals} signal */
function endChildren(signal) {
  for (const child of running) endChild(child, signal);
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endChild(child, signal) {
  try {
    if (onWindows || child.pid === undefined) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, output?: 'inherit' | 'stderr' | 'collect', signal?: AbortSignal }} [options]
 *   Where its output goes: to ours, all of it to our standard error, or into `output` of the result, and what it writes to
 *   standard output into `answer`, too. The signal ends it with all that it has started.
 * @returns {Promise<Ended>} Exit code (128 + number for a signal, 127 if it could not be started) and collected output.
 */
export function run(command, args, { cwd, env = environment(), output = 'inherit', signal: abort } = {}) {
  const stopWatching = endWithParent();
  const piped = output === 'collect' ? 'pipe' : output === 'stderr' ? 2 : 'inherit';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', piped, piped === 2 ? 2 : piped],
      detached: !onWindows,
    });
    let collected = '';
    let answer = '';
    const end = () => endChild(child, 'SIGTERM');
    abort?.addEventListener('abort', end);
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      collected += text;
      answer += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => (collected += text));
    running.add(child);
    child.once('error', (error) => {
      running.delete(child);
      stopWatching();
      resolve({ code: 127, output: `${collected}${command}: ${error.message}\n`, answer });
    });
    child.once('close', (code, signal) => {
      running.delete(child);
      stopWatching();
      abort?.removeEventListener('abort', end);
      resolve({ code: code ?? 128 + constants.signals[signal ?? 'SIGTERM'], output: collected, answer });
    });
  });
}
