import { describe, expect, it } from 'vitest';
import { NotAvailableError } from '../errors.ts';
import { karateClub } from '../graph/index.ts';
import { chooseSeeds, chooseSeedsSteps } from './choose-seeds.ts';
import type { InfluenceStep } from './influence-steps.ts';
import { joinInfluenceAnswers, runInfluenceTask, runSteps } from './run-influence-task.ts';

const { graph } = karateClub();
const model = { kind: 'independentCascade', edgeProbability: 0.1 } as const;

describe('the steps of a choice', () => {
  const options = { model, count: 2, epsilon: 0.1, budget: undefined } as const;

  it('give the same answer however their work is cut', () => {
    const steps = chooseSeedsSteps(graph, options);
    let step = steps.next(null);
    while (step.done !== true) {
      const { influence, task } = step.value;
      const { first, count } = task.range;
      const cuts = [0, Math.floor(count / 3), Math.floor(count / 3), Math.floor(0.9 * count), count];
      const parts = cuts.slice(1).map((end, i) => {
        const range = { ...task.range, first: first + cuts[i], count: end - cuts[i] };
        return runInfluenceTask(influence, { ...task, range });
      });
      step = steps.next(joinInfluenceAnswers(task, parts));
    }
    expect(step.value).toEqual(chooseSeeds(graph, options));
  });

  it('say how far they have come', () => {
    const seen: InfluenceStep[] = [];
    const steps = chooseSeedsSteps(graph, options);
    let step = steps.next(null);
    while (step.done !== true) {
      seen.push(step.value);
      step = steps.next(runInfluenceTask(step.value.influence, step.value.task));
    }
    expect(seen[0]).toMatchObject({ best: null, round: 1, task: { kind: 'sample' } });
    expect(new Set(seen.map(({ influence }) => influence)).size).toBe(1);
    expect(seen.at(-1)!.task.kind).toBe('measure');
    const { seeds, lowerBound, upperBoundOfBest, certifiedRatio } = step.value;
    expect(seen.at(-1)!.best).toEqual({ seeds, lowerBound, upperBoundOfBest, certifiedRatio });
    expect(seen.every(({ round, mostRounds }) => round <= mostRounds)).toBe(true);
  });

  it.each(['sample', 'count', 'measure'] as const)('keep the best certificate when they are ended at a %s', (kind) => {
    const steps = chooseSeedsSteps(graph, { ...options, epsilon: 0.05 });
    let step = steps.next(null);
    let best = null;
    while (step.done !== true) {
      best = step.value.best;
      const { influence, task, round } = step.value;
      step = steps.next(
        task.kind === kind && (round > 3 || kind === 'measure') ? null : runInfluenceTask(influence, task),
      );
    }
    expect(step.value).toMatchObject({ ...best, reason: 'aborted', randomPeopleForTheSame: null });
    expect(step.value.sets.measure).toBe(0);
    expect(step.value.spread.mean).toBeGreaterThanOrEqual(step.value.lowerBound);
    expect(step.value.spread.standardError).toBeGreaterThan(0);
  });

  it('have nothing to give before the end of the first round', () => {
    const steps = chooseSeedsSteps(graph, options);
    steps.next(null);
    expect(() => steps.next(null)).toThrow(NotAvailableError);
  });

  it('refuse answers to another task', () => {
    const steps = chooseSeedsSteps(graph, options);
    steps.next(null);
    expect(() => steps.next({ kind: 'count', hits: 1 })).toThrow("answer must be one to a task of kind 'sample'; got");
    const task = {
      kind: 'count',
      range: { collection: 'judge', first: 0, count: 1, rngSeed: '' },
      seeds: new Uint32Array(),
    } as const;
    expect(() => joinInfluenceAnswers(task, [])).toThrow('parts must be at least one answer');
  });

  it('depend on the rngSeed', () => {
    const one = runSteps(chooseSeedsSteps(graph, { ...options, rngSeed: 'one' }));
    expect(one.spread.mean).not.toBe(runSteps(chooseSeedsSteps(graph, { ...options, rngSeed: 'two' })).spread.mean);
    expect(runSteps(chooseSeedsSteps(graph, { ...options, rngSeed: 'one' }))).toEqual(one);
  });
});
