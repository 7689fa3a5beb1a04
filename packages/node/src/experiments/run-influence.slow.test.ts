import { Worker } from 'node:worker_threads';
import { type Scenario, simulate } from 'ripplecast';
import { growNetwork, measureInfluencers, measureInfluencersSteps, openNetwork } from 'ripplecast/experiment';
import { type FollowerGraph, karateClub } from 'ripplecast/graph';
import { certify, certifySteps, chooseSeeds, type ChooseSeedsOptions, chooseSeedsSteps } from 'ripplecast/influencers';
import { weightedCascadeProbabilities } from 'ripplecast/network';
import { type InfluenceProgress, ScenarioPool } from 'ripplecast/pool';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { smallPopulation } from '../../../core/test/small-population.ts';
import { runInfluence } from './run-influence.ts';
import { findInfluencers } from './run-influencers.ts';
import { hostOfThreads } from './worker-pool.ts';

const HANGS = 180_000;

/** Newcomers who prefer the well-known. */
function townOf(people: number): FollowerGraph {
  return growNetwork({
    version: 1,
    level: 'network',
    universe: null,
    network: { generator: { kind: 'barabasiAlbert', people, friendsOfNewcomer: 3 } },
    message: { fans: 1 },
    model: { shareProbability: 0.1 },
  }).graph;
}

const graph = townOf(2000);
const byModel: readonly ChooseSeedsOptions[] = [
  {
    model: { kind: 'independentCascade', edgeProbability: weightedCascadeProbabilities(graph) },
    count: 5,
    epsilon: 0.2,
  },
  { model: { kind: 'linearThreshold', threshold: 'random' }, count: 5, epsilon: 0.2 },
  {
    model: { kind: 'share', visibility: 0.3, shareProbability: 0.2 },
    budget: 500,
    prices: { perThousandFollowers: 4000, atLeast: 20 },
    epsilon: 0.2,
    booked: [7],
  },
  {
    model: { kind: 'share', visibility: 0.3, shareProbability: { perMessage: { mean: 0.2, concentration: 4 } } },
    count: 3,
    weights: Float64Array.from({ length: graph.people }, (_, person) => person % 3),
    epsilon: 0.3,
  },
];

/** Three threads, however few processors there are; everything is run on them. */
const THREADS = 3;
const pool = new ScenarioPool({ ...hostOfThreads(THREADS), processors: THREADS, here: 'nothing', startSeconds: 0 });

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(() => pool.close());

describe('choices of seeds on worker threads', { timeout: HANGS }, () => {
  test.for(byModel)('are those of one thread: $model', async (options) => {
    expect(await pool.runInfluence(chooseSeedsSteps(graph, options))).toEqual(chooseSeeds(graph, options));
    const own = [3, 500, 1999];
    expect(await pool.runInfluence(certifySteps(graph, own, options))).toEqual(certify(graph, own, options));
  });

  test('are those of one thread where all threads are at it, which share the graph', async () => {
    const post: Worker['postMessage'] = Reflect.get(Worker.prototype, 'postMessage');
    const used = new Set<Worker>();
    const memory = new Set<unknown>();
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker, task, transferred) {
      used.add(this);
      if (task.influence !== 'held') memory.add(task.influence.followed.buffer);
      post.call(this, task, transferred);
    });
    const options = { ...byModel[0], epsilon: 0.1 };
    const chosen = chooseSeeds(graph, options);
    // Those that have loaded do what there is; by and by there are all of them.
    do {
      used.clear();
      memory.clear();
      expect(await pool.runInfluence(chooseSeedsSteps(graph, options))).toEqual(chosen);
    } while (used.size < THREADS);
    expect(memory.size).toBe(1);
    expect([...memory][0]).toBeInstanceOf(SharedArrayBuffer);
  });

  test('end with an error where a thread ends, and the pool goes on', async () => {
    const [options] = byModel;
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementationOnce(function (this: Worker) {
      void this.terminate();
    });
    await expect(pool.runInfluence(chooseSeedsSteps(graph, options))).rejects.toThrow('a thread has ended');
    expect(await pool.runInfluence(chooseSeedsSteps(graph, options))).toEqual(chooseSeeds(graph, options));
    expect(await pool.runScenario(smallPopulation)).toEqual(simulate(smallPopulation));
  });

  test('come with all that is said of them', async () => {
    const network = openNetwork(karateClub());
    const scenario: Scenario = {
      version: 1,
      level: 'network',
      universe: null,
      message: { choose: { count: 2 } },
      model: { visibility: 0.5, shareProbability: 0.2 },
    };
    const expected = JSON.stringify(measureInfluencers(scenario, { network }));
    const document = await pool.runInfluence(measureInfluencersSteps(scenario, { network }));
    expect(JSON.stringify(document)).toBe(expected);
    expect(JSON.stringify(await findInfluencers(scenario, {}, { network, workers: 2 }))).toBe(expected);
  });

  test('are those of one thread without a pool, whatever is worth threads', async () => {
    const [options] = byModel;
    for (const workers of [undefined, 1, 2]) {
      expect(await runInfluence(chooseSeedsSteps(graph, options), { workers })).toEqual(chooseSeeds(graph, options));
    }
  });
});

describe('a choice that is ended', { timeout: HANGS }, () => {
  /** So sure that it takes long. */
  const long: ChooseSeedsOptions = { ...byModel[0], epsilon: 0.005 };

  test.for([1, 2])('has an error where its signal ends it, with %i threads', async (workers) => {
    const ending = new AbortController();
    const reason = new Error('no more');
    const onProgress = ({ round }: InfluenceProgress): void => {
      if (round === 3) ending.abort(reason);
    };
    const { signal } = ending;
    const run = runInfluence(chooseSeedsSteps(graph, long), { workers, signal, onProgress });
    await expect(run).rejects.toBe(reason);
  });

  test.for([1, 2])('has the best certificate so far where it is enough, with %i threads', async (workers) => {
    const ending = new AbortController();
    let ratio = 0;
    const onProgress = ({ round }: InfluenceProgress): void => {
      if (round === 4) ending.abort();
    };
    const chosen = await runInfluence(chooseSeedsSteps(graph, long), {
      workers,
      enough: ending.signal,
      onProgress,
      onCertificate: (best) => (ratio = best.certifiedRatio),
    });
    expect(chosen.reason).toBe('aborted');
    expect(chosen.seeds.length).toBe(5);
    expect(chosen.certifiedRatio).toBeGreaterThan(0);
    expect(chosen.certifiedRatio).toBe(ratio);
  });
});
