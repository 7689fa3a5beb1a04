import { InvalidParameterError } from '../errors.ts';
import { presets } from '../scenario/index.ts';
import { checkRunOptions } from './check-run-options.ts';
import { ScenarioPool } from './scenario-pool.ts';
import { describe, expect, test } from 'vitest';
import { smallPopulation } from '../../test/small-population.ts';

const pool = new ScenarioPool({
  workers: 1,
  processors: 1,
  freeBytes: () => Infinity,
  startSeconds: 0.4,
  here: 'all',
  startWorker: () => {
    throw new Error('no worker is needed');
  },
  seconds: () => 0,
  nextTurn: () => Promise.resolve(),
  openNetwork: () => Promise.resolve(undefined),
  share: (cascade) => cascade,
});
const classroom = smallPopulation;
const onPool = [
  ['runScenario', (options: never) => pool.runScenario(classroom, options)],
  ['compareScenario', (options: never) => pool.compareScenario(classroom, options)],
  ['measureRun', (options: never) => pool.measureRun(classroom, false, options)],
  ['simulateShards', (options: never) => pool.simulateShards(classroom, options)],
] as const;

describe.each(onPool)('%s of a pool refuses', (_, run) => {
  test.each([
    [{ sginal: 1 }, 'unknown key options.sginal; did you mean signal?'],
    [null, 'options must be an object with network, signal, onProgress'],
    [{ signal: 5 }, 'signal must be an AbortSignal; got 5'],
    [{ signal: null }, 'signal must be an AbortSignal; got null'],
    [{ onProgress: 'often' }, 'onProgress must be a function; got "often"'],
    [{ network: {} }, 'network must be left out for level "population"'],
  ])('%j', async (options, message) => {
    const refused = await run(options as never).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InvalidParameterError);
    expect(refused).toHaveProperty('message', expect.stringContaining(message));
  });
});

test.each([null, undefined, 5, 'classroom', []])(
  'a pool refuses %j as a scenario as the core does',
  async (scenario) => {
    await expect(pool.runScenario(scenario as never)).rejects.toMatchObject({ code: 'invalidDocument' });
  },
);

test.each([
  [{ count: 'x' }, 'count must be a whole number of at least 1; got "x"'],
  [{ first: -1 }, 'first must be a whole number of at least 0; got -1'],
  [{ count: 0 }, 'count must be a whole number of at least 1; got 0'],
])('a range of replicates is a range on levels without chance, too: %j', async (range, message) => {
  const meanField = { ...presets.seedExample, level: 'meanField' } as const;
  await expect(pool.simulateShards(meanField, range as never)).rejects.toThrow(message);
  expect(await pool.simulateShards(meanField, { first: 3, count: 2 })).toHaveLength(1);
});

test('a host names what it knows besides', () => {
  expect(() => checkRunOptions({ workers: 2, signal: undefined }, ['workers'])).not.toThrow();
  expect(() => checkRunOptions({ wrkers: 2 }, ['workers'])).toThrow('did you mean workers?');
});
