import { alongHours, axisOfRounds, lightsAt, timeAt, type TimeAxis } from '../scales/time-axis.ts';
import { chooseFlights, type PeopleFlights } from './people-flights.ts';
import { firstExposures, type PeopleExposures, type PeopleTrace } from './people-run.ts';

/** When everything happens in a picture of people, in rounds, or on a clock in its moments. */
export interface PeopleTimes {
  /** Shape [people]: time at which a person knows; Infinity for those who never do. */
  readonly knowsAt: Float64Array;
  /** Shape [people]: time at which they hear it again; Infinity for those who do not. */
  readonly againAt: Float64Array;
  /** Times at which anybody hears it again, in any order: once and again by the same person. */
  readonly repeatsAt: Float64Array;
  /** Shape [people]: time from which they are somebody who shares; Infinity for those who do not. */
  readonly sharesAt: Float64Array;
  /** Shape [people]: who told them first; −1 for the brand, and for those whom nobody told. */
  readonly toldBy: Int32Array;
  /** Shape [people]: 1 for those who criticise, or saw criticism first. */
  readonly isCritical: Uint8Array;
  /** Messages on their way along friendships, as many as are drawn. */
  readonly flights: PeopleFlights;
  /** Time of the last arrival; 0 where nobody is reached. */
  readonly end: number;
}

/** Part of a round that a message takes: 400 of its 850 milliseconds. */
export const TRAVEL = 0.47;
/** The sharers of a round tell it one after the other within this part of it; the last message arrives a little before its end. */
const STARTING: readonly [first: number, last: number] = [0.05, 0.36];
/** The people whom the brand reaches light up while the playhead comes in, before round 0. */
const LEAD_IN = 0.3;
/** So little earlier does something happen on a clock, that what belongs to a moment is there at it. */
const EARLIER = 1e-9;

/**
 * When everything of a run happens. Messages of round g start and arrive within (g − 1, g): friends of one sharer hear it together.
 * On a clock a message arrives when it is seen.
 * @param exposures - Default: the first ones, from the trace.
 * @param axis - Default: rounds.
 * @remarks O(people + exposures); n log n on a clock.
 */
export function peopleTimes(
  trace: PeopleTrace,
  exposures: PeopleExposures = firstExposures(trace),
  axis: TimeAxis = axisOfRounds(0),
): PeopleTimes {
  const { universe } = trace;
  const onClock = axis.hours !== null && exposures.hours !== undefined;
  const arrivals = onClock ? arrivalsOnClock(exposures.hours ?? [], axis) : arrivalsInRounds(exposures);
  const order = Uint32Array.from(arrivals.keys());
  if (onClock || firstToTheFront(exposures, arrivals, universe)) {
    order.sort((a, b) => arrivals[a] - arrivals[b] || a - b);
  }
  const times = {
    knowsAt: new Float64Array(universe).fill(Infinity),
    againAt: new Float64Array(universe).fill(Infinity),
    sharesAt: new Float64Array(universe).fill(Infinity),
    toldBy: new Int32Array(universe).fill(-1),
    isCritical: new Uint8Array(universe),
  };
  const sharedAfter = new Int32Array(universe);
  for (let i = 0; i < trace.people.length; i++) {
    const person = trace.people[i];
    times.isCritical[person] = trace.colours?.[i] === 1 ? 1 : 0;
    if (trace.sharedIn[i] >= 0) sharedAfter[person] = trace.sharedAfter?.[i] ?? 1;
  }
  const heard = new Uint32Array(universe);
  const repeats: number[] = [];
  for (const i of order) {
    const person = exposures.to[i];
    heard[person] += 1;
    if (heard[person] === 1) {
      times.knowsAt[person] = arrivals[i];
      times.toldBy[person] = exposures.from[i];
    } else {
      repeats.push(arrivals[i]);
      if (heard[person] === 2) times.againAt[person] = arrivals[i];
    }
    if (heard[person] === sharedAfter[person]) times.sharesAt[person] = arrivals[i];
  }
  const flights = flightsOf(chooseFlights(order, exposures, arrivals), exposures, arrivals, times);
  const end = order.length === 0 ? 0 : Math.max(0, arrivals[order[order.length - 1]]);
  return { ...times, repeatsAt: Float64Array.from(repeats), flights, end };
}

/** Everybody at once, at time 0. */
export function broadcastTimes(people: number): PeopleTimes {
  const nobody = { from: new Uint32Array(0), to: new Uint32Array(0), startsAt: new Float64Array(0) };
  return {
    knowsAt: new Float64Array(people),
    againAt: new Float64Array(people).fill(Infinity),
    repeatsAt: new Float64Array(0),
    sharesAt: new Float64Array(people).fill(Infinity),
    toldBy: new Int32Array(people).fill(-1),
    isCritical: new Uint8Array(people),
    flights: {
      count: 0,
      ...nobody,
      arrivesAt: new Float64Array(0),
      isFirst: new Uint8Array(0),
      isCritical: new Uint8Array(0),
    },
    end: 0,
  };
}

function flightsOf(
  chosen: Uint32Array,
  { from, to, isFirst }: PeopleExposures,
  arrivals: Float64Array,
  { knowsAt, isCritical }: Pick<PeopleTimes, 'knowsAt' | 'isCritical'>,
): PeopleFlights {
  const flights: PeopleFlights = {
    count: chosen.length,
    from: new Uint32Array(chosen.length),
    to: new Uint32Array(chosen.length),
    isFirst: new Uint8Array(chosen.length),
    isCritical: new Uint8Array(chosen.length),
    startsAt: new Float64Array(chosen.length),
    arrivesAt: new Float64Array(chosen.length),
  };
  chosen.forEach((i, at) => {
    flights.from[at] = from[i];
    flights.to[at] = to[i];
    flights.isFirst[at] = isFirst[i] ? 1 : 0;
    flights.isCritical[at] = isCritical[from[i]];
    flights.arrivesAt[at] = arrivals[i];
    // Nobody tells what they do not know yet.
    flights.startsAt[at] = Math.min(arrivals[i], Math.max(knowsAt[from[i]], arrivals[i] - TRAVEL));
  });
  return flights;
}

/** Shape [exposures]: times of arrival by rounds. Of each round the sharers follow each other in the order of the run. */
function arrivalsInRounds({ rounds, from }: PeopleExposures): Float64Array {
  const ranks = new Uint32Array(rounds.length);
  const sharers: number[] = [];
  for (let i = 0; i < rounds.length; i++) {
    const isAnother = i === 0 || rounds[i] !== rounds[i - 1] || from[i] !== from[i - 1] || from[i] < 0;
    ranks[i] = (sharers[rounds[i]] ?? 0) + (isAnother ? 1 : 0);
    sharers[rounds[i]] = ranks[i];
  }
  const [first, last] = STARTING;
  return Float64Array.from(ranks, (rank, i) => {
    const all = sharers[rounds[i]];
    if (rounds[i] === 0) return lightsAt(0, rank, all, LEAD_IN);
    const start = all === 1 ? first : first + ((last - first) * (rank - 1)) / (all - 1);
    return rounds[i] - 1 + start + TRAVEL;
  });
}

function arrivalsOnClock(hours: ArrayLike<number>, axis: TimeAxis): Float64Array {
  return Float64Array.from(hours, (when) => timeAt(when <= 0 ? 0 : alongHours(when, axis), axis) - EARLIER);
}

/**
 * With criticism, any of those who told it to somebody in one round may be the first; their messages then change places.
 * @returns Whether any did.
 */
function firstToTheFront({ to, isFirst }: PeopleExposures, arrivals: Float64Array, people: number): boolean {
  const earliest = new Int32Array(people).fill(-1);
  let changed = false;
  for (let i = 0; i < to.length; i++) {
    const before = earliest[to[i]];
    if (before < 0) earliest[to[i]] = i;
    else if (isFirst[i]) {
      [arrivals[before], arrivals[i]] = [arrivals[i], arrivals[before]];
      changed = true;
    }
  }
  return changed;
}
