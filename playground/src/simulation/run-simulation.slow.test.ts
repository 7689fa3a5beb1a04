import { breakEven, compare, growNetwork, presets, toDocument, whatDecides, type CompleteScenario } from 'ripplecast';
import type { NetworkGenerator } from 'ripplecast/graph';
import { describe, expect, it } from 'vitest';
import type { SimulationUpdate } from './messages.ts';
import { withPart } from '../state/conversation.ts';
import { toSmallWorld } from '../state/small-world.ts';
import { runSimulation, showRun } from './run-simulation.ts';
import { smallPopulation } from '../../../packages/core/test/small-population.ts';

type Run = Extract<SimulationUpdate, { kind: 'run' }>;
type Result = Extract<SimulationUpdate, { kind: 'result' }>;

const small: CompleteScenario = {
  ...smallPopulation,
  experiment: { ...smallPopulation.experiment, replicates: 3000 },
};

function generatorOf({ network }: CompleteScenario): Extract<NetworkGenerator, { kind: 'communities' }> {
  if (network === null || !('generator' in network) || network.generator.kind !== 'communities') {
    throw new Error('the scenario must grow a network with communities');
  }
  return network.generator;
}

async function updatesOf(
  scenario: CompleteScenario,
  wanted: () => boolean = () => true,
  shown: number | null = null,
): Promise<readonly SimulationUpdate[]> {
  const updates: SimulationUpdate[] = [];
  await runSimulation(
    scenario,
    async () => wanted(),
    (update) => updates.push(update),
    shown,
  );
  return updates;
}

function runsOf(updates: readonly SimulationUpdate[]): readonly Run[] {
  return updates.filter((update) => update.kind === 'run');
}

function results(updates: readonly SimulationUpdate[]): readonly Result[] {
  return updates.filter((update) => update.kind === 'result');
}

describe('a simulation', () => {
  it('ends with the answer of all runs, the same as in one piece', async () => {
    const last = results(await updatesOf(small)).at(-1);
    expect(last?.done).toBe(true);
    expect(last?.runs).toEqual({ counted: 3000, wanted: 3000 });
    expect(last?.document).toEqual(toDocument(compare(small)));
  });

  it('answers before with fewer runs, each time at least twice as many, and says how many', async () => {
    const counted = results(await updatesOf({ ...small, experiment: { ...small.experiment, replicates: 60_000 } }));
    for (const [index, update] of counted.entries()) {
      expect(update.runs.wanted).toBe(60_000);
      expect(update.done).toBe(index === counted.length - 1);
      const before = counted[index - 1]?.runs.counted ?? 0;
      if (!update.done) expect(update.runs.counted).toBeGreaterThanOrEqual(2 * before);
    }
  });

  it('gives the first run by rows of hours, and who saw criticism first', async () => {
    const scenario = withPart(withPart({ ...small, universe: 2000 }, 'timing', true), 'criticism', true);
    const [first] = runsOf(await updatesOf({ ...scenario, experiment: { ...scenario.experiment, replicates: 20 } }));
    const { reach = [], byCriticism = [] } = first?.run ?? {};
    expect(byCriticism).toHaveLength(reach.length);
    expect(byCriticism.every((people, row) => people <= (reach[row] ?? 0))).toBe(true);
    expect(reach).toEqual(reach.toSorted((a, b) => a - b));
  });

  it('gives what the first hundred runs reach, in their order', async () => {
    const last = results(await updatesOf(small)).at(-1);
    expect(last?.outcomes).toEqual([...compare(small).outcomes.reach.subarray(0, 100)]);
    expect(last?.takesOff, 'nobody stands at a place').toBeNull();
  });

  it('gives any of its runs before the result, the first unless another is asked for', async () => {
    const { reach } = compare(small).outcomes;
    for (const [asked, index] of [
      [null, 0],
      [12, 12],
      [2999, 2999],
      [5000, 2999],
    ] as const) {
      const [first, ...others] = await updatesOf(small, () => true, asked);
      if (first?.kind !== 'run') throw new Error('the run must come first');
      expect([first.index, first.run.reach.at(-1)]).toEqual([index, reach[index]]);
      expect(runsOf(others)).toEqual([]);
    }
  });

  it('shows a run alone as it is among all', async () => {
    const [among] = runsOf(await updatesOf(small, () => true, 77));
    const alone: SimulationUpdate[] = [];
    await showRun(small, 77, (update) => alone.push(update));
    expect(alone).toEqual([among]);
  });

  it('falls silent when it is not wanted any more', async () => {
    expect(await updatesOf(small, () => false)).toEqual([]);
  });

  it('has one run and no luck on a level without chance', async () => {
    const updates = await updatesOf({ ...small, level: 'meanField' });
    const [only, ...others] = results(updates);
    expect(others).toEqual([]);
    expect([only?.runs.wanted, only?.outcomes, runsOf(updates)]).toEqual([1, [], []]);
  });

  it('says what decides the costs, before the break-evens', async () => {
    const example = { ...presets.seedExample, experiment: { ...presets.seedExample.experiment, replicates: 20 } };
    const updates = await updatesOf(example);
    const found = updates.find((update) => update.kind === 'deciding');
    expect(found?.deciding).toEqual(whatDecides(example));
    const kinds = updates.map(({ kind }) => kind);
    expect(kinds.indexOf('deciding')).toBeGreaterThan(kinds.lastIndexOf('result'));
    expect(kinds.indexOf('deciding')).toBeLessThan(kinds.indexOf('breakEven'));
  });

  it('says what is wrong with a scenario that cannot be computed', async () => {
    const [update] = await updatesOf({ ...presets.seedExample, universe: 1000 });
    expect(update).toMatchObject({
      kind: 'failed',
      reason: 'refused',
      message: expect.stringContaining('must be at most the universe of 1000 people'),
    });
  });
});

describe('a small world', () => {
  const world: CompleteScenario = {
    ...toSmallWorld(presets.seedExample, 20),
    experiment: { ...presets.seedExample.experiment, replicates: 200 },
  };

  it('is compared with a buy that a link writes out, and breaks even with it', async () => {
    const placements = [{ audience: 500, insertions: 1, costPerInsertion: 800 }];
    const compared: CompleteScenario = {
      ...world,
      broadcast: { placements, production: 0, universe: null, source: null },
    };
    const updates = await updatesOf(compared);
    const last = updates.at(-1);
    expect(updates.find(({ kind }) => kind === 'deciding')).toEqual({ kind: 'deciding', deciding: null });
    const network = growNetwork(compared);
    // The page looks elsewhere for further crossings.
    const { crossings: _, probes: _places, ...share } = breakEven(compared, { parameter: 'shareProbability', network });
    expect(last).toMatchObject({
      kind: 'breakEven',
      done: true,
      budget: breakEven(compared, { parameter: 'budget', network }),
      share,
    });
  });

  it('sends one run person by person before each answer, then the same answer as in one piece', async () => {
    const updates = await updatesOf(world);
    const [first] = updates;
    const last = results(updates).at(-1);
    if (first?.kind !== 'trace' || last === undefined) throw new Error('there must be a trace, then a result');
    expect(last.document).toEqual(toDocument(compare(world, { network: growNetwork(world) })));
    expect(updates.filter((update) => update.kind === 'trace')).toHaveLength(1);
    expect(first.trace.universe).toBe(2000);
    const [run] = runsOf(updates);
    expect(run?.run.reach.at(-1), 'the run by rounds is the one that is drawn').toBe(first.trace.reach);
    expect(run?.run.reach.length).toBe((first.trace.generations.at(-1) ?? 0) + 1);
  });

  it('sends every exposure, and the groups of friends as they were before a tie was cut', async () => {
    const [first] = await updatesOf(world);
    if (first?.kind !== 'trace') throw new Error('there must be a trace');
    const { trace, exposures, world: drawn } = first;
    expect(exposures.count).toBe(trace.exposures.reduce((sum, count) => sum + count, 0));
    expect(drawn.groups.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 2000 }, (_, person) => person));
    const friend = drawn.graph.followers[0] ?? 0;
    const { network } = world;
    if (network === null || !('generator' in network)) throw new Error('the world must be grown');
    const [cut] = await updatesOf({ ...world, network: { ...network, cut: [[0, friend]] } });
    if (cut?.kind !== 'trace') throw new Error('there must be a trace');
    expect(cut.world.graph.followers.length).toBe(drawn.graph.followers.length - 2);
    expect(cut.world.groups).toEqual(drawn.groups);
    expect(cut.world.key).not.toBe(drawn.key);
  });

  it('answers in time with the first run already, and ends with the same answer as in one piece', async () => {
    const timed = withPart({ ...world, experiment: { ...world.experiment, replicates: 150 } }, 'desk', true);
    const updates = await updatesOf(timed);
    const counted = results(updates);
    expect(counted[0]?.runs.counted).toBeLessThan(150);
    expect(counted.at(-1)?.document).toEqual(toDocument(compare(timed, { network: growNetwork(timed) })));
    const [first] = updates;
    if (first?.kind !== 'trace') throw new Error('there must be a trace');
    expect([first.trace.hours?.length, first.trace.colours?.length]).toEqual([first.trace.reach, first.trace.reach]);
  });

  it('draws any of the runs that are counted, and the last one for those that are not', async () => {
    const { reach } = compare(world, { network: growNetwork(world) }).outcomes;
    for (const [asked, index] of [
      [7, 7],
      [199, 199],
      [1000, 199],
    ] as const) {
      const [first] = await updatesOf(world, () => true, asked);
      if (first?.kind !== 'trace') throw new Error('there must be a trace');
      expect([first.index, first.trace.reach]).toEqual([index, reach[index]]);
    }
  });

  it('begins with the first run that takes off, and says how many do', async () => {
    const network = growNetwork(world);
    const { reach } = compare(world, { network }).outcomes;
    const taken = reach.findIndex((reached) => reached >= 1000);
    const updates = await updatesOf(world);
    const [first] = updates;
    if (first?.kind !== 'trace') throw new Error('there must be a trace');
    expect(first.index).toBe(taken);
    const share = reach.filter((reached) => reached >= 1000).length / reach.length;
    expect(results(updates).at(-1)?.takesOff).toEqual({ run: taken, share });
  });

  it('draws a run alone as it is among all', async () => {
    const [trace] = await updatesOf(world, () => true, 31);
    const alone: SimulationUpdate[] = [];
    await showRun(world, 31, (update) => alone.push(update));
    expect(alone[0]).toEqual(trace);
    expect(alone.map(({ kind }) => kind)).toEqual(['trace', 'run']);
  });

  it('says what its network came to be: numbers that were asked for are means', async () => {
    const [first] = await updatesOf({ ...world, network: { generator: { ...generatorOf(world), clustering: 0.3 } } });
    if (first?.kind !== 'trace') throw new Error('there must be a trace');
    expect(first.meanFriends).toBeCloseTo(20, 0);
    expect(first.clustering).toBeCloseTo(0.3, 1);
  });

  it('gives way to newer work before its first answer', async () => {
    expect(await updatesOf(world, () => false)).toEqual([]);
  });
});
