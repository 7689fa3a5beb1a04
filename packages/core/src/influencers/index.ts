/**
 * Whom to ask first: people whose shares reach most, and how good the choice is.
 *
 * @packageDocumentation
 * @experimental
 */
export type { InfluenceMetric, InfluenceModel, WeightedThresholdModel } from './influence-model.ts';
export type {
  CascadeInfluence,
  InfluenceSharing,
  LiveEdges,
  PreparedInfluence,
  ThresholdInfluence,
} from './prepared-influence.ts';
export { prepareInfluence } from './prepare-influence.ts';
export type { InfluenceOptions } from './influence-options.ts';
export { influenceBytes, setSpaceBytes } from './influence-bytes.ts';
export { countHits, sampleSets } from './reverse-sets.ts';
export type { ReverseSets, SetRange } from './reverse-sets.ts';
export { SetSampler } from './set-sampler.ts';
export type { Collection } from './set-streams.ts';
export type { CertifyOptions, ChooseSeedsOptions } from './choose-seeds-options.ts';
export type { EligibilityOptions } from './eligible-people.ts';
export type {
  Certificate,
  CountTask,
  InfluenceAnswer,
  InfluenceStep,
  InfluenceSteps,
  InfluenceTask,
  MeasureTask,
  SampleTask,
} from './influence-steps.ts';
export type { ChoiceReason, SeedChoice, SetsDrawn, SpreadEstimate } from './seed-choice.ts';
export { baselinesFor, baselineSeeds } from './baselines/baseline-seeds.ts';
export type { BaselineOptions } from './baselines/baseline-seeds.ts';
export { baselineNames } from './choice-schema.ts';
export type { BaselineName } from './choice-schema.ts';
export type { SpreadModel } from './spread-model.ts';
export { measureSets } from './measure-sets.ts';
export type { ChoiceToMeasure } from './measure-sets.ts';
export { joinMeasured } from './measured-sets.ts';
export type { MeasuredSets, SetCounts } from './measured-sets.ts';
export { expectedReachOfRandom, randomPeopleForTheSame } from './random-people-for-the-same.ts';
export { addedBeyondAdvertisement } from './added-beyond-advertisement.ts';
export type { PricePerFollowers, Prices } from './read-prices.ts';
export { chooseSeeds, chooseSeedsSteps } from './choose-seeds.ts';
export { certify, certifySteps } from './certify.ts';
export { choiceBytes } from './choice-bytes.ts';
export { joinInfluenceAnswers, runInfluenceTask, runSteps } from './run-influence-task.ts';
export { greedyGuarantee } from './worlds/greedy-guarantee.ts';
export type { GreedyGuarantee } from './worlds/greedy-guarantee.ts';
export { greedyOnWorlds } from './worlds/greedy-on-worlds.ts';
export type { GreedyOnWorldsOptions, WorldsChoice } from './worlds/greedy-on-worlds.ts';
export { choiceSensitivitySteps } from './choice-sensitivity.ts';
export type { ChoiceSensitivity, SeedsAndBooked } from './choice-sensitivity.ts';
export type { InfluenceFactor, InfluenceParameter } from './scale-model.ts';
export { measureChoiceSteps } from './measure-choice.ts';
export type { MeasuredChoice } from './measure-choice.ts';
