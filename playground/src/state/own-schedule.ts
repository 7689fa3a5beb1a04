import type { Placement, PlacementBroadcast } from 'ripplecast/broadcast';
import type { CompleteScenario } from 'ripplecast/scenario';
import { fewestPeople } from './fewest-people.ts';
import { loyalFraction, withLoyalFraction } from './loyal-viewers.ts';
import { hasOwnBuy } from './own-spot.ts';
import { withoutRepeatAudiences } from './repeat-audiences.ts';
import { readValue } from './scenario-values.ts';
import { noticeOf } from './spot-start.ts';

/** What can be said of a placement on the page. */
export interface PlacementChange {
  /** What people call the programme; empty for no name. */
  readonly name?: string;
  readonly audience?: number;
  readonly insertions?: number;
  readonly costPerInsertion?: number;
  /** How many of the viewers of one insertion see the next too. */
  readonly loyalFraction?: number;
}

/** The television schedule whose figures somebody wrote; null where another buy is compared with, or none. */
export function ownScheduleOf(scenario: CompleteScenario): PlacementBroadcast | null {
  const { broadcast } = scenario;
  return hasOwnBuy(scenario) && broadcast !== null && 'placements' in broadcast ? broadcast : null;
}

/** The scenario with other placements in its schedule; everything else of the buy as it was. */
function withPlacements(scenario: CompleteScenario, placements: readonly Placement[]): CompleteScenario {
  const schedule = ownScheduleOf(scenario);
  // The figures are the reader's from now on, whoever told them before.
  return schedule === null ? scenario : { ...scenario, broadcast: { ...schedule, placements, source: null } };
}

/**
 * The scenario with one placement changed. Viewers stay as loyal as they are where there are more or fewer of them.
 * @param at - Its place in the list.
 */
export function withPlacement(scenario: CompleteScenario, at: number, change: PlacementChange): CompleteScenario {
  const placements = ownScheduleOf(scenario)?.placements ?? [];
  return withPlacements(
    scenario,
    placements.map((each, place) => (place === at ? changed(each, change, readValue(scenario, 'universe')) : each)),
  );
}

function changed(placement: Placement, change: PlacementChange, universe: number): Placement {
  const { name: before, ...rest } = placement;
  const { name = before ?? '', loyalFraction: loyal, ...numbers } = change;
  const next = { ...rest, ...numbers, ...(name.trim() === '' ? {} : { name }) };
  if (loyal !== undefined) return withLoyalFraction(next, loyal, universe);
  if (placement.secondReach === undefined || next.audience === placement.audience) return next;
  return withLoyalFraction(next, loyalFraction(placement, universe), universe);
}

/** The scenario with one more placement, shown once, like the last one but without a name. */
export function withAnotherPlacement(scenario: CompleteScenario): CompleteScenario {
  const placements = ownScheduleOf(scenario)?.placements ?? [];
  const last = placements.at(-1);
  if (last === undefined) return scenario;
  const { name: _name, secondReach: _second, ...like } = last;
  return withPlacements(scenario, [...placements, { ...like, insertions: 1 }]);
}

/** The scenario without a placement, and without the pairs that it is in; the last one stays. */
export function withoutPlacement(scenario: CompleteScenario, at: number): CompleteScenario {
  const schedule = ownScheduleOf(scenario);
  if (schedule === null || schedule.placements.length === 1) return scenario;
  const next = withPlacements(
    scenario,
    schedule.placements.filter((_, place) => place !== at),
  );
  const { duplications } = schedule;
  if (duplications === undefined || next.broadcast === null) return next;
  const kept = duplications
    .filter(({ between }) => !between.includes(at))
    .map(({ between: [first, second], audience }) => {
      return { between: [after(first, at), after(second, at)] as const, audience };
    });
  const { duplications: _before, ...alone } = { ...schedule, ...next.broadcast };
  return { ...next, broadcast: kept.length === 0 ? alone : { ...alone, duplications: kept } };
}

/** The place of a placement once that at another place is gone. */
function after(place: number, gone: number): number {
  return place > gone ? place - 1 : place;
}

/**
 * The scenario with each placement shown so often; what is shown no more leaves the schedule.
 * @param shown - Shape [placements], at least one of them above 0.
 */
export function withInsertions(scenario: CompleteScenario, shown: readonly number[]): CompleteScenario {
  const placements = ownScheduleOf(scenario)?.placements ?? [];
  const next = withPlacements(
    scenario,
    placements.map((placement, at) => ({ ...placement, insertions: shown[at] ?? placement.insertions })),
  );
  // From the end, so that places before stay.
  return shown.reduceRight((left, times, at) => (times === 0 ? withoutPlacement(left, at) : left), next);
}

/** The scenario with other programmes in the place of those that it compares with, and of any other buy. */
export function withSchedule(
  scenario: CompleteScenario,
  { placements, universe }: Pick<PlacementBroadcast, 'placements' | 'universe'>,
): CompleteScenario {
  const { duplications: _pairs, ...own }: Partial<PlacementBroadcast> = ownScheduleOf(scenario) ?? {};
  const bought = { production: 0, ...noticeOf(scenario.broadcast), ...own, placements, universe, source: null };
  return { ...scenario, broadcast: bought };
}

/**
 * The scenario after a number was changed elsewhere on the page. Viewers of its first programme stay as loyal as they were where there are
 * more or fewer of them; among fewer people no fewer are loyal, or see two programmes, than chance gives.
 */
export function withLoyalViewers(scenario: CompleteScenario, before: CompleteScenario): CompleteScenario {
  const schedule = ownScheduleOf(scenario);
  if (schedule === null) return scenario;
  const [old] = ownScheduleOf(before)?.placements ?? [];
  const [now, then] = [readValue(scenario, 'universe'), readValue(before, 'universe')];
  const isSameSecond = (first: Placement): boolean =>
    old?.secondReach !== undefined && first.secondReach === old.secondReach && first.audience !== old.audience;
  const placements = schedule.placements.map((placement, at) => {
    if (placement.secondReach === undefined) return placement;
    const like = at === 0 && old !== undefined && isSameSecond(placement) ? old : placement;
    return like === placement && now >= then ? placement : withLoyalFraction(placement, loyalFraction(like, now), now);
  });
  const next = { ...scenario, broadcast: { ...schedule, placements } };
  return fewestPeople(next.broadcast) > now ? withoutRepeatAudiences(next) : next;
}
