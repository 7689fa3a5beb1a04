#!/usr/bin/env node
/** The command `ripplecast`: wires the process (arguments, signals, streams, exit code) to the command line. */
import module from 'node:module';

// Compiled code is kept in the system's directory for temporary files, which halves the next start; Node 22 has it, 20 not.
module.enableCompileCache?.();
const { exitCodes, runCommandLine } = await import('./command-line.ts');

const numbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;
const ending = new AbortController();
let endedBy: keyof typeof numbers | undefined;

for (const name of Object.keys(numbers) as (keyof typeof numbers)[]) {
  process.on(name, () => {
    const code = 128 + numbers[name];
    // The second one means now; so does work that does not end within a second.
    if (endedBy !== undefined) process.exit(code);
    endedBy = name;
    setTimeout(() => process.exit(code), 1000).unref();
    ending.abort(new Error(`ended by ${name}`));
  });
}

// Whoever reads only the beginning (`| head`) wants no complaint about the rest.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`ripplecast: cannot write to standard output: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? exitCodes.done : exitCodes.unexpected);
});
process.stderr.on('error', () => {});

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    // Opened by who reads it only: an open standard input would keep the process.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    signal: ending.signal,
    availableMemory: () => process.availableMemory(),
  });
} catch (error) {
  if (endedBy === undefined) {
    const { visibleLines } = await import('../text/visible-text.ts');
    const stack = visibleLines((error as Error).stack ?? String(error));
    process.stderr.write(`ripplecast: unexpected error, please report it\n${stack}\n`);
    process.exitCode = exitCodes.unexpected;
  }
}
if (endedBy !== undefined) process.exitCode = 128 + numbers[endedBy];
