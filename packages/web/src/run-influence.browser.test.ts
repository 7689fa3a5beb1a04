import type { Scenario } from 'ripplecast';
import { growNetwork, measureInfluencers } from 'ripplecast/experiment';
import { chooseSeeds, type ChooseSeedsOptions, chooseSeedsSteps } from 'ripplecast/influencers';
import { afterAll, afterEach, describe, expect, inject, test, vi } from 'vitest';
import { openEagerPool } from '../test/eager-pool.ts';
import { town } from '../test/scenarios.ts';
import { watchWorkers } from '../test/watch-workers.ts';
import { findInfluencers, openWorkerPool, runInfluence } from './index.ts';

const isolated = inject('isolated') === true;
const { graph } = growNetwork(town);
const options: ChooseSeedsOptions = {
  model: { kind: 'share', visibility: 0.3, shareProbability: 0.2 },
  count: 4,
  epsilon: 0.1,
};
const chosen = chooseSeeds(graph, options);
const pool = openEagerPool(2);

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(() => pool.close());

test.each([{ choose: { count: 2, epsilon: 0.3 } }, { seeds: [1, 2] }] as const)(
  'the document on influencers is that of one thread: %j',
  async (message) => {
    const broadcast = { placements: [{ audience: 20, insertions: 2, costPerInsertion: 80 }] };
    const scenario: Scenario = { ...town, network: { dataset: 'karateClub' }, message, broadcast };
    const document = await findInfluencers(scenario, { advertisement: [0.2] }, { workers: 2 });
    const expected = measureInfluencers(scenario, { network: growNetwork(scenario), advertisement: [0.2] });
    expect(JSON.stringify(document)).toBe(JSON.stringify(expected));
  },
);

describe('choices of seeds on Web Workers', () => {
  test.each([1, 3, 8])('are those of one thread, on %i that share the graph where they may', async (workers) => {
    const watched = watchWorkers();
    const own = openEagerPool(workers);
    // Those that have loaded do what there is; by and by there are all of them.
    do {
      watched.influences.length = 0;
      expect(await own.runInfluence(chooseSeedsSteps(graph, options))).toEqual(chosen);
    } while (watched.influences.length < workers);
    await own.close();
    expect(new Set(watched.influences.map(({ worker }) => worker)).size).toBe(workers);
    const memory = new Set(watched.influences.map(({ influence }) => influence.followed.buffer));
    const isShared = [...memory].every(
      (buffer) => 'SharedArrayBuffer' in globalThis && buffer instanceof SharedArrayBuffer,
    );
    expect(isShared).toBe(isolated);
    expect(memory.size).toBe(1);
  });

  test('are those of one thread, without a pool', async () => {
    expect(await runInfluence(chooseSeedsSteps(graph, options))).toEqual(chosen);
  });

  test('end with what a worker ended with, and the pool goes on', async () => {
    let made = 0;
    const broken = 'onmessage = () => { throw new Error("no luck"); }';
    const createWorker = (): Worker => {
      made += 1;
      if (made > 1) return new Worker(new URL('./shard-worker.ts', import.meta.url), { type: 'module' });
      return new Worker(URL.createObjectURL(new Blob([broken], { type: 'text/javascript' })));
    };
    const own = openWorkerPool(1, { createWorker });
    await expect(own.runInfluence(chooseSeedsSteps(graph, options))).rejects.toThrow(/^a worker has ended: .*no luck/);
    expect(await own.runInfluence(chooseSeedsSteps(graph, options))).toEqual(chosen);
    expect(made).toBe(2);
    await own.close();
  });

  test('end with their signal, and with the best so far', async () => {
    const ending = new AbortController();
    const long = { ...options, epsilon: 0.01 };
    const onProgress = ({ round }: { readonly round: number }): void => {
      if (round === 3) ending.abort('no more');
    };
    const { signal } = ending;
    await expect(pool.runInfluence(chooseSeedsSteps(graph, long), { signal, onProgress })).rejects.toBe('no more');
    const best = new AbortController();
    const early = await pool.runInfluence(chooseSeedsSteps(graph, long), {
      enough: best.signal,
      onCertificate: () => best.abort(),
    });
    expect(early.reason).toBe('aborted');
    expect(early.seeds.length).toBe(4);
  });
});
