import type { Progress } from 'ripplecast/pool';
import type { CommandLineIo } from './io.ts';
import type { QuietOptions } from './options.ts';

/** A progress bar that appears only where someone may be waiting for it. */
export interface ProgressBar {
  readonly update: (progress: Progress) => void;
  /** Removes the bar, so that what follows starts on a clean line. */
  readonly stop: () => void;
}

/** Milliseconds before the bar appears: short work needs none. */
const DELAY = 500;

const line = '{label} {bar} {percentage} %  {value} of {total} runs';
/** The same where what is counted says nothing to people. */
const lineWithoutCount = '{label} {bar} {percentage} %';

/**
 * Prepares a bar on standard error. It is drawn only on a terminal, only after half a second, and erased at the end; with
 * `--quiet` never.
 * @param label - What is being done, one word or two; a function where it changes, which says more than the number of the step.
 * @param countsRuns - Whether runs are counted, so that how many there are is shown.
 */
export async function openProgressBar(
  label: string | (() => string),
  { quiet }: QuietOptions,
  { stderr: stream }: Pick<CommandLineIo, 'stderr'>,
  countsRuns = true,
): Promise<ProgressBar> {
  if (quiet === true || stream.isTTY !== true) return { update: () => {}, stop: () => {} };
  const start = performance.now();
  const { Format, SingleBar } = (await import('cli-progress')).default;
  const columns = (): number => (stream.columns ?? 0) || 80;
  const bar = new SingleBar({
    format: (options, params, payload) =>
      Format.Formatter({ ...options, format: countsRuns ? line : lineWithoutCount }, params, payload).slice(
        0,
        columns() - 1,
      ),
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: Math.max(10, Math.min(30, columns() - 50)),
    clearOnComplete: true,
    // A signal may end the process at any moment, and nobody would show the cursor or wrap lines again.
    hideCursor: false,
    linewrap: true,
    gracefulExit: false,
    stream,
  });
  let drawn = false;
  return {
    update({ done, total, step = 1 }) {
      const own = typeof label === 'function' ? label() : step === 1 ? label : `${label}, step ${step}`;
      const payload = { label: own };
      if (drawn) bar.update(done, payload);
      else if (performance.now() - start > DELAY && done < total) {
        drawn = true;
        bar.start(total, done, payload);
      }
      if (drawn) bar.setTotal(total);
    },
    stop() {
      if (drawn) bar.stop();
      drawn = false;
    },
  };
}
