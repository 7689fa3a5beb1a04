import { nextTask } from './next-task.ts';
import { telling } from './telling.ts';
import type { YearService } from './year-messages.ts';

/**
 * What counts years, in a worker of its own or in the page itself.
 * @param release - Told of each callback that is not called again.
 */
export function createYearService(release: (tell: (update: never) => void) => void = () => {}): YearService {
  let latest = 0;
  const isLatest = async (request: number): Promise<boolean> => {
    await nextTask();
    return request === latest;
  };
  return {
    async run(campaign, request, tell) {
      latest = Math.max(latest, request);
      await telling(tell, async () => {
        const { runYear } = await import('./run-year.ts');
        await runYear(campaign, () => isLatest(request), tell);
      });
      release(tell);
    },
    async bands(campaign, request, tell) {
      latest = Math.max(latest, request);
      await telling(tell, async () => {
        const { findBands } = await import('./year-bands.ts');
        await findBands(campaign, () => isLatest(request), tell);
      });
      release(tell);
    },
  };
}
