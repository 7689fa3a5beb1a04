import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { runCommandLine } from '../src/cli/command-line.ts';
import type { CommandLineIo } from '../src/cli/io.ts';

/** What a command line left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Surroundings of a command line. */
export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly availableMemory?: number;
  /** Aborted where Ctrl-C is to be typed; never where it is left out. */
  readonly interrupt?: AbortSignal;
}

/** The run before: a process has one current directory, so that runs wait for each other. */
let last: Promise<unknown> = Promise.resolve();

/** Runs a command line in this process. An unexpected error rejects; what a real process makes of it has tests of its own. */
export function runRipplecast(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const run = last.then(() => runHere(args, surroundings));
  last = run.catch(() => {});
  return run;
}

async function runHere(
  args: readonly string[],
  { cwd, env, stdin = '', availableMemory = process.availableMemory(), interrupt }: Surroundings,
): Promise<Outcome> {
  const [stdout, stderr] = [new Collector(), new Collector()];
  const io: CommandLineIo = {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
    env: { COLUMNS: '80', ...env },
    availableMemory: () => availableMemory,
    onInterrupt: (listener) => {
      if (interrupt?.aborted === true) listener();
      interrupt?.addEventListener('abort', listener);
      return () => interrupt?.removeEventListener('abort', listener);
    },
  };
  const before = process.cwd();
  if (cwd !== undefined) process.chdir(cwd);
  try {
    const code = await runCommandLine(args, io);
    return { code, stdout: stdout.text, stderr: stderr.text };
  } finally {
    process.chdir(before);
  }
}

/** A stream that is no terminal and keeps what is written to it. */
export class Collector extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** A directory of its own for one test, removed at its end; takes the test's own `onTestFinished`. */
export async function makeDirectory(onTestFinished: (clean: () => Promise<void>) => void): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'ripplecast test '));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}
