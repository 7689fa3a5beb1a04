import { describe, expect, it } from 'vitest';
import { InvalidParameterError } from '../errors.ts';
import { karateClub } from '../graph/index.ts';
import { addedBeyondAdvertisement } from './added-beyond-advertisement.ts';
import { certify } from './certify.ts';
import { chooseSeeds } from './choose-seeds.ts';
import { measureChoiceSteps } from './measure-choice.ts';
import { randomPeopleForTheSame } from './random-people-for-the-same.ts';
import { runInfluenceTask, runSteps } from './run-influence-task.ts';

const { graph } = karateClub();
const model = { kind: 'share', visibility: 0.5, shareProbability: 0.2 } as const;

describe('measureChoiceSteps', () => {
  it('draws the sets that gave the spread of the choice', () => {
    for (const roles of [{}, { booked: [33], excluded: [0, 1] }, { candidates: [4, 5, 6, 7], booked: [5] }]) {
      const options = { model, count: 2, ...roles };
      const choice = chooseSeeds(graph, options);
      const { measured } = runSteps(measureChoiceSteps(graph, options, choice))!;
      expect((measured.bookedHits + measured.chosenHits) / measured.sets).toBe(choice.spread.mean / 34);
      expect(randomPeopleForTheSame(measured)).toBe(choice.randomPeopleForTheSame);
      expect(addedBeyondAdvertisement(measured, 0)).toBe((34 * measured.chosenHits) / measured.sets);
    }
  });

  it('judges other lists on the same sets, with those booked', () => {
    const options = { model, count: 2, booked: [33], weights: Float64Array.from({ length: 34 }, (_, i) => i % 3) };
    const choice = chooseSeeds(graph, options);
    const { others } = runSteps(measureChoiceSteps(graph, options, choice, [choice.seeds, [4, 5], [33, 4], []]))!;
    expect(others[0]).toEqual(choice.spread);
    const judged = certify(graph, [4, 5], options);
    const error = Math.hypot(judged.spread.standardError, others[1].standardError);
    // The same list on two numbers of sets: catches differences above some five standard errors.
    expect(others[1].mean - judged.spread.mean).toHaveMean(0, { standardError: error });
    expect(others[2].mean).toBeLessThanOrEqual(others[1].mean);
    expect(others[3].mean).toBeLessThanOrEqual(others[2].mean);
  });

  it('is null where it is ended', () => {
    const options = { model, count: 2 };
    const choice = chooseSeeds(graph, options);
    for (const done of [0, 1]) {
      const steps = measureChoiceSteps(graph, options, choice, [[0, 1]]);
      let next = steps.next(null);
      for (let i = 0; i < done && next.done !== true; i += 1) {
        next = steps.next(runInfluenceTask(next.value.influence, next.value.task));
      }
      expect(steps.next(null)).toEqual({ done: true, value: null });
    }
  });

  it('refuses what was not measured, and people who are not there', () => {
    const options = { model, count: 1 };
    const choice = chooseSeeds(graph, options);
    const ended = { ...choice, sets: { ...choice.sets, measure: 0 } };
    expect(() => measureChoiceSteps(graph, options, ended)).toThrow('choice.sets.measure must be a whole number of at');
    expect(() => measureChoiceSteps(graph, options, choice, [[34]])).toThrow('others[0][0] must be');
    expect(() => measureChoiceSteps(graph, options, { ...choice, seeds: [1, 1] })).toThrow(InvalidParameterError);
  });
});
