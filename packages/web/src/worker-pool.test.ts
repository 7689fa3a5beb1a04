import { breakEven, compare, fansToReach, presets } from 'ripplecast';
import { describe, expect, test } from 'vitest';
import { growNetwork, solveFor } from 'ripplecast/experiment';
import { cases, town } from '../test/scenarios.ts';
import { compareScenario, findBreakEven, findFansToReach, findSolution, openWorkerPool, runScenario } from './index.ts';

describe('where there are no Web Workers', () => {
  test('a pool has one worker, on the thread of the page', () => {
    expect(typeof Worker).toBe('undefined');
    expect(openWorkerPool(4).workers).toBe(1);
  });

  test.each(cases())('the result is that of one thread: $name', async ({ scenario, network }) => {
    expect(await compareScenario(scenario, { network })).toEqual(compare(scenario, { network }));
  });

  test('searches are those of one thread', async () => {
    const search = { parameter: 'fans', target: 'reach' } as const;
    const network = growNetwork(town);
    expect(await findBreakEven(town, search)).toEqual(breakEven(town, { ...search, network }));
    expect(await findFansToReach(town, 200)).toEqual(fansToReach(town, 200, { network }));
    const wanted = { path: 'message.fans', target: { figure: 'reach', equals: 200 }, range: [1, 20] } as const;
    expect(await findSolution(town, wanted)).toEqual(solveFor(town, { ...wanted, network }));
  });

  test('a network is grown where the scenario says how', async () => {
    expect(await compareScenario(town)).toEqual(compare(town, { network: growNetwork(town) }));
  });

  test('other work gets its turn between shards, and can abort', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort('enough'), 20);
    const endless = { ...presets.measured2012, experiment: { replicates: 1_000_000 } };
    await expect(runScenario(endless, { signal: abort.signal })).rejects.toBe('enough');
  });
});
