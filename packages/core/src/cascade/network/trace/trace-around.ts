import { checkObject, checkWhole } from '../../../check.ts';
import { InvalidParameterError } from '../../../errors.ts';
import { checkGraph, type FollowerGraph } from '../../../graph/follower-graph.ts';
import { reverseFollowerGraph } from '../../../graph/reverse-graph.ts';
import type { CascadeExposures, TracedExposures } from './cascade-exposures.ts';
import { type CascadeTrace, NOBODY } from './cascade-trace.ts';

/** Some people of a run, numbered anew from 0, with the ties and the messages between them. */
export interface TraceAround {
  /** Shape [people]: what each was numbered among everyone, ascending. */
  readonly people: Uint32Array;
  /** New number of the person around whom they are. */
  readonly middle: number;
  /** The ties between them, without visibilities. */
  readonly graph: FollowerGraph;
  /** The run, as far as it came to them: `universe` is how many they are. */
  readonly trace: CascadeTrace;
  /** What was shown from one of them to another, and by the brand. */
  readonly exposures: CascadeExposures;
}

/**
 * The part of a run around one person, for pictures in which each person can be told from the others.
 *
 * First come those by whom the message came to the person, back to where it began. Then, breadth first from the person: who told them first, and
 * whom they were the first to tell, in the order of the run. Where that leaves room, breadth first along ties: whoever follows somebody who
 * is there, then whom they follow, each by number. Nobody comes without those who told them first and who made them share, and so on back:
 * nobody is told by somebody who is not there, and whoever has no room for all of these is left out.
 *
 * @param graph - The network of the run; not changed.
 * @param traced - A run with its exposures; not changed.
 * @param person - Number of the person, who need not be reached.
 * @param most - How many people there are at most, at least one. It is exceeded only by the way on which the message came to the person.
 * @returns New arrays. What people who are left out have shown is left out too: numbers of exposures count those that are there.
 * @throws InvalidParameterError for a run of another number of people, and for what is out of range.
 * @remarks O(people + edges + exposures).
 * @example
 * ```ts
 * import { followerGraphFromRows } from 'ripplecast/graph';
 * import { type NetworkModel, traceAround, traceExposures } from 'ripplecast/network';
 *
 * // 0 is followed by 1, 1 by 2, 2 by 3.
 * const offsets = Uint32Array.of(0, 1, 2, 3, 3);
 * const path = followerGraphFromRows({ offsets, followers: Uint32Array.of(1, 2, 3) });
 * const model: NetworkModel = { kind: 'share', visibility: 1, shareProbability: 1 };
 * const run = traceExposures(path, { seeds: [1] }, model, { rngSeed: 'example', replicate: 0 });
 * const { people, trace } = traceAround(path, run, 2, 2);
 * Array.from(people); // => [1, 2]
 * Array.from(trace.shownBy); // => [-1, 0]
 * ```
 */
export function traceAround(graph: FollowerGraph, traced: TracedExposures, person: number, most: number): TraceAround {
  checkGraph(graph);
  checkObject('traced', traced, 'an object with trace, exposures');
  const { trace, exposures } = traced;
  checkObject('traced.trace', trace);
  checkObject('traced.exposures', exposures);
  if (trace.universe !== graph.people) {
    throw new InvalidParameterError('traced', `a run among the ${graph.people} people of the graph`, trace.universe);
  }
  checkWhole('person', person, 0, graph.people - 1);
  checkWhole('most', most, 1);
  const chosen = new Choice(trace, most);
  chosen.begin(person);
  const told = toldInOrder(trace);
  chosen.spread((from, add) => {
    for (const to of told(from)) add(to);
  });
  const reverse = reverseFollowerGraph(graph);
  chosen.spread((from, add) => {
    for (let edge = graph.offsets[from]; edge < graph.offsets[from + 1]; edge += 1) add(graph.followers[edge]);
    for (let edge = reverse.offsets[from]; edge < reverse.offsets[from + 1]; edge += 1) add(reverse.followed[edge]);
  });
  const people = chosen.people();
  const numberOf = chosen.numbers(people);
  return {
    people,
    middle: numberOf[person],
    graph: within(graph, people, numberOf),
    ...runWithin(traced, people.length, numberOf),
  };
}

/**
 * Who has a place in the order in which a run comes to people; those to whom it does not come follow, in the order of their numbers.
 * @param rank - The place, from 0 and below the number of people.
 * @throws InvalidParameterError for a place that nobody has.
 * @example
 * ```ts
 * import { personOfRank } from 'ripplecast/network';
 * const trace = { universe: 4, people: Uint32Array.of(2, 0) };
 * [0, 1, 2, 3].map((rank) => personOfRank(trace, rank)); // => [2, 0, 1, 3]
 * ```
 */
export function personOfRank(trace: Pick<CascadeTrace, 'universe' | 'people'>, rank: number): number {
  checkObject('trace', trace, 'an object with universe, people');
  const { universe, people } = trace;
  checkWhole('trace.universe', universe);
  checkWhole('rank', rank, 0, universe - 1);
  if (rank < people.length) return people[rank];
  const isReached = new Uint8Array(universe);
  for (const person of people) isReached[person] = 1;
  let person = isReached.indexOf(0);
  for (let left = rank - people.length; left > 0; left -= 1) person = isReached.indexOf(0, person + 1);
  return person;
}

/** People who were chosen, as long as there is room. */
class Choice {
  /** Shape [universe]: who told each first, and who made them share; nobody for the brand. */
  readonly #shownBy: Int32Array;
  readonly #madeToShareBy: Int32Array;
  readonly #isChosen: Uint8Array;
  readonly #order: number[] = [];
  readonly #most: number;

  constructor({ universe, people, shownBy, madeToShareBy }: CascadeTrace, most: number) {
    this.#most = most;
    this.#isChosen = new Uint8Array(universe);
    this.#shownBy = new Int32Array(universe).fill(NOBODY);
    this.#madeToShareBy = new Int32Array(universe).fill(NOBODY);
    people.forEach((person, at) => {
      this.#shownBy[person] = shownBy[at];
      this.#madeToShareBy[person] = madeToShareBy[at];
    });
  }

  /** The first person, and those by whom the message came to them, however many they are. */
  begin(person: number): void {
    this.#addWay(person, Infinity);
  }

  /** Somebody, and those by whom the message came to them; nobody where there is no room for all of these. */
  add(person: number): void {
    this.#addWay(person, this.#most);
  }

  /** Adds a person and those by whom the message came to them, as far as they are not there yet. */
  #addWay(person: number, most: number): void {
    const { length } = this.#order;
    this.#take(person);
    for (let at = length; at < this.#order.length && this.#order.length <= most; at += 1) {
      this.#take(this.#shownBy[this.#order[at]]);
      this.#take(this.#madeToShareBy[this.#order[at]]);
    }
    if (this.#order.length <= most) return;
    for (const each of this.#order.splice(length)) this.#isChosen[each] = 0;
  }

  #take(person: number): void {
    if (person === NOBODY || this.#isChosen[person] === 1) return;
    this.#isChosen[person] = 1;
    this.#order.push(person);
  }

  /** Adds the neighbours of those who are there, theirs, and so on. */
  spread(neighboursOf: (person: number, add: (other: number) => void) => void): void {
    for (let at = 0; at < this.#order.length && this.#order.length < this.#most; at += 1) {
      neighboursOf(this.#order[at], (other) => this.add(other));
    }
  }

  people(): Uint32Array {
    return Uint32Array.from(this.#order).sort();
  }

  /** Shape [everyone]: the new number of each; −1 for those who were not chosen. */
  numbers(people: Uint32Array): Int32Array {
    const numbers = new Int32Array(this.#isChosen.length).fill(NOBODY);
    people.forEach((person, number) => {
      numbers[person] = number;
    });
    return numbers;
  }
}

/** Whom each person told before anybody else did, in the order of the run. */
function toldInOrder({ universe, people, shownBy }: CascadeTrace): (person: number) => Uint32Array {
  const starts = new Uint32Array(universe + 1);
  for (const by of shownBy) if (by !== NOBODY) starts[by + 1] += 1;
  for (let person = 0; person < universe; person += 1) starts[person + 1] += starts[person];
  const next = starts.slice(0, universe);
  const told = new Uint32Array(starts[universe]);
  shownBy.forEach((by, at) => {
    if (by === NOBODY) return;
    told[next[by]] = people[at];
    next[by] += 1;
  });
  return (person) => told.subarray(starts[person], starts[person + 1]);
}

function within(graph: FollowerGraph, people: Uint32Array, numberOf: Int32Array): FollowerGraph {
  const offsets = new Uint32Array(people.length + 1);
  const followers: number[] = [];
  people.forEach((person, number) => {
    for (let edge = graph.offsets[person]; edge < graph.offsets[person + 1]; edge += 1) {
      const follower = numberOf[graph.followers[edge]];
      if (follower >= 0) followers.push(follower);
    }
    offsets[number + 1] = followers.length;
  });
  const edges = followers.length;
  return { people: people.length, edges, offsets, followers: Uint32Array.from(followers), visibility: null };
}

/** The run among those who are there: whoever they have numbers of, told by each other and by the brand. */
function runWithin({ trace, exposures }: TracedExposures, people: number, numberOf: Int32Array): TracedExposures {
  const { rounds, from, to, isFirst, hours } = exposures;
  const number = (person: number): number => (person === NOBODY ? NOBODY : numberOf[person]);
  const shown = Uint32Array.from({ length: exposures.count }, (_, at) => at).filter(
    (at) => numberOf[to[at]] >= 0 && (from[at] === NOBODY || numberOf[from[at]] >= 0),
  );
  const reached = Uint32Array.from(trace.people.keys()).filter((at) => numberOf[trace.people[at]] >= 0);
  const sharedAfter = new Int32Array(people);
  for (const at of reached) sharedAfter[numberOf[trace.people[at]]] = trace.sharedAfter[at];
  const counted = countWithin(exposures, numberOf, sharedAfter);
  const { sharedHours, colours, noticed, answeredHours } = trace;
  const floats = (values: Float64Array): Float64Array => Float64Array.from(reached, (at) => values[at]);
  const ints = (values: Int32Array): Int32Array => Int32Array.from(reached, (at) => values[at]);
  return {
    trace: {
      universe: people,
      reach: reached.length,
      truncated: trace.truncated,
      people: reached.map((at) => numberOf[trace.people[at]]),
      generations: ints(trace.generations),
      shownBy: Int32Array.from(reached, (at) => number(trace.shownBy[at])),
      exposures: Int32Array.from(reached, (at) => counted.exposures[numberOf[trace.people[at]]]),
      sharedIn: ints(trace.sharedIn),
      sharedAfter: Int32Array.from(reached, (at) => counted.sharedAfter[numberOf[trace.people[at]]]),
      madeToShareBy: Int32Array.from(reached, (at) => number(trace.madeToShareBy[at])),
      ...(trace.hours !== undefined && { hours: floats(trace.hours) }),
      ...(sharedHours !== undefined && { sharedHours: floats(sharedHours) }),
      ...(colours !== undefined && { colours: Uint8Array.from(reached, (at) => colours[at]) }),
      ...(noticed !== undefined && { noticed: ints(noticed) }),
      ...(answeredHours !== undefined && { answeredHours: floats(answeredHours) }),
    },
    exposures: {
      count: shown.length,
      rounds: Int32Array.from(shown, (at) => rounds[at]),
      from: Int32Array.from(shown, (at) => number(from[at])),
      to: shown.map((at) => numberOf[to[at]]),
      isFirst: Uint8Array.from(shown, (at) => isFirst[at]),
      ...(hours !== undefined && { hours: Float64Array.from(shown, (at) => hours[at]) }),
    },
  };
}

/**
 * Exposures among those who are there, person by person, and the one after which each shared.
 * @param sharedAfter - Shape [people]: the exposure of the whole run after which each shared, 0 for those who did not.
 */
function countWithin(
  { count, from, to }: CascadeExposures,
  numberOf: Int32Array,
  sharedAfter: Int32Array,
): { readonly exposures: Int32Array; readonly sharedAfter: Int32Array } {
  const people = sharedAfter.length;
  const all = new Int32Array(people);
  const within = new Int32Array(people);
  const after = new Int32Array(people);
  for (let at = 0; at < count; at += 1) {
    const person = numberOf[to[at]];
    if (person < 0) continue;
    all[person] += 1;
    if (from[at] === NOBODY || numberOf[from[at]] >= 0) within[person] += 1;
    if (all[person] === sharedAfter[person]) after[person] = within[person];
  }
  return { exposures: within, sharedAfter: after };
}
