import {
  breakEven,
  compare,
  fansToReach,
  InvalidDocumentError,
  presets,
  RipplecastError,
  simulate,
  toDocument,
} from 'ripplecast';
import { bestSplit, growNetwork, measureMix, openNetwork } from 'ripplecast/experiment';
import { karateClub } from 'ripplecast/graph';
import type { GrownNetwork } from 'ripplecast/scenario';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { club, openRing, town, withColumns } from '../test/scenarios.ts';
import { watchWorkers } from '../test/watch-workers.ts';
import {
  compareScenario,
  findBestSplit,
  findBreakEven,
  findFansToReach,
  findMix,
  type Progress,
  runScenario,
} from './index.ts';
import { smallPopulation } from '../../core/test/small-population.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A million cascades in a crowd: without an end of the workers this would take minutes. */
const endless = { ...presets.measured2012, experiment: { replicates: 1_000_000 } };

describe('a scenario on workers of its own', () => {
  test('is compared with its buy in the bytes of one thread', async () => {
    const network = growNetwork(town);
    const expected = compare(town, { network });
    const result = await compareScenario(town, { network, workers: 2 });
    expect(JSON.stringify(toDocument(result))).toBe(JSON.stringify(toDocument(expected)));
    expect(result.outcomes).toEqual(expected.outcomes);
  });

  test('is simulated without its buy', async () => {
    expect(await runScenario(presets.oneFan, { workers: 2 })).toEqual(simulate(presets.oneFan));
  });
});

describe('workers of one scenario', () => {
  test('are as many as the browser reports processors, unless said otherwise, and end with it', async () => {
    const watched = watchWorkers();
    const abort = new AbortController();
    const onProgress = (): void => {
      if (watched.used.size === navigator.hardwareConcurrency) abort.abort('enough');
    };
    await expect(runScenario(endless, { signal: abort.signal, onProgress })).rejects.toBe('enough');
    expect(watched.ended).toEqual(watched.used);
  });

  test('are one where the work is small', async () => {
    const watched = watchWorkers();
    await runScenario(smallPopulation);
    expect(watched.used.size).toBe(1);
  });

  test('are not more than there is work for', async () => {
    const watched = watchWorkers();
    await runScenario({ ...smallPopulation, level: 'meanField' }, { workers: 8 });
    expect(watched.used.size).toBe(1);
  });

  test('are those that the program makes, where it says how', async () => {
    const watched = watchWorkers();
    const made: Worker[] = [];
    const createWorker = (): Worker => {
      const worker = new Worker(new URL('./shard-worker.ts', import.meta.url), { type: 'module' });
      made.push(worker);
      return worker;
    };
    const network = growNetwork(town);
    expect(await runScenario(town, { network, workers: 2, createWorker })).toEqual(simulate(town, { network }));
    expect([...watched.used]).toEqual(made);
  });

  test('can be workers of a worker', async () => {
    const worker = new Worker(new URL('../test/page-in-a-worker.ts', import.meta.url), { type: 'module' });
    const answer = new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data));
      worker.addEventListener('error', reject);
    });
    expect(await answer).toEqual(simulate(town, { network: growNetwork(town) }).cascade);
    worker.terminate();
  });

  test.each([0, -1, 1.5, Number.NaN])('cannot be %f', async (workers) => {
    const refused = runScenario(smallPopulation, { workers });
    await expect(refused).rejects.toThrow(`workers must be a whole number of at least 1; got ${workers}`);
  });
});

describe('searches', () => {
  test('for a break-even and for fans are those of one thread, on a network that is grown', async () => {
    const search = { parameter: 'fans', target: 'reach' } as const;
    const network = growNetwork(town);
    const told: number[] = [];
    const onProgress = ({ done, total }: Progress): void => {
      if (done === total) told.push(total);
    };
    expect(await findBreakEven(town, search, { workers: 2, onProgress })).toEqual(
      breakEven(town, { ...search, network }),
    );
    expect(told.length).toBeGreaterThan(4);
    expect(new Set(told)).toEqual(new Set([120]));
    expect(await findFansToReach(town, 200)).toEqual(fansToReach(town, 200, { network }));
  });

  test('are those of one thread on levels without chance', async () => {
    const crowd = { ...presets.measured2012, level: 'meanField' } as const;
    expect(await findBreakEven(crowd, { parameter: 'shareProbability' })).toEqual(
      breakEven(crowd, { parameter: 'shareProbability' }),
    );
    expect(await findFansToReach(crowd, 1e6)).toEqual(fansToReach(crowd, 1e6));
  });

  test('measure a mix and split a budget', async () => {
    const campaign = {
      ...smallPopulation,
      experiment: { replicates: 50 },
      cost: { perPaidSeed: 2 },
      broadcast: { placements: [{ audience: 9, insertions: 2, costPerInsertion: 3 }], notice: 0.2 },
    } as const;
    expect(await findMix(campaign, { workers: 2 })).toEqual(measureMix(campaign));
    const content = { lift: 0.5, half: 2, shape: 1 };
    expect(await findBestSplit(campaign, { budget: 9, content })).toEqual(bestSplit(campaign, { budget: 9, content }));
  });

  test('end with their signal in the middle of their work', async () => {
    const watched = watchWorkers();
    const abort = new AbortController();
    const search = findFansToReach(endless, 1e6, {
      signal: abort.signal,
      onProgress: () => abort.abort(new Error('enough')),
    });
    await expect(search).rejects.toThrow('enough');
    expect(watched.ended).toEqual(watched.used);
  });

  test('are refused as in one thread', async () => {
    await expect(findFansToReach(smallPopulation, -1)).rejects.toThrow('people must be a finite number above 0');
    await expect(findBreakEven(smallPopulation, { parameter: 'fans' })).rejects.toBeInstanceOf(InvalidDocumentError);
  });
});

describe('progress', () => {
  test('is told after every shard, until all replicates are done', async () => {
    const told: number[] = [];
    await runScenario(smallPopulation, {
      workers: 2,
      onProgress: ({ done, total }) => {
        expect(total).toBe(1000);
        told.push(done);
      },
    });
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1000);
  });

  test('ends the run with what its listener throws', async () => {
    const watched = watchWorkers();
    const onProgress = (): never => {
      throw new RangeError('no more');
    };
    await expect(runScenario(smallPopulation, { workers: 2, onProgress })).rejects.toThrow(new RangeError('no more'));
    expect(watched.ended).toEqual(watched.used);
  });
});

describe('a run that is aborted', () => {
  test('does not begin where the signal was aborted before', async () => {
    const watched = watchWorkers();
    const signal = AbortSignal.abort('not today');
    await expect(runScenario(smallPopulation, { signal })).rejects.toBe('not today');
    expect(watched.used.size).toBe(0);
  });

  test('is rejected with the reason, and its workers end in the middle of their work', async () => {
    const watched = watchWorkers();
    const abort = new AbortController();
    const run = runScenario(endless, {
      workers: 2,
      signal: abort.signal,
      onProgress: () => {
        if (watched.used.size === 2) abort.abort(new Error('enough'));
      },
    });
    await expect(run).rejects.toThrow('enough');
    expect(watched.used.size).toBe(2);
    expect(watched.ended).toEqual(watched.used);
  });
});

describe('bad input', () => {
  test('is refused with everything that is wrong with the document', async () => {
    const wrong = { ...smallPopulation, universe: -1, followers: 'many' } as never;
    const error: unknown = await runScenario(wrong).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidDocumentError);
    expect((error as InvalidDocumentError).issues).toEqual(
      (refusalOf(() => simulate(wrong)) as InvalidDocumentError).issues,
    );
  });

  test.each([
    ['a network that is missing', club, undefined],
    ['a network where there is none', smallPopulation, openNetwork(karateClub())],
    ['seeds that nobody is', { ...club, message: { seeds: [1, 99] } }, openNetwork(karateClub())],
    [
      'a network that was grown from something else',
      town,
      growNetwork({ ...town, network: { generator: { kind: 'path', people: 500 } } }),
    ],
    [
      'a network without the tie that is added',
      town,
      growNetwork({ ...town, network: { ...(town.network as GrownNetwork), tie: null } }),
    ],
    ['a network without the column', withColumns, openNetwork(karateClub())],
    // Only the worker looks at each of them.
    ['a probability of a person that is none', withColumns, openRing((person) => (person === 40 ? 1.5 : 0.5))],
  ])('is refused as in one thread: %s', async (_, scenario, network) => {
    const expected = refusalOf(() => simulate(scenario, { network }));
    const error: unknown = await runScenario(scenario, { network, workers: 2 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(expected.constructor);
    expect((error as Error).message).toBe(expected.message);
    expect(Object.entries(error as Error)).toEqual(Object.entries(expected));
  });
});

describe('a worker that breaks', () => {
  const fromText = (text: string) => (): Worker =>
    new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })), { type: 'module' });

  test.each([
    [
      'an error that nobody caught',
      fromText('addEventListener("message", () => { throw new Error("out of luck"); })'),
      'out of luck',
    ],
    ['a module that is not there', () => new Worker('/nothing-here.js', { type: 'module' }), 'a worker has ended'],
    [
      'a worker that cannot be made',
      () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
      'forbidden',
    ],
  ])('rejects the run: %s', async (_, createWorker, message) => {
    await expect(runScenario(smallPopulation, { workers: 2, createWorker })).rejects.toThrow(message);
  });
});

function refusalOf(run: () => unknown): RipplecastError {
  try {
    run();
  } catch (error) {
    if (error instanceof RipplecastError) return error;
  }
  throw new Error('one thread did not refuse it');
}
