import { joinInfluenceAnswers } from '../influencers/index.ts';
import type { Certificate, InfluenceAnswer, InfluenceStep, InfluenceSteps } from '../influencers/index.ts';
import { checkIsStep } from './influence-run-options.ts';
import type { InfluenceRunOptions } from './influence-run-options.ts';
import type { Runs } from './runs.ts';
import { setsWork } from './sets-work.ts';
import { WorkersPay } from './when-workers-pay.ts';
import type { Progress } from './progress.ts';

/** Has the workers of a pool draw the reverse-reachable sets of choices of seeds. */
export class InfluenceRuns {
  readonly #runs: Runs;
  readonly #pay: WorkersPay;
  readonly #share: <T extends object>(value: T) => T;

  /** @param share - The same value, in the memory in which workers are sent it. */
  constructor(runs: Runs, startSeconds: number, share: <T extends object>(value: T) => T) {
    this.#runs = runs;
    this.#pay = new WorkersPay(startSeconds);
    this.#share = share;
  }

  /** Answers one step after the other, and closes them, also where they do not come to their end. */
  async run<Answer>(steps: InfluenceSteps<Answer>, options: InfluenceRunOptions): Promise<Answer> {
    const { onProgress, onCertificate } = options;
    let best: Certificate | null = null;
    try {
      this.#runs.checkOpen();
      let asked = steps.next();
      for (let step = 1; asked.done !== true; step += 1) {
        checkIsStep(asked.value);
        const { round, mostRounds } = asked.value;
        const known = asked.value.best;
        if (known !== null && !isSame(known, best)) onCertificate?.(known);
        best = known;
        const tell = onProgress && ((progress: Progress): void => onProgress({ ...progress, step, round, mostRounds }));
        asked = steps.next(await this.#answer(asked.value, options, tell));
      }
      return asked.value;
    } finally {
      steps.return(undefined as never);
    }
  }

  /** What a step comes to; null where it is ended by `enough`. */
  async #answer(
    { influence, task }: InfluenceStep,
    { signal, enough }: InfluenceRunOptions,
    onProgress: ((progress: Progress) => void) | undefined,
  ): Promise<InfluenceAnswer | null> {
    const work = setsWork(influence, { task, pay: this.#pay }, () => this.#share(influence));
    const signals = [signal, enough].filter((each) => each !== undefined);
    try {
      return joinInfluenceAnswers(task, await this.#runs.do(work, { signals, onProgress }));
    } catch (error) {
      const isEnough = signal?.aborted !== true && enough?.aborted === true && error === enough.reason;
      if (isEnough) return null;
      throw error;
    }
  }
}

/** Whether two certificates say the same of the same list of seeds. */
function isSame(certificate: Certificate, before: Certificate | null): boolean {
  return (
    certificate.seeds === before?.seeds &&
    certificate.lowerBound === before.lowerBound &&
    certificate.upperBoundOfBest === before.upperBoundOfBest
  );
}
