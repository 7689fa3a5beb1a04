import { measureBuy, resolveBuy } from 'ripplecast/broadcast';
import {
  decodeScenarioLink,
  encodeScenarioLink,
  presets,
  resolveScenario,
  type CompleteScenario,
} from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import {
  ownScheduleOf,
  withAnotherPlacement,
  withInsertions,
  withLoyalViewers,
  withoutPlacement,
  withPlacement,
  withSchedule,
} from './own-schedule.ts';
import { withoutRepeatAudiences } from './repeat-audiences.ts';
import { withOwnSpot } from './own-spot.ts';
import { readValue, withValue } from './scenario-values.ts';

const own = withOwnSpot(presets.seedExample, { audience: 5_000_000, price: 100_000, insertions: 3 });
const placementsOf = (scenario: CompleteScenario) => ownScheduleOf(scenario)?.placements ?? [];

describe('a schedule of the reader’s own', () => {
  it('is none of the catalogue or of a preset', () => {
    expect(ownScheduleOf(presets.seedExample)).toBeNull();
    expect(ownScheduleOf(presets.seedExampleRound)).toBeNull();
    expect(placementsOf(own)).toHaveLength(1);
  });

  it('has its placements changed one by one', () => {
    const two = withPlacement(withAnotherPlacement(own), 1, { name: 'Late news', audience: 2_000_000, insertions: 4 });
    expect(placementsOf(two)).toEqual([
      { audience: 5_000_000, insertions: 3, costPerInsertion: 100_000 },
      { audience: 2_000_000, insertions: 4, costPerInsertion: 100_000, name: 'Late news' },
    ]);
    expect(placementsOf(withPlacement(two, 1, { name: ' ' }))[1]).not.toHaveProperty('name');
    expect(placementsOf(withoutPlacement(two, 0))).toEqual([placementsOf(two)[1]]);
    expect(withoutPlacement(own, 0), 'the last one stays').toBe(own);
  });

  it('keeps its viewers as loyal as they are where there are more or fewer of them', () => {
    const loyal = withPlacement(own, 0, { loyalFraction: 0.6 });
    expect(placementsOf(loyal)[0]?.secondReach).toBe(7_000_000);
    expect(placementsOf(withPlacement(loyal, 0, { audience: 1_000_000 }))[0]?.secondReach).toBe(1_400_000);
    const elsewhere = withLoyalViewers(withValue(loyal, 'viewers', 2_000_000), loyal);
    expect(placementsOf(elsewhere)[0]).toMatchObject({ audience: 2_000_000, secondReach: 2_800_000 });
    const everyone = withPlacement(loyal, 0, { audience: readValue(own, 'universe') });
    expect(placementsOf(everyone)[0]).not.toHaveProperty('secondReach');
  });

  it('has no fewer loyal viewers than chance gives, where there are fewer people', () => {
    const loyal = withPlacement(own, 0, { loyalFraction: 0.3 });
    const fewer = (universe: number) => withLoyalViewers(withValue(loyal, 'universe', universe), loyal);
    expect(placementsOf(fewer(100_000_000))).toEqual(placementsOf(loyal));
    expect(placementsOf(fewer(10_000_000))[0], '50 % by chance').not.toHaveProperty('secondReach');
  });

  it('loses the pairs of a placement that goes, and keeps the others', () => {
    const three = withAnotherPlacement(withAnotherPlacement(own));
    const schedule = ownScheduleOf(three);
    const duplications = [
      { between: [0, 1] as const, audience: 300_000 },
      { between: [1, 2] as const, audience: 400_000 },
    ];
    const paired = resolveScenario({ ...three, broadcast: schedule === null ? null : { ...schedule, duplications } });
    const fewer = withoutPlacement(paired, 0);
    expect(ownScheduleOf(fewer)?.duplications).toEqual([{ between: [0, 1], audience: 400_000 }]);
    expect(ownScheduleOf(withoutPlacement(paired, 1))).not.toHaveProperty('duplications');
    expect(ownScheduleOf(withoutRepeatAudiences(paired))).not.toHaveProperty('duplications');
  });

  it('is shown as often as a point of its curve says; what is shown no more goes', () => {
    const two = withPlacement(withAnotherPlacement(own), 1, { name: 'Late news' });
    expect(placementsOf(withInsertions(two, [2, 5])).map(({ insertions }) => insertions)).toEqual([2, 5]);
    expect(placementsOf(withInsertions(two, [0, 5])).map(({ name }) => name)).toEqual(['Late news']);
  });

  it('takes the place of any other buy, and keeps what was paid for the spot itself', () => {
    const placements = [{ audience: 9, insertions: 1, costPerInsertion: 2 }];
    expect(withSchedule(presets.seedExample, { placements, universe: null }).broadcast).toEqual({
      placements,
      production: 0,
      universe: null,
      source: null,
    });
    const produced = withValue(own, 'production', 20_000);
    expect(withSchedule(produced, { placements, universe: null }).broadcast).toMatchObject({ production: 20_000 });
  });

  it('stands in the link, names and loyal viewers too', () => {
    const named = resolveScenario(
      withPlacement(withPlacement(own, 0, { loyalFraction: 0.6 }), 0, { name: 'News & sport ~' }),
    );
    expect(decodeScenarioLink(encodeScenarioLink(named))).toEqual({ scenario: named, notes: [] });
    const { broadcast } = named;
    if (broadcast === null) throw new Error('the scenario must have a buy');
    expect(measureBuy(resolveBuy(broadcast), readValue(named, 'universe')).reach).toBeLessThan(10_000_000);
  });
});
