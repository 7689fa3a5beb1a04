/**
 * Ripplecast: how many different people see a shared message, after how many rounds, at what cost, and how that compares
 * with buying them on television. More lives in the subpaths `ripplecast/cascade`, `/network`, `/graph`, `/influencers`,
 * `/xml`, `/graphology`, `/broadcast`, `/economics`, `/scenario`, `/words`, `/experiment`, `/campaign`, `/prepared`, `/pool`, `/delay`,
 * `/desk`, `/random` and `/statistics`.
 *
 * @packageDocumentation
 * @stable
 */
export {
  InvalidDocumentError,
  InvalidParameterError,
  NotAvailableError,
  RipplecastError,
  TooLargeError,
} from './errors.ts';
export type { DocumentIssue } from './errors.ts';

export {
  breakEven,
  compare,
  fansToReach,
  growNetwork,
  openNetwork,
  probabilityOfReach,
  reduceShards,
  simulate,
  simulateShard,
  toDocument,
  traceScenario,
  version,
  whatDecides,
} from './experiment/index.ts';
export type {
  BreakEvenOptions,
  FansToReach,
  Network,
  NetworkData,
  NetworkOption,
  OpenNetwork,
  Outcomes,
  ReduceOptions,
  ShardRange,
  ScenarioTrace,
  SimulationResult,
  TraceScenarioOptions,
  WhatDecidesOptions,
} from './experiment/index.ts';

export {
  decodeScenarioLink,
  defineScenario,
  encodeScenarioLink,
  presetCatalogue,
  presets,
  resolveScenario,
  withValue,
} from './scenario/index.ts';
export type { ScenarioPath, ScenarioValue } from './scenario/index.ts';
export type * from './broadcast/broadcast.generated.ts';
export type * from './economics/cost.generated.ts';
export type * from './scenario/result.generated.ts';
export type * from './scenario/scenario.generated.ts';

export { broadcastCatalogue, findCatalogueBuy, independentReach, measureBuy, resolveBuy } from './broadcast/index.ts';
export type { Buy, BuyMeasures, CatalogueBuy } from './broadcast/index.ts';

export { cascadeCost, costPerPoint, costPerThousand } from './economics/index.ts';

export type { TraceNode } from './cascade/network/index.ts';
export type { CascadeRows, FollowerLaw, ShareCurve, ShareProbability } from './cascade/index.ts';
