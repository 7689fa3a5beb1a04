import { describe, expect, it } from 'vitest';
import {
  exactSets,
  exactSpreadOf,
  sixPeople,
  type SixPeopleModel,
  sixPeopleModels,
  subsetsOf,
} from '../../test/influencers/six-people.ts';
import { chooseSeedsSteps } from './choose-seeds.ts';
import type { InfluenceSteps } from './influence-steps.ts';
import { runInfluenceTask } from './run-influence-task.ts';
import type { SeedChoice } from './seed-choice.ts';

const RNG_SEEDS = 1000;
const FAILURE = 0.05;
const graph = sixPeople();

/** A choice without its third collection, which no bound depends on. */
function withoutMeasure(steps: InfluenceSteps<SeedChoice>): SeedChoice {
  let step = steps.next(null);
  while (step.done !== true) {
    const { task, influence } = step.value;
    step = steps.next(task.kind === 'measure' ? null : runInfluenceTask(influence, task));
  }
  return step.value;
}

/**
 * How often each bound fails, of n = 1,000. Both together may fail with probability 0.05: 83 times or more happen by chance less than
 * once in 10^5. Catches bounds that fail more than 0.088 of the time.
 */
describe('both bounds hold as often as they say', () => {
  it.each<[SixPeopleModel, number]>([
    ['independentCascade', 0.3],
    ['linearThreshold', 0.3],
    ['shareReach', 0.3],
    ['shareSharers', 0.3],
    ['independentCascade', 0.15],
  ])('%s, ε = %d', (name, epsilon) => {
    const exact = exactSets(name);
    const best = Math.max(...subsetsOf(2).map((pair) => exactSpreadOf(exact, pair)));
    let [lowerFails, upperFails, eitherFails] = [0, 0, 0];
    for (let rngSeed = 0; rngSeed < RNG_SEEDS; rngSeed += 1) {
      const { seeds, lowerBound, upperBoundOfBest } = withoutMeasure(
        chooseSeedsSteps(graph, {
          ...sixPeopleModels[name],
          count: 2,
          epsilon,
          confidence: 1 - FAILURE,
          rngSeed: `certificate ${rngSeed}`,
        }),
      );
      const isLowerWrong = lowerBound > exactSpreadOf(exact, seeds) + 1e-9;
      const isUpperWrong = upperBoundOfBest < best - 1e-9;
      lowerFails += Number(isLowerWrong);
      upperFails += Number(isUpperWrong);
      eitherFails += Number(isLowerWrong || isUpperWrong);
    }
    const often = { n: RNG_SEEDS, refuses: 'more' } as const;
    expect(lowerFails).toHappenWith(FAILURE, often);
    expect(upperFails).toHappenWith(FAILURE, often);
    expect(eitherFails).toHappenWith(FAILURE, often);
  });

  it('fails from 83 on', () => {
    expect(82).toHappenWith(FAILURE, { n: RNG_SEEDS, refuses: 'more' });
    expect(() => expect(83).toHappenWith(FAILURE, { n: RNG_SEEDS, refuses: 'more' })).toThrow('chance');
  });
});
