import { TestHost, testSignal } from '../../test/pool/test-host.ts';
import { karateClub } from '../graph/index.ts';
import {
  certifySteps,
  chooseSeeds,
  chooseSeedsSteps,
  prepareInfluence,
  runInfluenceTask,
} from '../influencers/index.ts';
import type {
  Certificate,
  InfluenceAnswer,
  InfluenceStep,
  InfluenceSteps,
  InfluenceTask,
  PreparedInfluence,
  ReverseSets,
} from '../influencers/index.ts';
import type { InfluenceProgress } from './influence-run-options.ts';
import { ScenarioPool } from './scenario-pool.ts';
import type { SetsAnswer } from './sets-task.ts';
import type { WorkerPort } from './worker-connection.ts';
import { describe, expect, test, vi } from 'vitest';
import { simulate } from '../experiment/index.ts';
import { smallPopulation } from '../../test/small-population.ts';

const { graph } = karateClub();
const few = prepareInfluence(graph, { model: { kind: 'independentCascade', edgeProbability: 0.1 } });
/** Another model on the same graph, laid out once. */
const more: PreparedInfluence = {
  ...few,
  law: prepareInfluence(graph, { model: { kind: 'independentCascade', edgeProbability: 0.2 } }).law,
};
const seeds = Uint32Array.of(0, 33);
const rangeOf = (first: number, count: number, collection: 'choose' | 'judge' | 'measure'): InfluenceTask['range'] => ({
  collection,
  first,
  count,
  rngSeed: 'a pool',
});
const sample: InfluenceTask = { kind: 'sample', range: rangeOf(100, 3000, 'choose') };
const count: InfluenceTask = { kind: 'count', range: rangeOf(0, 5000, 'judge'), seeds };
const measure: InfluenceTask = {
  kind: 'measure',
  range: rangeOf(7, 4000, 'measure'),
  seeds,
  booked: Uint32Array.of(5),
  candidates: null,
};
const stepOf = (influence: PreparedInfluence, task: InfluenceTask, best: Certificate | null = null): InfluenceStep => ({
  influence,
  task,
  best,
  round: 1,
  mostRounds: 3,
  bytes: 0,
});
const certificate: Certificate = { seeds: [0, 33], lowerBound: 5, upperBoundOfBest: 8, certifiedRatio: 0.625 };
const better: Certificate = { ...certificate, lowerBound: 6, certifiedRatio: 0.75 };
const steps: readonly InfluenceStep[] = [
  stepOf(few, sample),
  stepOf(few, count),
  stepOf(more, sample, certificate),
  stepOf(few, measure, { ...certificate }),
  stepOf(more, measure, better),
];
/** What came of each step. */
const expected = steps.map(({ influence, task }) => inOnePiece(runInfluenceTask(influence, task)));

/** An answer however it was cut: drawn sets as lists of people. */
function inOnePiece(answer: InfluenceAnswer): object {
  if (answer.kind !== 'sample') return answer;
  const setsOf = ({ offsets, members }: ReverseSets): number[][] =>
    Array.from({ length: offsets.length - 1 }, (_, set) => [...members.subarray(offsets[set], offsets[set + 1])]);
  return { kind: answer.kind, sets: answer.parts.flatMap(setsOf) };
}

/** Yields steps until one is answered by null, and returns the answers; says when it is closed. */
function* listOf(asked: readonly InfluenceStep[], closed: () => void = () => {}): InfluenceSteps<readonly object[]> {
  const answers: object[] = [];
  try {
    for (const step of asked) {
      const answer = yield step;
      if (answer === null) return answers;
      answers.push(inOnePiece(answer));
    }
    return answers;
  } finally {
    closed();
  }
}

/** A host whose workers answer sets by a function. */
function hostAnswering(answer: () => Promise<SetsAnswer>, workers = 2): TestHost {
  const host = new TestHost(workers);
  const start = host.startWorker;
  host.startWorker = (): WorkerPort => ({ ...start(), drawSets: answer });
  return host;
}

describe('steps on a pool', () => {
  test.each(['nothing', 'small', 'all'] as const)('come to what one thread computes, with %s here', async (here) => {
    for (const workers of [1, 2, 3, 8]) {
      const pool = new ScenarioPool(new TestHost(workers, here, 0.01));
      expect(await pool.runInfluence(listOf(steps))).toEqual(expected);
      await pool.close();
    }
  });

  test('choose and judge as without one', async () => {
    const options = { model: { kind: 'independentCascade', edgeProbability: 0.1 }, count: 3, epsilon: 0.2 } as const;
    const chosen = chooseSeeds(graph, options);
    for (const workers of [1, 3]) {
      const pool = new ScenarioPool(new TestHost(workers));
      expect(await pool.runInfluence(chooseSeedsSteps(graph, options))).toEqual(chosen);
      const judged = await pool.runInfluence(certifySteps(graph, chosen.seeds, options));
      expect(judged.seeds).toEqual(chosen.seeds);
    }
  });

  test('are done in pieces, by all workers', async () => {
    const host = new TestHost(3, 'nothing', 0.2);
    await new ScenarioPool(host).runInfluence(listOf(steps));
    expect(host.started).toBe(3);
    expect(host.sets.length).toBeGreaterThan(2 * steps.length);
  });

  test('send each worker what is laid out once, and of the next model what it has not', async () => {
    const host = new TestHost(1);
    await new ScenarioPool(host).runInfluence(listOf([steps[0], steps[1], steps[2], steps[2]]));
    const sent = host.sets.map(({ influence }) => influence).filter((influence) => influence !== 'held');
    const held = { heldArray: expect.any(Number) };
    expect(sent).toEqual([few, { ...more, offsets: held, followed: held }]);
  });

  test('take turns with scenarios', async () => {
    const pool = new ScenarioPool(new TestHost(2));
    const [answers, result] = await Promise.all([pool.runInfluence(listOf(steps)), pool.runScenario(smallPopulation)]);
    expect(answers).toEqual(expected);
    expect(result).toEqual(simulate(smallPopulation));
  });

  test('say how far they are, and what is certified', async () => {
    const told: InfluenceProgress[] = [];
    const onCertificate = vi.fn();
    await new ScenarioPool(new TestHost(2)).runInfluence(listOf(steps), {
      onProgress: (progress) => told.push(progress),
      onCertificate,
    });
    const last = told.filter(({ done, total }) => done === total);
    expect(last).toEqual(
      steps.map(({ task }, i) => ({
        done: task.range.count,
        total: task.range.count,
        step: i + 1,
        round: 1,
        mostRounds: 3,
      })),
    );
    expect(onCertificate.mock.calls).toEqual([[certificate], [better]]);
  });
});

describe('steps end', () => {
  test.each(['nothing', 'small', 'all'] as const)('with their signal, with %s here', async (here) => {
    const closed = vi.fn();
    const ending = testSignal();
    const pool = new ScenarioPool(new TestHost(2, here));
    const onProgress = ({ step }: InfluenceProgress): void => {
      if (step === 3) ending.abort('no more');
    };
    const run = pool.runInfluence(listOf(steps, closed), { signal: ending.signal, onProgress });
    await expect(run).rejects.toBe('no more');
    expect(closed).toHaveBeenCalledTimes(1);
    await expect(pool.runInfluence(listOf(steps), { signal: ending.signal })).rejects.toBe('no more');
    expect(await pool.runInfluence(listOf(steps))).toEqual(expected);
  });

  test.each(['nothing', 'small', 'all'] as const)('with what they have, with %s here', async (here) => {
    const ending = testSignal();
    const pool = new ScenarioPool(new TestHost(2, here));
    const onProgress = ({ step }: InfluenceProgress): void => {
      if (step === 3) ending.abort('enough');
    };
    const enough = ending.signal;
    expect(await pool.runInfluence(listOf(steps), { enough, onProgress })).toEqual(expected.slice(0, 2));
    expect(await pool.runInfluence(listOf(steps), { enough })).toEqual([]);
    expect(await pool.runInfluence(listOf(steps))).toEqual(expected);
  });

  test('with their signal where both have ended', async () => {
    const [first, second] = [testSignal(), testSignal()];
    first.abort('no more');
    second.abort('no more');
    const run = new ScenarioPool(new TestHost(1)).runInfluence(listOf(steps), {
      signal: first.signal,
      enough: second.signal,
    });
    await expect(run).rejects.toBe('no more');
  });

  test('with what a worker ended with, and the pool goes on with others', async () => {
    const closed = vi.fn();
    let isBroken = true;
    const host = new TestHost(2);
    const start = host.startWorker;
    host.startWorker = (): WorkerPort => {
      const worker = start();
      const drawSets: WorkerPort['drawSets'] = (task) =>
        isBroken ? Promise.reject(new Error('a worker has ended')) : worker.drawSets(task);
      return { ...worker, drawSets };
    };
    const pool = new ScenarioPool(host);
    await expect(pool.runInfluence(listOf(steps, closed))).rejects.toThrow('a worker has ended');
    expect(closed).toHaveBeenCalledTimes(1);
    expect(host.ended).toBe(1);
    isBroken = false;
    expect(await pool.runInfluence(listOf(steps))).toEqual(expected);
  });

  test('with the error of a worker, in its class', async () => {
    const wrong: InfluenceTask = { ...sample, range: { ...sample.range, collection: 'chose' as never } };
    const pool = new ScenarioPool(new TestHost(2));
    await expect(pool.runInfluence(listOf([stepOf(few, wrong)]))).rejects.toMatchObject({ code: 'invalidParameter' });
  });

  test('with what a listener throws', async () => {
    const pool = new ScenarioPool(new TestHost(2));
    const fail = (): never => {
      throw new RangeError('no more');
    };
    await expect(pool.runInfluence(listOf(steps), { onProgress: fail })).rejects.toThrow(new RangeError('no more'));
    await expect(pool.runInfluence(listOf(steps), { onCertificate: fail })).rejects.toThrow(new RangeError('no more'));
  });

  test('where the pool is closed, before and in between', async () => {
    const pool = new ScenarioPool(hostAnswering(() => new Promise(() => {})));
    const closed = vi.fn();
    const run = pool.runInfluence(listOf(steps, closed));
    const outcome = expect(run).rejects.toMatchObject({ name: 'AbortError' });
    await new Promise((resolve) => setTimeout(resolve));
    await pool.close();
    await outcome;
    expect(closed).toHaveBeenCalledTimes(1);
    await expect(pool.runInfluence(listOf(steps))).rejects.toThrow('the pool of workers is closed');
  });
});

test.each<[string, (pool: ScenarioPool) => Promise<unknown>, string]>([
  ['no generator', (pool) => pool.runInfluence(3 as never), 'steps must be a generator, as chooseSeedsSteps'],
  ['an unknown option', (pool) => pool.runInfluence(listOf([]), { enuogh: 1 } as never), 'did you mean enough?'],
  [
    'no signal',
    (pool) => pool.runInfluence(listOf([]), { enough: 1 as never }),
    'enough must be an AbortSignal; got 1',
  ],
  ['no listener', (pool) => pool.runInfluence(listOf([]), { onCertificate: 1 as never }), 'onCertificate must be'],
  [
    'no step',
    (pool) => pool.runInfluence(listOf([1 as never])),
    'the steps must yield tasks on reverse-reachable sets',
  ],
])('steps are refused for %s', async (_, call, message) => {
  await expect(call(new ScenarioPool(new TestHost(1)))).rejects.toThrow(message);
});
