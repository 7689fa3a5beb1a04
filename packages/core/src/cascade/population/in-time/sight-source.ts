import type { RandomStream } from '../../../random/index.ts';

/** The chance of one replicate that sources of sights use. */
export interface SightStreams {
  /** Numbers of followers. */
  readonly followers: RandomStream;
  /** How many of them see a share. */
  readonly views: RandomStream;
  /** When. */
  readonly delays: RandomStream;
  /** Who of these passes it on, where that is drawn beforehand. */
  readonly shares: RandomStream;
}

/**
 * Takes people who share, and gives their sights when their time has come: those that are pooled in arrays by step, those of sharers
 * who are followed singly through `ListedSharers`.
 */
export interface SightSource {
  /** Shape [steps]: pooled sights of each step. */
  readonly sights: Float64Array;
  /** Shape [steps]: of each of these sights, those whom its sharer had shown it to before, summed. */
  readonly shown: Float64Array;
  /** Shape [steps]: ordered pairs of these sights that are of one sharer. */
  readonly pairs: Float64Array;
  /** Whether pooled sights are still to come. */
  readonly isPending: boolean;
  /** Whether all pooled sights that are still to come are in the arrays already. */
  readonly isQuiet: boolean;
  /** Whether sights come after the horizon. */
  readonly isCut: boolean;
  /** Forgets all; a new replicate begins. */
  begin(streams: SightStreams): void;
  /**
   * Begins a step: all its sights so far are in the arrays.
   * @param next - The step that comes next; where that is not `step` + 1, the steps before it are one with `step`: its sights hold theirs.
   */
  advance(step: number, next: number): void;
  /** Ends a step: nobody shares in it any more. */
  finish(step: number): void;
  /** Empties a step in the arrays. Those who share now may put sights there again. */
  take(step: number): void;
  /** People become sharers somewhere in the present step. */
  share(sharers: number, step: number): void;
  /**
   * Somebody becomes a sharer at one moment.
   * @param units - The moment, within the present step.
   * @param round - Of the sight that made them share.
   */
  shareAt(step: number, units: number, round: number): void;
}
