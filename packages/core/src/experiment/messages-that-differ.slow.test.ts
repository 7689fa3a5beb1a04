import { describe, expect, test } from 'vitest';
import {
  decodeScenarioLink,
  encodeScenarioLink,
  presets,
  resolveScenario,
  setScenarioValue,
} from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { breakEven } from './break-even.ts';
import { fansToReach } from './fans-to-reach.ts';
import { growNetwork } from './open-network.ts';
import { prepareComplete } from './prepare-complete.ts';
import { reduceShards } from './reduce-shards.ts';
import { compare, simulate } from './simulate.ts';
import { simulateShard } from './simulate-shard.ts';
import { simulateUntil } from './simulate-until.ts';
import { solveFor } from './solve/solve-for.ts';
import { spreadRounds } from './spread-rounds.ts';
import { toDocument } from './to-document.ts';
import { traceScenario } from './trace-scenario.ts';
import { whatDecides } from './what-decides.ts';

const perMessage = { mean: 0.00288, concentration: 100 };
const differing: Scenario = {
  ...presets.measured2012,
  model: { kind: 'share', visibility: 0.35, shareProbability: { perMessage } },
  experiment: { replicates: 60 },
};
const village: Scenario = {
  ...differing,
  universe: 5000,
  followers: 30,
  message: { fans: 20 },
  model: { visibility: 0.5, shareProbability: { perMessage: { mean: 0.05, concentration: 5 } } },
  broadcast: { placements: [{ audience: 1000, insertions: 1, costPerInsertion: 40_000 }], production: 10_000 },
};
const grown: Scenario = {
  ...village,
  level: 'network',
  universe: null,
  followers: null,
  network: { generator: { kind: 'communities', people: 500, meanFriends: 12, clustering: 0.2 } },
};

describe('results', () => {
  test('have P(R > 1) where messages differ, and nothing new elsewhere', () => {
    const { cascade } = simulate(differing);
    expect(cascade.probabilityAboveTippingPoint).toBeCloseTo(0.0863635528, 10);
    expect(cascade.reproductionNumber).toBe(simulate(presets.measured2012).cascade.reproductionNumber);
    expect('probabilityAboveTippingPoint' in simulate(presets.measured2012).cascade).toBe(false);
    const tooFewFriends = simulate({ ...differing, followers: 2 }).cascade;
    expect(tooFewFriends.probabilityAboveTippingPoint).toBe(0);
  });

  test('of levels without chance take the mean message and say so', () => {
    for (const level of ['meanField', 'arithmetic'] as const) {
      const alike = compare({ ...presets.measured2012, level });
      const { cascade, warnings } = compare({ ...differing, level });
      expect(cascade.reach).toEqual(alike.cascade.reach);
      expect(cascade.probabilityAboveTippingPoint).toBeNull();
      expect(warnings.find(({ code }) => code === 'messagesDiffer')).toEqual({
        code: 'messagesDiffer',
        path: 'model.shareProbability',
        message: `Messages differ here, and level "${level}" gives all of them the mean share probability of 0.288 %. Levels "population" and "network" draw one for each message.`,
      });
    }
    expect(compare(differing).warnings).toEqual([]);
  });

  test('need whoever knows messages that differ', () => {
    const prepared = prepareComplete(resolveScenario(differing), spreadRounds);
    expect(() => prepared.spread({ first: 0, count: 1 })).toThrow(
      'messages that differ are run by spreadScenario; got spreadRounds',
    );
    expect(() => prepared.probabilityOfShareAbove(perMessage, 0.01)).toThrow(
      'messages that differ are run by spreadScenario; got another spread',
    );
  });

  test('do not depend on how replicates are split', () => {
    for (const scenario of [differing, { ...village, timing: { horizonHours: 48 } }]) {
      const shards = [40, 0].map((first) => simulateShard(scenario, { first, count: first === 0 ? 40 : 20 }));
      expect(toDocument(reduceShards(scenario, shards))).toEqual(toDocument(compare(scenario)));
    }
  });

  test('on a network know its tipping point, and a trace is of the message of its replicate', () => {
    const network = growNetwork(grown);
    const { cascade, outcomes } = simulate(grown, { network });
    expect(cascade.probabilityAboveTippingPoint).toBeGreaterThan(0.01);
    expect(cascade.probabilityAboveTippingPoint).toBeLessThan(0.9);
    expect(traceScenario(grown, { network, replicate: 7 }).reach).toBe(outcomes.reach[7]);
  });
});

describe('questions', () => {
  test('break-even searches over everything but a share probability that is not one number', () => {
    expect(() => breakEven(village, { parameter: 'shareProbability' })).toThrow(
      'model.shareProbability must be a number where break-even searches over it; got {"perMessage":{"mean":0.05,"concentration":5}}',
    );
    const { value, ends } = breakEven(village, { parameter: 'fans', target: 'reach' });
    expect(value).toBeGreaterThan(1);
    expect(ends).toHaveLength(2);
  });

  test('solving for a reach finds the mean at which messages have it', () => {
    const { crossings } = solveFor(village, {
      path: 'model.shareProbability.perMessage.mean',
      target: { figure: 'reach', equals: 1500 },
    });
    expect(crossings).toHaveLength(1);
    expect(crossings[0]?.value).toBeGreaterThan(0.05);
    expect(() =>
      solveFor(village, { path: 'model.shareProbability', target: { figure: 'reach', equals: 1500 } }),
    ).toThrow('model.shareProbability must be a number where a search is over it');
  });

  test('fans to reach are counted over messages; the arithmetic takes the mean one', () => {
    const { fans, reach } = fansToReach(village, 900);
    expect(fans).toBeGreaterThan(1);
    expect(reach).toBeGreaterThanOrEqual(900);
    const plain = { ...presets.measured2012, level: 'arithmetic' } as const;
    expect(fansToReach({ ...differing, level: 'arithmetic' }, 1e8).fans).toBe(fansToReach(plain, 1e8).fans);
  });

  test('what decides leaves the share probability out, which is no single number', () => {
    const paths = whatDecides({ ...differing, broadcast: presets.measured2012.broadcast }).map(({ path }) => path);
    expect(paths).toEqual(['followers']);
  });

  test('plans draw the same quantile in the same run', () => {
    const bolder: Scenario = {
      ...village,
      model: { visibility: 0.5, shareProbability: { perMessage: { mean: 0.1, concentration: 5 } } },
    };
    const [a, b] = [village, bolder].map((scenario) => simulate(scenario).outcomes.reach);
    const both = Array.from(a ?? [], (reach, i) => [reach, b?.[i] ?? 0]);
    // Of good messages a run is good in both plans: independent draws would turn about every third pair round.
    expect(both.filter(([one = 0, other = 0]) => other < one).length).toBeLessThan(0.1 * both.length);
  });

  test('runs go on until rare messages have shown themselves', () => {
    // R of the mean is 0.3: without messages that differ 20 runs would be enough of a hundred fans.
    const { provenance } = simulateUntil(
      { ...differing, message: { fans: 100 } },
      { standardError: 1e7, maxReplicates: 400 },
    );
    expect(provenance.scenario.experiment.replicates).toBeGreaterThan(100);
  });
});

describe('documents', () => {
  test('say what is wrong with a law', () => {
    const withLaw = (law: unknown): Scenario =>
      ({ ...differing, model: { visibility: 1, shareProbability: { perMessage: law } } }) as Scenario;
    const [path, most] = ['model.shareProbability.perMessage', 'a number in [0.000001, 1,000,000]'];
    expect(() => simulate(withLaw({ mean: 0.1 }))).toThrow(`${path}.concentration must be ${most}; got nothing`);
    expect(() => simulate(withLaw({ mean: 0.1, concentration: 0 }))).toThrow(
      `${path}.concentration must be ${most}; got 0`,
    );
    expect(() => simulate(withLaw({ mean: 28.8, concentration: 100 }))).toThrow(
      `${path}.mean must be a probability in [0, 1]; got 28.8`,
    );
    expect(() => simulate({ ...differing, criticism: {} })).toThrow(
      'model.shareProbability must be one number, or a column of them, where there is criticism; got {"perMessage"',
    );
  });

  test('come back from a link, and one number of a law can be set', () => {
    expect(decodeScenarioLink(encodeScenarioLink(differing)).scenario).toEqual(resolveScenario(differing));
    const changed = setScenarioValue(differing, 'model.shareProbability.perMessage.mean', '1%');
    expect(changed).toMatchObject({
      model: { shareProbability: { perMessage: { mean: 0.01, concentration: 100 } } },
    });
  });
});
