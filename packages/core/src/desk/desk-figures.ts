import type { DelayLaw } from '../delay/index.ts';
import { answeredWithin, coverage } from './coverage.ts';
import type { DeskLoad } from './desk-load.ts';
import { type DeskQueue, deskQueue } from './desk-queue.ts';

/** What a desk comes to. */
export interface DeskFigures extends DeskQueue {
  /** Fraction of the complaints that have their answer within an hour, wait and handling. */
  readonly answeredWithinHour: number;
  /** Fraction of the sights of a complaint that come after its answer. */
  readonly coverage: number;
}

/**
 * The figures of a desk in the long run, together: what `ripplecast desk` prints.
 * @param views - Law of the delay from a complaint to each sight of it; exponential where people give up.
 * @throws InvalidParameterError for a load or a law that is none; NotAvailableError for patience with other views.
 * @example
 * ```ts
 * import { deskFigures } from 'ripplecast/desk';
 * const load = { complaintsPerHour: 25, people: 3, handlingMinutes: 6 };
 * const figures = deskFigures(load, { law: 'exponential', halfLife: 80 / 60 });
 * figures.coverage; // => 0.88771…
 * figures.answeredWithinHour; // => 0.99055…
 * ```
 */
export function deskFigures(load: DeskLoad, views: DelayLaw): DeskFigures {
  const { probabilityWait, meanWaitMinutes, gaveUp, utilisation } = deskQueue(load);
  return {
    probabilityWait,
    meanWaitMinutes,
    answeredWithinHour: answeredWithin(load, 1),
    gaveUp,
    coverage: coverage(load, views),
    utilisation,
  };
}
