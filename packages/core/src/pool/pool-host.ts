import { checkWhole } from '../check.ts';
import type { FollowerGraph } from '../graph/index.ts';
import type { OpenNetwork } from '../experiment/index.ts';
import type { CompleteScenario } from '../scenario/index.ts';
import type { WorkerPort } from './worker-connection.ts';
import type { EndSignal } from './end-signal.ts';

/** What a pool needs of the place where it is: its workers, its clock, its files. */
export interface PoolHost {
  /** Workers that were asked for, a whole number ≥ 1: see {@link maxWorkers}. */
  readonly workers: number;
  /** Processors that there are, a whole number ≥ 1. */
  readonly processors: number;
  /** Memory that may still be used, in bytes; Infinity where nobody knows. */
  readonly freeBytes: () => number;
  /**
   * What starting workers takes, in seconds, ≥ 0, a wait for the engine to compile them included: less work than that is not worth
   * them.
   */
  readonly startSeconds: number;
  /** Starts a worker. */
  readonly startWorker: () => WorkerPort;
  /** A clock, in seconds, that only goes forward. */
  readonly seconds: () => number;
  /** Lets other work of the caller's thread have its turn. */
  readonly nextTurn: () => PromiseLike<void>;
  /**
   * What is run on the caller's own thread: `all`; what is not worth workers, and the rest of it until they have loaded (`small`); or
   * `nothing`, where that thread has other things to do and one worker does what is small.
   */
  readonly here: 'all' | 'small' | 'nothing';
  /**
   * Whether workers make results and grow networks, too, so that the caller's thread waits for nothing that takes long; their ports
   * then have `makeResult` and `grow`. Default false.
   */
  readonly makesResults?: boolean;
  /**
   * Is told once, where `here` is `small`, why no worker could be started: the pool then runs everything on the caller's thread. Default:
   * nobody is told.
   */
  readonly onNoWorkers?: (reason: unknown) => void;
  /**
   * Opens the network of a scenario that brings none; undefined where there is no way to.
   * @param grow - Has a worker grow its graph; null where workers do not.
   */
  readonly openNetwork: (
    scenario: CompleteScenario,
    signal: EndSignal | undefined,
    grow: (() => PromiseLike<FollowerGraph>) | null,
  ) => PromiseLike<OpenNetwork | undefined>;
  /** A value of plain objects, with its arrays in memory that workers share, or as it is where they share none. */
  readonly share: <T extends object>(value: T) => T;
}

/** What a worker takes beside its network: the engine, the core, the rows of a shard. */
const WORKER_BYTES = 2 ** 26;

/**
 * How many of the workers that were asked for there are at most. They compute all the time: more than there are processors
 * only wait for one another, and each takes the time to start and its memory. Two are always allowed, one beside the caller.
 * @param asked - A whole number ≥ 1.
 * @param processors - A whole number ≥ 1.
 */
export function maxWorkers(asked: number, processors: number): number {
  checkWhole('asked', asked, 1);
  checkWhole('processors', processors, 1);
  return Math.min(asked, Math.max(2, processors));
}

/**
 * How many workers there is memory for, at least 1.
 * @param bytesOfWorker - What each of them needs for its work.
 */
export function workersThatFit(freeBytes: number, bytesOfWorker: number): number {
  return Math.max(1, Math.floor(freeBytes / (WORKER_BYTES + bytesOfWorker)));
}
