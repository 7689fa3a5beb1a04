import { compare, simulate, type CompleteScenario } from 'ripplecast';
import { presets, withValue, type ResultDocument } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { checkResult } from './check-result.ts';
import { costArms } from './costs-of-result.ts';
import { timedResult } from '../../test/results.ts';
import { passingOfResult } from './passing-of-result.ts';
import { axisOfResult, stepsOf } from './steps-of-result.ts';
import { lastRoundOf, reachPoints, reachScale } from './reach-of-result.ts';

const example: CompleteScenario = { ...presets.seedExample, level: 'meanField' };
const alone: CompleteScenario = { ...example, broadcast: null };
const nothing = { kind: 'share', shareProbability: 0 } as const;
const names = { shared: 'Sharing', broadcast: 'The broadcast' };

/** A result whose scenario says something else. */
function withScenario(said: object): object {
  const result = compare(example);
  return { ...result, provenance: { ...result.provenance, scenario: { ...result.provenance.scenario, ...said } } };
}

describe('a result', () => {
  it('has points that end with the last round that reaches somebody', () => {
    const result = compare(example);
    const points = reachPoints(result);
    expect(points.map(({ generation }) => generation)).toEqual(points.map((_, index) => index));
    expect(points).toHaveLength(lastRoundOf(result) + 1);
    expect(points.at(-1)?.reach).toBeCloseTo(result.cascade.reach.mean, 0);
    expect(points.every(({ low, high }) => low === null && high === null)).toBe(true);
  });

  it('of a spot that starts the sharing goes on until what that adds reads as in the end', () => {
    const broadcast = { buy: 'super-bowl-2011', notice: 0.1 } as const;
    const campaign = compare({ ...presets.measured2012, level: 'meanField', broadcast });
    const added = (round: number): string =>
      ((campaign.cascade.generations?.[round]?.reach ?? 0) - 111_041_000).toPrecision(3);
    const last = lastRoundOf(campaign);
    expect(last).toBeGreaterThan(3);
    expect(added(last)).toBe((campaign.cascade.reach.mean - 111_041_000).toPrecision(3));
    expect(added(last - 1)).not.toBe(added(last));
  });

  it('ends with the first round that reads as the end does, not with a tail in which nothing is seen', () => {
    const rows = (...reach: readonly number[]): ResultDocument => {
      const result = compare(example);
      const [first] = result.cascade.generations ?? [];
      if (first === undefined) throw new Error('the example must have rounds');
      const generations = reach.map((people, generation) => ({
        ...first,
        generation,
        reach: people,
        newReach: people,
      }));
      return { ...result, cascade: { ...result.cascade, generations }, comparison: null };
    };
    expect(lastRoundOf(rows(1000, 276_400_000, 276_600_000, 277_000_000, 277_400_000))).toBe(2);
    expect(lastRoundOf(rows(1000, 9100, 9104, 9104.3, 9104.4)), 'small counts are said whole').toBe(2);
    expect(lastRoundOf(rows(3, 3, 3))).toBe(1);
    const still = rows(1000, 20_000, 20_001, 20_002);
    const generations = still.cascade.generations?.map((row, round) => ({
      ...row,
      reachQuantiles: { p05: 1000, p50: 20_000, p95: 30_000 + 1000 * Math.min(2, round) },
    }));
    const moving = { ...still, cascade: { ...still.cascade, generations: generations ?? null } };
    expect(lastRoundOf(moving), 'the range moves on').toBe(2);
    const { comparison } = compare(example);
    const passing = comparison && { ...comparison, generationPassingBroadcast: 3 };
    expect(lastRoundOf({ ...still, comparison: passing }), 'the buy is passed later').toBe(3);
    const tail = compare(withValue(example, 'model.shareProbability', 0.01));
    expect(tail.cascade.generations?.length).toBeGreaterThan(lastRoundOf(tail) + 5);
    expect(reachPoints(tail).at(-1)?.reach.toPrecision(3)).toBe(tail.cascade.reach.mean.toPrecision(3));
  });

  it('has a logarithmic scale where sharing is flat beside the buy', () => {
    expect(reachScale(compare(example))).toBe('linear');
    expect(reachScale(compare({ ...example, model: nothing }))).toBe('log');
    expect(reachScale(compare({ ...alone, model: nothing }))).toBe('linear');
  });

  it('has costs of the buy before those of sharing, which stands alone without one', () => {
    expect(costArms(compare(example), names).map(({ arm }) => arm)).toEqual(['broadcast', 'shared']);
    expect(costArms(compare(alone), names).map(({ arm, name }) => [arm, name])).toEqual([['shared', 'Sharing']]);
  });

  it('is taken from compare, from simulate, and from a document', () => {
    const results = [compare(example), simulate(alone), JSON.parse(JSON.stringify(compare(example)))];
    for (const result of results) expect(() => checkResult('result', result)).not.toThrow();
  });

  it.each<[unknown, string]>([
    [7, 'result must be an object with version, provenance, cascade, broadcast, comparison; got 7'],
    [{ ...compare(example), version: 2 }, 'result.version must be 1; got 2'],
    [
      { ...compare(example), broadcast: { ...compare(example).broadcast, reach: null } },
      'result.broadcast.reach must be a finite number of at least 0; got null',
    ],
    [{ ...compare(example), cascade: { generations: [{}] } }, 'result.cascade.generations[0].generation must be'],
    [
      withScenario({ universe: undefined }),
      'result.provenance.scenario.universe must be a whole number of at least 0; got nothing',
    ],
    [withScenario({ universe: 'many' }), 'result.provenance.scenario.universe must be a whole number of at least 0'],
    [withScenario({ universe: null }), 'result.provenance.network must be given where the scenario has no universe'],
    [withScenario({ currency: 'Euro' }), 'result.provenance.scenario.currency must be three letters of a currency'],
    [withScenario({ broadcast: 5 }), 'result.provenance.scenario.broadcast must be an object with buy or placements'],
    [withScenario({ broadcast: {} }), 'result.provenance.scenario.broadcast.placements must be an array'],
    [withScenario({ cost: undefined }), 'result.provenance.scenario.cost must be an object'],
    [
      { ...compare(example), comparison: undefined },
      'result.comparison must be an object with generationPassingBroadcast, probabilityPasses; got nothing',
    ],
    [
      { ...compare(example), comparison: { ...compare(example).comparison, generationPassingBroadcast: 'soon' } },
      'result.comparison.generationPassingBroadcast must be a whole number of at least 0; got "soon"',
    ],
  ])('that is wrong is named by its key', (result, message) => {
    expect(() => checkResult('result', result)).toThrow(message);
  });
});

describe('a result with a clock', () => {
  const { timeline = [] } = timedResult.cascade;
  const hoursOf = (): readonly (number | null)[] => stepsOf(timedResult).map(({ hours }) => hours);

  it('has steps that lie evenly on a clock, from its first row to its last', () => {
    const hours = hoursOf();
    expect([hours[0], hours.at(-1)]).toEqual([1, 168]);
    expect(hours.slice(0, 12)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(hours.length).toBeLessThan(70);
    expect(hours).toEqual(expect.arrayContaining([12, 18, 24, 48, 72, 96, 120]));
    expect(axisOfResult(timedResult).hours).toEqual(hours);
    expect(lastRoundOf(timedResult)).toBe(hours.length - 1);
    for (const { row, reach } of stepsOf(timedResult)) expect(timeline[row]?.reach).toBe(reach);
  });

  it('keeps the rows in which the buy is passed, by the mean and by 9 runs in 10', () => {
    const passing = passingOfResult(timedResult);
    const reach = timedResult.broadcast?.reach ?? 0;
    const first = (factor: number): number => timeline.find((row) => factor * row.reach >= reach)?.hours ?? 0;
    const hours = hoursOf();
    expect([passing?.low, passing?.at, passing?.high].map((step) => hours[step ?? -1])).toEqual([
      first(1.2),
      first(1),
      first(0.8),
    ]);
  });

  it('ends where nobody new is reached any more', () => {
    const ended = timeline.map((row) =>
      row.hours <= 50 ? row : { ...row, newReach: 0, reach: timeline[49]?.reach ?? 0 },
    );
    const short = { ...timedResult, cascade: { ...timedResult.cascade, timeline: ended } };
    expect(stepsOf(short).at(-1)?.hours).toBe(50);
    const nobody = timeline.map((row) => ({ ...row, newReach: 0, reach: 0 }));
    expect(stepsOf({ ...timedResult, cascade: { ...timedResult.cascade, timeline: nobody } })).toHaveLength(2);
    expect(stepsOf({ ...timedResult, cascade: { ...timedResult.cascade, timeline: [] } })).toEqual([]);
  });

  it('counts those who saw criticism first, up to each step', () => {
    for (const { reach, byCriticism } of reachPoints(timedResult)) expect(byCriticism).toBeCloseTo(0.1 * reach, 0);
  });

  it.each<[object, string]>([
    [{ timeline: undefined }, 'result.cascade.timeline must be given where cascade.generations is null; got nothing'],
    [
      { timeline: [timeline[3], timeline[3]] },
      'result.cascade.timeline.hours[1] must be above 4, as time goes on; got 4',
    ],
    [{ timeline: [{ ...timeline[0], hours: 0 }] }, 'result.cascade.timeline.hours[0] must be above 0'],
    [{ desk: {} }, 'result.cascade.desk.sights must be an object'],
  ])('that is wrong is named by its key', (keys, message) => {
    expect(() => checkResult('result', timedResult)).not.toThrow();
    expect(() => checkResult('result', { ...timedResult, cascade: { ...timedResult.cascade, ...keys } })).toThrow(
      message,
    );
  });
});
