import { describe, expect, it } from 'vitest';
import {
  exactSets,
  exactSpreadOf,
  sixPeople,
  type SixPeopleModel,
  sixPeopleModels,
  subsetsOf,
} from '../../test/influencers/six-people.ts';
import { type FollowerGraph, followerGraphFromRows } from '../graph/index.ts';
import { chooseSeedsSteps } from './choose-seeds.ts';
import type { ChooseSeedsOptions } from './choose-seeds-options.ts';
import type { InfluenceSteps } from './influence-steps.ts';
import { runInfluenceTask } from './run-influence-task.ts';
import type { SeedChoice } from './seed-choice.ts';

const RNG_SEEDS = 1000;
const FAILURE = 0.05;

/** A choice without its third collection, which no bound depends on. */
function withoutMeasure(steps: InfluenceSteps<SeedChoice>): SeedChoice {
  let step = steps.next(null);
  while (step.done !== true) {
    const { task, influence } = step.value;
    step = steps.next(task.kind === 'measure' ? null : runInfluenceTask(influence, task));
  }
  return step.value;
}

/** Fails if a bound of the best two, or of those chosen, is wrong too often. */
function holdsFor(
  graph: FollowerGraph,
  options: Pick<ChooseSeedsOptions, 'model' | 'metric'>,
  spreadOf: (pair: readonly number[]) => number,
  best: number,
): void {
  let [lowerFails, upperFails, eitherFails] = [0, 0, 0];
  for (let rngSeed = 0; rngSeed < RNG_SEEDS; rngSeed += 1) {
    const { seeds, lowerBound, upperBoundOfBest } = withoutMeasure(
      chooseSeedsSteps(graph, {
        ...options,
        count: 2,
        epsilon: 0.3,
        confidence: 1 - FAILURE,
        rngSeed: `certificate ${rngSeed}`,
      }),
    );
    const isLowerWrong = lowerBound > spreadOf(seeds) + 1e-9;
    const isUpperWrong = upperBoundOfBest < best - 1e-9;
    lowerFails += Number(isLowerWrong);
    upperFails += Number(isUpperWrong);
    eitherFails += Number(isLowerWrong || isUpperWrong);
  }
  const often = { n: RNG_SEEDS, refuses: 'more' } as const;
  expect(lowerFails).toHappenWith(FAILURE, often);
  expect(upperFails).toHappenWith(FAILURE, often);
  expect(eitherFails).toHappenWith(FAILURE, often);
}

/**
 * How often each bound fails, of n = 1,000. Both together may fail with probability 0.05: 83 times or more happen by chance less than
 * once in 10^5. Catches bounds that fail more than 0.088 of the time.
 */
describe('both bounds hold as often as they say', () => {
  it.each<SixPeopleModel>(['independentCascade', 'linearThreshold', 'shareReach', 'shareSharers'])(
    'among six people, %s',
    (name) => {
      const exact = exactSets(name);
      const spreadOf = (pair: readonly number[]): number => exactSpreadOf(exact, pair);
      holdsFor(sixPeople(), sixPeopleModels[name], spreadOf, Math.max(...subsetsOf(2).map(spreadOf)));
    },
  );

  it('among sixteen pairs of friends, who reach few', () => {
    const followers = Uint32Array.from({ length: 32 }, (_, person) => person ^ 1);
    const graph = followerGraphFromRows({ offsets: Uint32Array.from({ length: 33 }, (_, i) => i), followers });
    const model = { kind: 'independentCascade', edgeProbability: 0.5 } as const;
    // A person and half a friend each, or two friends.
    holdsFor(graph, { model }, ([one = 0, other = 0]) => (one >> 1 === other >> 1 ? 2 : 3), 3);
  });

  it('fails from 83 on', () => {
    expect(82).toHappenWith(FAILURE, { n: RNG_SEEDS, refuses: 'more' });
    expect(() => expect(83).toHappenWith(FAILURE, { n: RNG_SEEDS, refuses: 'more' })).toThrow('chance');
  });
});
