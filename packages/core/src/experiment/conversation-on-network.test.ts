import { describe, expect, test } from 'vitest';
import { columnsOfRows, dropPart, partsOfRows } from '../cascade/cascade-rows.ts';
import { simulateNetwork, traceNetwork } from '../cascade/network/index.ts';
import { generateNetwork, karateClub } from '../graph/index.ts';
import { openStream } from '../random/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { reproductionByTone } from './growth-of-scenario.ts';
import { openNetwork } from './open-network.ts';
import { prepareScenario } from './prepare-scenario.ts';
import { reduceShards } from './reduce-shards.ts';
import { readShard, writeShard } from './shard-text.ts';
import { simulateShard } from './simulate-shard.ts';
import { simulate } from './simulate.ts';
import { traceScenario } from './trace-scenario.ts';

const { graph } = karateClub();
const network = openNetwork(karateClub());
const timing = { delay: { law: 'exponential', halfLife: 2 }, horizonHours: 48 } as const;
const criticism = { quality: 0.6, shareMultiplier: 1.5 };
const desk = { people: 1, handlingMinutes: 60 };
const model = { kind: 'share', visibility: 0.8, shareProbability: 0.5 } as const;
const ensemble = { rngSeed: 'club', first: 3, count: 12 };

function onKarate(rest: Partial<Scenario>): Scenario {
  return {
    version: 1,
    level: 'network',
    universe: null,
    message: { seeds: [1, 34] },
    model,
    experiment: { replicates: 15, rngSeed: 'club' },
    ...rest,
  };
}

describe('a scenario on a network', () => {
  test.each<[string, Partial<Scenario>, Parameters<typeof simulateNetwork>[1], Parameters<typeof simulateNetwork>[4]]>([
    ['in hours', { timing }, { seeds: [0, 33] }, { timing }],
    ['with criticism in rounds', { criticism }, { seeds: [0, 33] }, { criticism }],
    [
      'with critical seeds and complaints in hours',
      { timing, criticism, message: { seeds: [1, 34], tone: 'critical', complaints: 2, perHour: 0.5, hours: 4 } },
      { seeds: [0, 33], tone: 'critical', complaints: 2, perHour: 0.5, hours: 4 },
      { timing, criticism },
    ],
    [
      'with complaints alone, and hidden ones',
      { timing, criticism, message: { complaints: 3 }, hide: { afterHours: 1 }, elsewhere: { fraction: 0.3 } },
      { fans: 0, complaints: 3 },
      { timing, criticism, hide: { afterHours: 1 }, elsewhere: { fraction: 0.3 } },
    ],
  ])('is, row by row, what the kernel computes: %s', (_, rest, message, conversation) => {
    const shard = simulateShard(onKarate(rest), { first: 3, count: 12 }, { network });
    expect(shard).toEqual(simulateNetwork(graph, message, model, ensemble, conversation));
    expect(readShard(writeShard(shard))).toEqual(shard);
  });

  test('with a desk has the same runs without it beside its own, however they are split', () => {
    const scenario = onKarate({ timing, criticism, desk });
    const whole = simulateShard(scenario, { first: 0, count: 15 }, { network });
    const nobody = { timing, criticism, desk: { ...desk, people: 0 } };
    const alone = simulateNetwork(graph, { seeds: [0, 33] }, model, { ...ensemble, first: 0, count: 15 }, nobody);
    const { withoutDesk } = whole;
    expect(withoutDesk).toEqual(dropPart(alone, 'desk'));
    expect([partsOfRows(whole), partsOfRows(withoutDesk!)]).toEqual([
      ['timing', 'criticism', 'desk'],
      ['timing', 'criticism'],
    ]);
    expect(columnsOfRows(withoutDesk!)).not.toContain('waits');
    expect(whole.answered!.some((answered) => answered > 0)).toBe(true);
    expect(readShard(writeShard(whole))).toEqual(whole);
    const shards = [9, 0, 5].map((first) =>
      simulateShard(scenario, { first, count: first === 9 ? 6 : first === 0 ? 5 : 4 }, { network }),
    );
    expect(JSON.stringify(reduceShards(scenario, shards, { network, broadcast: false }))).toBe(
      JSON.stringify(simulate(scenario, { network })),
    );
  });

  test('is laid out anew where only its hours differ', () => {
    const same = openNetwork(karateClub());
    for (const horizonHours of [1, 48, 1]) {
      const conversation = { timing: { ...timing, horizonHours } };
      const shard = simulateShard(onKarate(conversation), { first: 3, count: 12 }, { network: same });
      expect(shard).toEqual(simulateNetwork(graph, { seeds: [0, 33] }, model, ensemble, conversation));
    }
  });

  test('refuses more complaints than people', () => {
    const of = (message: Scenario['message']) => () => simulate(onKarate({ criticism, message }), { network });
    expect(of({ seeds: [1, 34], complaints: 32 })).not.toThrow();
    expect(of({ seeds: [1, 34], complaints: 33 })).toThrow(
      'message.complaints must be at most the 32 people of the network who are no seeds; got 33',
    );
    expect(of({ fans: 30, complaints: 5 })).toThrow(
      'message.complaints must be at most the 4 people of the network who are no fans; got 5',
    );
  });

  test('is traced with hours and colours, as the run of the ensemble', () => {
    const scenario = onKarate({ timing, criticism, desk });
    const trace = traceScenario(scenario, { network, replicate: 7 });
    const options = { rngSeed: 'club', replicate: 7 };
    const { ids, tree, replicate, ...run } = trace;
    expect(run).toEqual(traceNetwork(graph, { seeds: [0, 33] }, model, options, { timing, criticism, desk }));
    const { outcomes } = simulate(scenario, { network });
    expect(trace.reach).toBe(outcomes.reach[7]);
    expect([replicate, ids.length]).toEqual([7, trace.reach]);
    expect(tree[0]).toMatchObject({ id: 'brand', hours: null, sharedHours: null });
    for (const [i, node] of tree.slice(1).entries()) {
      expect(node.hours).toBe(trace.hours![i]);
      expect(node.sharedHours).toBe(trace.sharedIn[i] < 0 ? null : trace.sharedHours![i]);
      expect(node.colour).toBe(trace.colours![i] === 1 ? 'criticism' : 'praise');
    }
  });
});

describe('R of criticism on a network', () => {
  const friends = generateNetwork(
    { kind: 'randomRegular', people: 100, friends: 11 },
    openStream('r', 'graph', 'network'),
  );

  test.each<[string, Scenario['model'], number, number]>([
    // Ten friends besides the one from whom they have it; a multiplier of 4.
    ['share probabilities', { visibility: 0.8, shareProbability: 0.2 }, 1.6, 6.4],
    ['share probabilities of at most 1', { visibility: 0.8, shareProbability: 0.6 }, 4.8, 8],
    ['edge probabilities', { kind: 'independentCascade', edgeProbability: 0.2 }, 2, 8],
    ['edge probabilities of at most 1', { kind: 'independentCascade', edgeProbability: 0.6 }, 6, 10],
    ['a rule for edges', { kind: 'independentCascade', edgeProbability: 'weightedCascade' }, 10 / 11, 40 / 11],
    ['nobody who shares', { shareProbability: 0 }, 0, 0],
  ])('%s', (_, given, ofAll, ofCriticism) => {
    const colours = { quality: 0.5, shareMultiplier: 4 };
    const scenario = onKarate({ message: { fans: 3 }, model: given, criticism: colours });
    const byTone = reproductionByTone(prepareScenario(scenario, { network: openNetwork({ graph: friends }) }));
    expect(byTone?.praise).toBeCloseTo(0.5 * ofAll, 6);
    expect(byTone?.criticism).toBeCloseTo(ofCriticism, 6);
  });
});
