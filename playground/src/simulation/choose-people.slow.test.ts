import { compare, growNetwork } from 'ripplecast';
import { presets } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import type { ChoiceQuestion, ChoiceUpdate } from './choice-messages.ts';
import { choosePeople } from './choose-people.ts';

const { classroom } = presets;
const network = growNetwork(classroom);
const question: ChoiceQuestion = {
  key: 'class',
  graph: network.graph,
  model: { kind: 'share', visibility: 0.5, shareProbability: 0.15 },
  rngSeed: 'class',
  count: 3,
  picks: [],
};

async function told(asked: ChoiceQuestion, wanted = Infinity): Promise<readonly ChoiceUpdate[]> {
  const updates: ChoiceUpdate[] = [];
  let times = 0;
  await choosePeople(
    asked,
    () => Promise.resolve((times += 1) <= wanted),
    (update) => updates.push(update),
  );
  // How often progress is told depends on the machine.
  return updates.filter(({ kind }) => kind !== 'choosing');
}

async function choiceOf(asked: ChoiceQuestion): Promise<Extract<ChoiceUpdate, { kind: 'choice' }>['choice']> {
  const choice = (await told(asked)).find((update) => update.kind === 'choice')?.choice;
  if (choice === undefined) throw new Error('there must be a choice');
  return choice;
}

describe('the people who reach most', () => {
  it('are certified, and no rule or random people do better', async () => {
    const choice = await choiceOf(question);
    const { reach, lowerBound, upperBoundOfBest, randomPeopleForTheSame, reachOfRandom, rules } = choice;
    expect(new Set(choice.seeds).size).toBe(3);
    // Of all 4,060 threes the best reaches 21.2 on average.
    expect(reach.mean).toBeGreaterThan(20.8);
    expect(reach.low).toBeLessThan(reach.mean);
    expect(lowerBound).toBeLessThan(reach.mean);
    expect(upperBoundOfBest).toBeGreaterThan(21.2);
    expect(choice.certifiedRatio).toBeCloseTo(lowerBound / upperBoundOfBest, 12);
    expect(reachOfRandom).toBeCloseTo(18, 0);
    expect(randomPeopleForTheSame).toBe(5);
    expect(rules.map(({ reach: { mean } }) => mean)).toEqual(
      rules.map(({ reach: { mean } }) => mean).toSorted((one, other) => other - one),
    );
    expect(rules[0]?.reach.mean).toBeLessThan(1.01 * reach.mean);
  });

  it('reach as many as the page simulates when it begins with them', async () => {
    const { seeds, reach } = await choiceOf(question);
    const { experiment } = classroom;
    const begun = {
      ...classroom,
      model: { kind: 'share', visibility: 0.5, shareProbability: 0.15 } as const,
      message: { seeds },
      experiment: { ...experiment, replicates: 10_000 },
    };
    const runs = compare(begun, { network }).outcomes.reach;
    const mean = runs.reduce((sum, people) => sum + people, 0) / runs.length;
    const variance = runs.reduce((sum, people) => sum + (people - mean) ** 2, 0) / runs.length;
    // 4.4 standard errors of 10,000 runs (α = 10⁻⁵) and the range of the choice; catches differences above 0.35.
    const most = 4.4 * Math.sqrt(variance / runs.length) + reach.high - reach.mean;
    expect(Math.abs(mean - reach.mean)).toBeLessThan(most);
  });
});

describe('whom the reader picks', () => {
  it('is judged after the choice by the same sets', async () => {
    const [first, second] = await told({ ...question, picks: [0, 1, 4] });
    expect([first?.kind, second]).toEqual(['choice', expect.objectContaining({ kind: 'picked', picks: [0, 1, 4] })]);
    const { seeds, reach } = await choiceOf(question);
    const [, same] = await told({ ...question, picks: seeds });
    expect(same).toMatchObject({ reach });
  });

  it('is not judged once nobody wants it', async () => {
    expect(await told({ ...question, key: 'other', picks: [0, 1, 4] }, 1)).toEqual([]);
  });
});

it.each([
  { kind: 'independentCascade', edgeProbability: 'weightedCascade' },
  { kind: 'linearThreshold', weights: 'inverseInDegree', threshold: 'random' },
] as const)('chooses under $kind $edgeProbability', async (model) => {
  const { seeds, reach, upperBoundOfBest } = await choiceOf({ ...question, key: model.kind, model, count: 2 });
  expect(seeds).toHaveLength(2);
  expect(reach.mean).toBeGreaterThan(2);
  expect(upperBoundOfBest).toBeLessThanOrEqual(30);
});

it('refuses a model without certificates in the words of the core', async () => {
  const model = { kind: 'share', visibility: 1, shareProbability: { byExposure: [0.1], then: 0.2 } } as const;
  await expect(told({ ...question, key: 'curve', model })).rejects.toThrow('curve by exposure');
});
