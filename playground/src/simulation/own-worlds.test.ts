import { growNetwork, openNetwork, presets, simulate, type CompleteScenario } from 'ripplecast';
import { idOf, personIdsFromTexts } from 'ripplecast/graph';
import { describe, expect, it } from 'vitest';
import { keyOfFiles } from '../own-data/key-of-files.ts';
import { filesOf } from '../state/own-files.ts';
import { takeNetwork } from './load-parts.ts';
import type { AroundRun, GivenNetwork, SimulationUpdate } from './messages.ts';
import { OwnWorlds } from './own-worlds.ts';
import { runSimulation, showAround } from './run-simulation.ts';

function networkOf(people: number): GivenNetwork {
  const { graph } = growNetwork({
    version: 1,
    level: 'network',
    universe: null,
    network: { generator: { kind: 'barabasiAlbert', people, friendsOfNewcomer: 3 } },
    message: { fans: 1 },
    model: { shareProbability: 0.1 },
  });
  const ids = personIdsFromTexts(Array.from({ length: people }, (_, person) => `p${person}`));
  const { sha256 } = openNetwork({ graph, ids }).provenance;
  return { key: keyOfFiles(files), graph, ids, sha256 };
}

const files = filesOf({ name: 'town.txt', direction: 'mutual' });
const scenario: CompleteScenario = {
  ...presets.seedExample,
  level: 'network',
  universe: null,
  followers: null,
  network: files,
  broadcast: null,
  cost: null,
  message: { fans: 5, fanVisibility: 1 },
  experiment: { ...presets.seedExample.experiment, replicates: 30 },
};

async function around(whom: Parameters<typeof showAround>[2], index = 2): Promise<AroundRun | null | undefined> {
  const told: SimulationUpdate[] = [];
  await showAround(scenario, index, whom, (update) => told.push(update));
  const [update] = told;
  return update?.kind === 'around' ? update.around : undefined;
}

describe('a large network of the reader', () => {
  const given = networkOf(6000);
  const network = openNetwork({ graph: given.graph, ids: given.ids });

  it('is simulated as the library does, without a picture of every person', async () => {
    await takeNetwork(given);
    const told: SimulationUpdate[] = [];
    await runSimulation(
      scenario,
      async () => true,
      (update) => told.push(update),
    );
    const last = told.findLast((update) => update.kind === 'result');
    const { cascade, provenance } = simulate(scenario, { network });
    expect(last?.document.cascade).toEqual(cascade);
    expect(last?.document.provenance).toEqual(provenance);
    expect(told.map(({ kind }) => kind)).not.toContain('trace');
  });

  it('is looked at around whoever has a place in the order of a run, or is called so', async () => {
    const trace = network.prepare(scenario).trace(2);
    const last = trace.reach - 1;
    const found = await around({ rank: last });
    expect(found?.id).toBe(idOf(given.ids, trace.people[last] ?? 0));
    expect(found?.ids[found.middle]).toBe(found?.id);
    expect(found?.ids.length).toBeLessThanOrEqual(300);
    expect(found?.trace.universe).toBe(found?.ids.length);
    expect(found?.world.groups.flat().toSorted((a, b) => a - b)).toEqual(found?.ids.map((_, person) => person));
    expect((await around({ id: 'p17' }))?.id).toBe('p17');
    expect(await around({ id: '17' })).toBeNull();
  });
});

describe('a small network of the reader', () => {
  it('is drawn person by person', async () => {
    await takeNetwork(networkOf(60));
    const told: SimulationUpdate[] = [];
    await runSimulation(
      scenario,
      async () => true,
      (update) => told.push(update),
    );
    const traced = told.find((update) => update.kind === 'trace');
    expect(traced?.world.graph.people).toBe(60);
    expect(await around({ id: 'p17' })).toBeNull();
  });
});

it('a network must be given before its scenario', () => {
  const worlds = new OwnWorlds();
  worlds.take(networkOf(10));
  expect(() => worlds.open('another')).toThrow('the network of the scenario must be given first; got none, or another');
});
