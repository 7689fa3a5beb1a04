import type { MemoryLimit } from '../graph/index.ts';
import type { InfluenceMetric, InfluenceModel } from './influence-model.ts';

/** How the influence of people is laid out. */
export interface InfluenceOptions extends MemoryLimit {
  /** How a message spreads from those who are chosen. */
  readonly model: InfluenceModel;
  /** What is counted. Default: reach in the share model, else sharers; under independent cascade both are the same. */
  readonly metric?: InfluenceMetric | undefined;
  /** Shape [people]: how much each person counts, at least 0. Default: everyone 1. Those who count nothing still pass it on. */
  readonly weights?: Float64Array | undefined;
}
