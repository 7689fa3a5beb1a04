import { availableParallelism } from 'node:os';
import { maxWorkers } from 'ripplecast/pool';
import type { CommandLineIo } from './io.ts';
import type { RunFlags } from './options.ts';

/** Says on standard error where fewer threads run than were asked for, unless `--quiet`. */
export function noteWorkers({ workers, quiet }: Pick<RunFlags, 'workers' | 'quiet'>, io: CommandLineIo): void {
  if (workers === undefined || quiet === true) return;
  const processors = availableParallelism();
  const most = maxWorkers(workers, processors);
  if (most === workers) return;
  const there = processors === 1 ? 'one processor' : `${processors} processors`;
  io.stderr.write(
    `--workers ${workers}: more than ${most} threads only take turns on ${there}; ${most} run at most.\n`,
  );
}
