import { describe, expect, test } from 'vitest';
import { InvalidDocumentError } from '../errors.ts';
import { presets, type Scenario, withValue } from '../scenario/index.ts';
import { breakEven } from './break-even.ts';
import { fansToReach } from './fans-to-reach.ts';
import { compare, simulate } from './simulate.ts';
import { simulateUntil } from './simulate-until.ts';

const measured: Scenario = {
  ...presets.measured2012,
  level: 'meanField',
  cost: { fixed: 10_000, perSharer: 2 },
  broadcast: { buy: 'super-bowl-2011', production: 1_000_000, notice: 0.1 },
};

describe('a mix', () => {
  test('has a reach in three parts, and the cost of both arms', () => {
    const { cascade, broadcast } = compare(measured);
    const { mix, reach, sharers } = cascade;
    expect(mix?.informed.mean).toBeCloseTo(11_258_070.2834, 4);
    expect(mix!.televisionOnly.mean + mix!.postsOnly.mean + mix!.both.mean).toBeCloseTo(reach.mean, 5);
    expect(mix!.televisionOnly.mean + mix!.both.mean).toBeCloseTo(broadcast!.reach, 5);
    expect(mix?.cost?.television).toBe(4_100_000);
    expect(mix?.cost?.posts).toBeCloseTo(10_000 + 2 * sharers.mean, 5);
    expect(cascade.cost).toBe(4_100_000 + 10_000 + 2 * sharers.mean);
    expect(cascade.kPlusReach[0]).toBe(reach.mean);
  });

  test('is the same campaign beside the buy and without it', () => {
    expect(simulate(measured).cascade).toEqual(compare({ ...measured }).cascade);
  });

  test('that nobody notices has the sharers of the posts alone', () => {
    const ignored = simulate({ ...measured, broadcast: { buy: 'super-bowl-2011', notice: 0 } }).cascade;
    const { cascade: posts } = simulate({ ...measured, broadcast: null });
    expect(ignored.sharers.mean).toBeCloseTo(posts.sharers.mean, 8);
    expect(ignored.mix?.informed.mean).toBe(160_000);
    expect(posts).not.toHaveProperty('mix');
  });

  test('of the arithmetic has no overlap', () => {
    const { cascade } = simulate({ ...measured, level: 'arithmetic' });
    const noticing = 0.1 * 111_041_000;
    expect(cascade.mix?.informed.mean).toBeCloseTo(160_000 + noticing, 4);
    expect(cascade.generations?.[0]?.sharers).toBeCloseTo(0.00288 * (160_000 + noticing), 4);
    expect(cascade.mix?.both.mean).toBe(0);
    expect(cascade.reach.mean).toBe(cascade.impressions.mean);
  });

  test('of few whom it starts hides luck, and of many does not', () => {
    const placements = [{ audience: 1_000_000, insertions: 1, costPerInsertion: 5 }];
    const few: Scenario = { ...measured, message: { fans: 0 }, broadcast: { placements, notice: 0.001 } };
    const codes = (scenario: Scenario): string[] => simulate(scenario).warnings.map(({ code }) => code);
    // 1,000 people notice it, and 2.88 of them pass it on.
    expect(codes(few)).toEqual(['luckHidden']);
    expect(codes({ ...few, message: { fans: 0, paidSeeds: 3 }, cost: { perPaidSeed: 1 } })).toEqual([]);
    expect(codes({ ...few, broadcast: { placements, notice: 0.01 } })).toEqual([]);
  });

  test('is run until its reach is known, as any cascade', () => {
    const { cascade, warnings } = simulateUntil({ ...measured, level: 'population' }, { standardError: 2000 });
    expect(cascade.reach.standardError).toBeLessThanOrEqual(2000);
    expect(warnings).toEqual([]);
  });

  test('is searched for where it is as cheap as television alone', () => {
    const { value, crossings } = breakEven(measured, { parameter: 'shareProbability' });
    const { comparison } = compare(withValue(measured, 'model.shareProbability', value!));
    expect(comparison?.costPerThousandReachedRatio).toBeCloseTo(1, 3);
    expect(crossings?.map(({ direction }) => direction)).toEqual(['falls', 'rises']);
  });

  test('without a cost of the cascade has none', () => {
    expect(compare({ ...measured, cost: null }).cascade.mix?.cost).toBeNull();
  });
});

describe('paid seeds', () => {
  const paid: Scenario = {
    ...presets.measured2012,
    level: 'meanField',
    universe: 1000,
    followers: 10,
    message: { fans: 100, fanVisibility: 0.5, paidSeeds: 200 },
    cost: { fixed: 7, perPaidSeed: 3, perSharer: 1 },
    broadcast: null,
  };

  test('share for certain, and are drawn from fans and others alike', () => {
    const { generations, mix } = simulate(paid).cascade;
    // 50 fans see the post, a fifth of whom are paid.
    expect(generations?.[0]?.newReach).toBeCloseTo(50 + 200 - 10, 9);
    expect(generations?.[0]?.impressions).toBe(250);
    expect(generations?.[0]?.sharers).toBeCloseTo(200 + 0.00288 * 40, 9);
    expect(mix).toBeUndefined();
  });

  test('cost what they are paid, and what sharers cost', () => {
    const { cost, sharers } = simulate(paid).cascade;
    expect(cost).toBeCloseTo(7 + 600 + sharers.mean, 9);
  });

  test('are free where their cost is not given, with a warning', () => {
    const { warnings, cascade } = simulate({ ...paid, cost: { fixed: 7 } });
    expect(cascade.cost).toBe(7);
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([['noCostOfPaidSeeds', 'cost.perPaidSeed']]);
  });

  test('are searched beside fans', () => {
    const answer = fansToReach({ ...paid, level: 'arithmetic' }, 300);
    const { reach } = simulate({
      ...paid,
      level: 'arithmetic',
      message: { ...paid.message, fans: answer.fans! },
    }).cascade;
    expect(answer.reach).toBe(reach.mean);
    expect(answer.cost).toBeGreaterThan(607);
  });
});

describe('a mix is refused', () => {
  test.each([
    [{ timing: { delay: { law: 'exponential', medianHours: 2 } } }, 'a timing'],
    [{ criticism: {} }, 'criticism'],
  ])('with %j', (part, name) => {
    const scenario = { ...measured, level: 'population', ...part } as Scenario;
    expect(() => simulate(scenario)).toThrow(InvalidDocumentError);
    expect(() => simulate(scenario)).toThrow(`broadcast.notice must be left out where there is ${name}; got 0.1`);
  });

  test('with more paid seeds than people', () => {
    const message = { fans: 1, paidSeeds: 101 };
    expect(() => simulate({ ...measured, universe: 100, followers: 10, message, broadcast: null })).toThrow(
      'message.paidSeeds must be at most the universe of 100 people; got 101',
    );
  });

  test('with a notice and no buy, or one that is no probability', () => {
    const noBuy = { ...measured, broadcast: { notice: 0.1 } } as unknown as Scenario;
    expect(() => simulate(noBuy)).toThrow('broadcast must be an object with buy or placements; got {"notice":0.1}');
    const percent = { ...measured, broadcast: { buy: 'super-bowl-2011', notice: 10 } };
    expect(() => simulate(percent)).toThrow('broadcast.notice must be a probability in [0, 1]; got 10');
  });

  test('with an audience larger than the universe', () => {
    expect(() => simulate({ ...measured, universe: 1_000_000 })).toThrow(/broadcast\.buy.*1000000.*111041000/u);
  });
});
