import { simulateCampaign } from 'ripplecast/campaign';
import { describe, expect, it } from 'vitest';
import { usualNumbers } from '../state/year-numbers.ts';
import { campaignOf, type PageYear } from '../state/year.ts';
import { openedScenario } from '../state/year-scenario.ts';
import { runYear } from './run-year.ts';
import { findBands } from './year-bands.ts';
import type { YearUpdate } from './year-messages.ts';

const few = { ...openedScenario.experiment, replicates: 9 };
const year: PageYear = {
  scenario: { ...openedScenario, message: { fans: 1000, fanVisibility: 0.16 }, experiment: few },
  numbers: { ...usualNumbers, weeks: 4, baitB: 5 },
};

async function told(stillWanted: () => Promise<boolean>): Promise<readonly Extract<YearUpdate, { kind: 'year' }>[]> {
  const updates: Extract<YearUpdate, { kind: 'year' }>[] = [];
  await runYear(campaignOf(year), stillWanted, (update) => {
    if (update.kind === 'year') updates.push(update);
  });
  return updates;
}

describe('a year in the worker', () => {
  it('ends with what the library says, and begins with some of its runs', async () => {
    const updates = await told(async () => true);
    const last = updates.at(-1);
    expect(last).toMatchObject({ done: true, runs: { counted: 9, wanted: 9 } });
    expect(JSON.stringify(last?.document)).toBe(JSON.stringify(simulateCampaign(campaignOf(year))));
    for (const { runs, done } of updates.slice(0, -1)) {
      expect(done).toBe(false);
      expect(runs.counted).toBeGreaterThanOrEqual(4);
    }
  });

  it('ends where something newer is asked for', async () => {
    expect(await told(async () => false)).toEqual([]);
  });
});

describe('what nobody has measured', () => {
  it('is looked at in the worker, with bands that hold the answer', async () => {
    const updates: YearUpdate[] = [];
    await findBands(
      campaignOf(year),
      async () => true,
      (update) => updates.push(update),
    );
    const [update] = updates;
    if (update?.kind !== 'bands') throw new Error('bands must be told');
    const { ranges, mixes } = update.bands;
    expect(ranges.map(({ path }) => path)).toContain('feelings.goodwillHalfLifeDays');
    const band = mixes[1]?.change?.goodwillPerFan;
    expect(band?.low).toBeLessThanOrEqual(band?.asWritten ?? -Infinity);
    expect(band?.high).toBeGreaterThanOrEqual(band?.asWritten ?? Infinity);
  });

  it('is left where something newer is asked for', async () => {
    const updates: YearUpdate[] = [];
    await findBands(
      campaignOf(year),
      async () => false,
      (update) => updates.push(update),
    );
    expect(updates).toEqual([]);
  });
});
