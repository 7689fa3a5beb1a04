import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Outcome, Surroundings } from './run-ripplecast.ts';

const entry = fileURLToPath(new URL('../src/cli/ripplecast.ts', import.meta.url));
const pinned = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));

const compileCache = fileURLToPath(new URL('../../../.cache/compile', import.meta.url));

/** Milliseconds after which a test of processes is taken to hang; no statement about speed. */
export const HANGS = 180_000;

/** A Node that runs TypeScript: this one, or the workspace's own. */
const node =
  process.features.typescript !== undefined && process.features.typescript !== false ? process.execPath : pinned;

/** What stands before the arguments of the command line, to run it from its sources. */
export const command: readonly [string, ...string[]] = [
  existsSync(node) ? node : process.execPath,
  '--conditions=ripplecast/source',
  entry,
];

/** Starts the real command line as a process of its own. Nothing of this terminal reaches it. */
export function startProcess(args: readonly string[], { cwd, env }: Surroundings = {}): ChildProcess {
  const [program, ...before] = command;
  return spawn(program, [...before, ...args], {
    ...(cwd !== undefined && { cwd }),
    env: { PATH: process.env['PATH'], COLUMNS: '80', NODE_COMPILE_CACHE: compileCache, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs the real command line to its end. */
export async function runProcess(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const child = startProcess(args, surroundings);
  child.stdin!.on('error', () => {}); // who does not read its input may close it
  child.stdin!.end(surroundings.stdin ?? '');
  return outcomeOf(child);
}

/** Waits for the end of a process; its code is that of a shell, 128 and its number for a signal that ended it. */
export async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', (own, signal) => {
      resolve(signal === null ? own : 128 + constants.signals[signal]);
    });
  });
  return { code, stdout, stderr };
}
