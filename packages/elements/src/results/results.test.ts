import { compare, simulate, type CompleteScenario } from 'ripplecast';
import { presets } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { checkResult } from './check-result.ts';
import { costArms } from './costs-of-result.ts';
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
