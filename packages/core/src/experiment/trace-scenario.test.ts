import { stratify } from 'd3-hierarchy';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { florentineFamilies, generateNetwork, graphFromEdges, karateClub } from '../graph/index.ts';
import { openStream } from '../random/index.ts';
import { type Scenario } from '../scenario/index.ts';
import type { TraceNode } from '../cascade/network/index.ts';
import { openNetwork } from './open-network.ts';
import { prepareScenario } from './prepare-scenario.ts';
import { simulate } from './simulate.ts';
import { traceScenario } from './trace-scenario.ts';
import { smallPopulation } from '../../test/small-population.ts';

/** Notes how long the arrays are that are made from now on until globals are themselves again; buffers in bytes. */
function watchLengths(): readonly number[] {
  const lengths: number[] = [];
  for (const kind of [ArrayBuffer, Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array]) {
    const watched = new Proxy<new (...args: unknown[]) => { readonly byteLength: number }>(kind, {
      construct(target, args) {
        const made = new target(...args);
        lengths.push('length' in made ? Number(made.length) : made.byteLength);
        return made;
      },
    });
    vi.stubGlobal(kind.name, watched);
  }
  return lengths;
}

afterEach(() => vi.unstubAllGlobals());

const onNetwork = { version: 1, level: 'network', universe: null, experiment: { replicates: 40 } } as const;
const scenarios: Readonly<Record<string, Scenario>> = {
  'seeds, independent cascade': {
    ...onNetwork,
    message: { seeds: ['1', '34'] },
    model: { kind: 'independentCascade', edgeProbability: 0.2 },
  },
  'fans, share curve': {
    ...onNetwork,
    message: { fans: 3, fanVisibility: 0.7 },
    model: { visibility: 0.6, shareProbability: { byExposure: [0.1, 0.4], then: 0.5 } },
  },
  'linear threshold': { ...onNetwork, message: { fans: 4 }, model: { kind: 'linearThreshold' } },
  'two rounds': {
    ...onNetwork,
    message: { fans: 4 },
    model: { shareProbability: 0.5 },
    experiment: { replicates: 40, maxGenerations: 2 },
  },
};

describe('a run of a scenario, person by person', () => {
  const network = openNetwork(karateClub());

  test.each(Object.entries(scenarios))('is that run of simulate, and a tree: %s', (_, scenario) => {
    const { outcomes } = simulate(scenario, { network });
    const prepared = prepareScenario(scenario, { network });
    for (let replicate = 0; replicate < outcomes.reach.length; replicate += 1) {
      const trace = traceScenario(replicate % 2 === 0 ? scenario : prepared, { network, replicate });
      expect(trace.reach).toBe(outcomes.reach[replicate]);
      expect(trace.exposures.reduce((sum, seen) => sum + seen, 0)).toBe(outcomes.impressions[replicate]);
      expect(trace.sharedIn.filter((round) => round >= 0)).toHaveLength(outcomes.sharers[replicate]);
      expect(trace.generations.reduce((a, b) => Math.max(a, b), -1)).toBe(outcomes.generations[replicate]);
      expect(trace.truncated).toBe(outcomes.truncated[replicate] === 1);

      const root = stratify<TraceNode>()(trace.tree);
      expect(root.id).toBe('brand');
      expect(root.descendants()).toHaveLength(trace.reach + 1);
      const hasShared = (node: TraceNode): boolean => node.parentId === null || node.sharedIn !== null;
      expect(root.descendants().filter((node) => node.children !== undefined && !hasShared(node.data))).toEqual([]);
      const sharers = stratify<TraceNode>()(trace.tree.filter(hasShared));
      expect(
        sharers.descendants().filter(({ depth, data }) => data.sharedIn !== null && data.sharedIn + 1 !== depth),
      ).toEqual([]);
    }
  });

  test('is that run where it reaches thousands, too', () => {
    const stream = openStream('trace', 'graph', 'network');
    const graph = generateNetwork({ kind: 'barabasiAlbert', people: 5000, friendsOfNewcomer: 5 }, stream);
    const large = openNetwork({ graph });
    for (const model of [{ shareProbability: 0.5, visibility: 0.6 }, { shareProbability: 1 }]) {
      const scenario = { ...onNetwork, message: { fans: 20 }, model, experiment: { replicates: 2 } };
      const { outcomes } = simulate(scenario, { network: large });
      const trace = traceScenario(scenario, { network: large, replicate: 1 });
      expect([trace.reach, trace.exposures.reduce((a, b) => a + b, 0)]).toEqual([
        outcomes.reach[1],
        outcomes.impressions[1],
      ]);
      expect(trace.reach).toBeGreaterThan(2000);
      expect(stratify<TraceNode>()(trace.tree).count().value).toBeGreaterThan(500);
      // As they were met: rounds do not fall.
      expect(trace.generations).toEqual(trace.generations.toSorted());
    }
  });

  test('knows people by their ids, and the brand by a name that none of them has', () => {
    const { graph, ids } = florentineFamilies();
    const medici = { ...onNetwork, message: { seeds: ['Medici'] }, model: { shareProbability: 1 } };
    const trace = traceScenario(medici, { network: openNetwork({ graph, ids }) });
    expect(trace.ids).toEqual(Array.from(trace.people, (person) => ids[person]));
    expect(trace.tree.slice(0, 2)).toEqual([
      { id: 'brand', parentId: null, person: null, generation: null, exposures: 0, sharedIn: null },
      { id: 'Medici', parentId: 'brand', person: ids.indexOf('Medici'), generation: 0, exposures: 7, sharedIn: 0 },
    ]);
    const brands = graphFromEdges([['brand', '(brand)']], { direction: 'followedFirst' });
    const { tree } = traceScenario({ ...medici, message: { seeds: ['brand'] } }, { network: openNetwork(brands) });
    expect(tree.map(({ id }) => id)).toEqual(['((brand))', 'brand', '(brand)']);
    expect(tree[2]).toMatchObject({ parentId: 'brand', generation: 1 });
  });

  test('takes no space in proportion to all people, once the network has run', () => {
    const stream = openStream('trace', 'graph', 'network');
    const graph = generateNetwork({ kind: 'erdosRenyiEdges', people: 300_000, edges: 300_000 }, stream);
    const large = openNetwork({ graph });
    const seeds = [graph.followers[0]];
    const scenario = { ...onNetwork, message: { seeds }, model: { shareProbability: 0.2 } };
    simulate(scenario, { network: large });
    const lengths = watchLengths();
    const { reach } = traceScenario(scenario, { network: large });
    vi.unstubAllGlobals();
    expect(reach).toBeLessThan(1000);
    expect(lengths.length).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThan(30_000);
  });

  test('is refused where people have no names, and where the scenario has no such run', () => {
    expect(() => traceScenario(smallPopulation, { network })).toThrow(
      'level must be "network", where people have names, for a run to be traced; got "population"',
    );
    const [scenario] = Object.values(scenarios);
    expect(() => traceScenario(scenario, { network, replicate: 40 })).toThrow(
      'replicate must be a whole number from 0 to 39; got 40',
    );
    expect(() => traceScenario(scenario)).toThrow('network must be given for level "network"');
    const bare = { people: 34, describe: network.describe, prepare: () => ({}) };
    expect(() => traceScenario(scenario, { network: bare as never })).toThrow(
      'network must be one that openNetwork or growNetwork made',
    );
  });
});
