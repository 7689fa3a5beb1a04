import type { MeasuredSets } from './measured-sets.ts';
import type { PreparedInfluence } from './prepared-influence.ts';
import type { ReverseSets, SetRange } from './reverse-sets.ts';

/** Sets to be drawn and handed over. */
export interface SampleTask {
  /** Which task this is. */
  readonly kind: 'sample';
  /** Which sets. */
  readonly range: SetRange;
}

/** Sets to be drawn until one of some people is found in them, and counted. */
export interface CountTask {
  /** Which task this is. */
  readonly kind: 'count';
  /** Which sets. */
  readonly range: SetRange;
  /** The chosen and those booked, ascending. */
  readonly seeds: Uint32Array;
}

/** Sets to be drawn and tabulated, for what is said of a choice that is made. */
export interface MeasureTask {
  /** Which task this is. */
  readonly kind: 'measure';
  /** Which sets. */
  readonly range: SetRange;
  /** The chosen, in their order. */
  readonly seeds: Uint32Array;
  /** Those who start anyway, ascending. */
  readonly booked: Uint32Array;
  /** Who could be chosen, ascending, none of them booked; null for everyone who is not booked. */
  readonly candidates: Uint32Array | null;
}

/** Work on reverse-reachable sets, which can be cut into ranges and done anywhere. */
export type InfluenceTask = SampleTask | CountTask | MeasureTask;

/** What a task comes to. Numbers and typed arrays, which can be cloned to workers. */
export type InfluenceAnswer =
  | {
      /** Of a {@link SampleTask}. */
      readonly kind: 'sample';
      /** The sets, in order, in one part or several: they are many, so that nobody copies them to join them. */
      readonly parts: readonly ReverseSets[];
    }
  | {
      /** Of a {@link CountTask}. */
      readonly kind: 'count';
      /** How many of the sets have one of the people in them. */
      readonly hits: number;
    }
  | {
      /** Of a {@link MeasureTask}. */
      readonly kind: 'measure';
      /** What was counted. */
      readonly measured: MeasuredSets;
    };

/** What is known of some seeds, with the confidence that was asked for. */
export interface Certificate {
  /** The chosen, in the order of choice; those booked are not among them. */
  readonly seeds: readonly number[];
  /** Their spread is at least this, those booked included. In people, or in units of the weights. */
  readonly lowerBound: number;
  /** Nobody's choice of as many people, or for as much money, spreads further than this. */
  readonly upperBoundOfBest: number;
  /** lowerBound ÷ upperBoundOfBest, in [0, 1]. */
  readonly certifiedRatio: number;
}

/** The next task of a choice, and how far it has come. */
export interface InfluenceStep {
  /** The graph and the model, laid out: the same object in each step of a choice. */
  readonly influence: PreparedInfluence;
  /** What is to be done. */
  readonly task: InfluenceTask;
  /** The best certificate so far; null before the end of the first round. */
  readonly best: Certificate | null;
  /** Which round of sets this step belongs to, from 1. */
  readonly round: number;
  /** How many rounds there are at most; most choices end long before. */
  readonly mostRounds: number;
  /** Bytes that the choice has taken or is about to take, the graph that is laid out included. */
  readonly bytes: number;
}

/**
 * A computation that yields tasks and is sent their answers; null instead of an answer means that there will be no more. Then it returns
 * the best that it has, or throws NotAvailableError where it has nothing.
 */
export type InfluenceSteps<Answer> = Generator<InfluenceStep, Answer, InfluenceAnswer | null>;
