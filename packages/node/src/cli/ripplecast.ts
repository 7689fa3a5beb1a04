#!/usr/bin/env node
/** The command `ripplecast`: wires the process (arguments, signals, streams, exit code) to the command line. */
import module from 'node:module';

// Compiled code is kept in the system's directory for temporary files, which halves the next start; Node 22 has it, 20 not.
module.enableCompileCache?.();
const [{ exitCodes, runCommandLine }, { endAsInterrupted, endBySignal, onInterrupt }] = await Promise.all([
  import('./command-line.ts'),
  import('./end-by-signal.ts'),
]);

endBySignal();

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
    availableMemory: () => process.availableMemory(),
    onInterrupt,
  });
  if (process.exitCode === exitCodes.interrupted) await endAsInterrupted();
} catch (error) {
  const { visibleLines } = await import('../text/visible-text.ts');
  const stack = visibleLines((error as Error).stack ?? String(error));
  process.stderr.write(`ripplecast: unexpected error, please report it\n${stack}\n`);
  process.exitCode = exitCodes.unexpected;
}
