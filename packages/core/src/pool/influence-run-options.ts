import { checkFunction, checkOptions, checkSignal } from '../check.ts';
import { describeValue, InvalidParameterError } from '../errors.ts';
import type { Certificate, InfluenceStep, InfluenceSteps } from '../influencers/index.ts';
import type { EndSignal } from './end-signal.ts';
import type { Progress } from './progress.ts';

/** How far a choice of seeds has come: reverse-reachable sets that are done, and sets in all, of the step that is under way. */
export interface InfluenceProgress extends Progress {
  /** Which step this is, from 1. How many there are shows at the end. */
  readonly step: number;
  /** Which round of sets the step belongs to, from 1. */
  readonly round: number;
  /** How many rounds there are at most; most choices end long before. */
  readonly mostRounds: number;
}

/** What a choice of seeds is computed with. Only `enough` can change its answer. */
export interface InfluenceRunOptions {
  /** Ends the work, and the workers that are at it; the promise is rejected with the signal's reason. */
  readonly signal?: EndSignal | undefined;
  /** Ends the work early: the answer is the best that there is by then, with reason `aborted`. */
  readonly enough?: EndSignal | undefined;
  /** Called whenever some sets are done. */
  readonly onProgress?: ((progress: InfluenceProgress) => void) | undefined;
  /** Called with each certificate that is better than those before. */
  readonly onCertificate?: ((best: Certificate) => void) | undefined;
}

const runKeys: readonly (keyof InfluenceRunOptions)[] = ['signal', 'enough', 'onProgress', 'onCertificate'];

/**
 * Checks the options with which a choice of seeds is computed.
 * @param hostKeys - What the host knows besides.
 * @throws InvalidParameterError for an option that nobody knows, a signal that is none, a listener that is none.
 */
export function checkInfluenceRunOptions(options: unknown, hostKeys: readonly string[] = []): void {
  checkOptions('options', options, [...runKeys, ...hostKeys]);
  const { signal, enough, onProgress, onCertificate } = options as InfluenceRunOptions;
  if (signal !== undefined) checkSignal('signal', signal);
  if (enough !== undefined) checkSignal('enough', enough);
  if (onProgress !== undefined) checkFunction('onProgress', onProgress);
  if (onCertificate !== undefined) checkFunction('onCertificate', onCertificate);
}

/** Throws InvalidParameterError unless a value is a generator. */
export function checkAreSteps(steps: unknown): asserts steps is InfluenceSteps<unknown> {
  const { next, return: end } = Object(steps) as Partial<Record<string, unknown>>;
  if (typeof next === 'function' && typeof end === 'function') return;
  throw InvalidParameterError.saying(
    'steps',
    `steps must be a generator, as chooseSeedsSteps and certifySteps give; got ${describeValue(steps)}`,
  );
}

/** Throws InvalidParameterError unless what the steps yielded is a step. */
export function checkIsStep(step: unknown): asserts step is InfluenceStep {
  const { influence, task } = Object(step) as Partial<InfluenceStep>;
  if (typeof influence === 'object' && Number(task?.range?.count) >= 1) return;
  throw InvalidParameterError.saying(
    'steps',
    `the steps must yield tasks on reverse-reachable sets, as those of chooseSeedsSteps do; they yielded ${describeValue(step)}`,
  );
}
