import type { InfluenceAnswer, InfluenceTask } from '../influencers/index.ts';
import type { TravellingError } from './travelling-error.ts';

/** Some sets of a task on reverse-reachable sets, for a worker. */
export interface SetsTask {
  /** The graph and the model, laid out, as `HeldArraysWriter` wrote them; `held` as they were sent with an earlier task. */
  readonly influence: object | 'held';
  /** What is to be done; its range is what this worker does of it. */
  readonly task: InfluenceTask;
}

/** What a worker sends back. */
export type SetsAnswer =
  /** `seconds`: what the sets took, without waiting and sending. */
  { readonly answer: InfluenceAnswer; readonly seconds: number } | { readonly failed: TravellingError };
