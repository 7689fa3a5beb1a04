import { afterEach, expect, test, vi } from 'vitest';
import { openScenarioNetwork } from './experiments/open-scenario-network.ts';
import { availableMemory } from './available-memory.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('the memory that may be used is what the process says', () => {
  vi.spyOn(process, 'availableMemory').mockReturnValue(1000);
  expect(availableMemory()).toBe(1000);
});

test('where the process may not say, there is no limit, and networks are opened', async () => {
  vi.spyOn(process, 'availableMemory').mockImplementation(() => {
    throw new Error('Requires sys access to "systemMemoryInfo", run again with the --allow-sys flag');
  });
  expect(availableMemory()).toBe(Infinity);
  const { people } = await openScenarioNetwork({
    version: 1,
    level: 'network',
    universe: null,
    network: { generator: { kind: 'cycle', people: 100 } },
    message: { fans: 1 },
    model: { shareProbability: 0.5 },
  });
  expect(people).toBe(100);
});
