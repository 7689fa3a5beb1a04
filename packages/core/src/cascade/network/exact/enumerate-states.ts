import { NotAvailableError } from '../../../errors.ts';
import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import { SHARES } from './exact-law.ts';
import type { ChanceLaw, Ending } from './exact-law.ts';

/** Status of a sharer who has shown the message; {@link SHARES} is that of one who is waiting to. */
const DONE = 0xffff;

/** A state has an entry for everybody, and everybody may be a layer. */
const MAX_PEOPLE = 10_000;

/** Expected numbers of people in the end, seeds included. */
export interface ExactPeople {
  readonly sharers: number;
  readonly reach: number;
}

/** Someone who is shown the message. */
interface Shown {
  readonly follower: number;
  readonly endings: readonly Ending[];
}

/**
 * Expected sharers and reach, by the probabilities of all situations that can come about.
 *
 * The order in which sharers show the message does not change who shares in the end, so they do it one by one. A state says of each
 * person how many exposures they have, as far as it matters, or that they share and are waiting to show it, or are done. States with
 * equally many done form a layer and depend on the layer before.
 *
 * @throws NotAvailableError above `maxStates` states in a layer, or 10,000 people.
 */
export function enumerateStates(
  graph: FollowerGraph,
  seeds: Uint32Array,
  endingsOf: ChanceLaw['endingsOf'],
  maxStates: number,
): ExactPeople {
  if (graph.people > MAX_PEOPLE) {
    throw new NotAvailableError(
      `the exact spread by sets of sharers takes at most ${MAX_PEOPLE} people, and this graph has ${graph.people}; estimate it with simulateNetwork`,
    );
  }
  const start = Array.from({ length: graph.people }, () => 0);
  for (const seed of seeds) start[seed] = SHARES;
  let layer = new Map([[String.fromCharCode(...start), 1]]);
  let sharers = 0;
  let reach = 0;
  while (layer.size > 0) {
    const next = new Map<string, number>();
    for (const [key, probability] of layer) {
      const state = Array.from(key, (character) => character.charCodeAt(0));
      const sharer = state.indexOf(SHARES);
      if (sharer < 0) {
        sharers += probability * state.filter((status) => status === DONE).length;
        reach += probability * state.filter((status) => status > 0).length;
        continue;
      }
      state[sharer] = DONE;
      const uncertain: Shown[] = [];
      let outcomes = 1;
      for (let edge = graph.offsets[sharer]; edge < graph.offsets[sharer + 1]; edge += 1) {
        const follower = graph.followers[edge];
        if (state[follower] >= SHARES) continue;
        const endings = endingsOf(edge, follower, state[follower]).filter(({ chance }) => chance > 0);
        if (endings.length === 1) state[follower] = endings[0].status;
        else uncertain.push({ follower, endings });
        // Every outcome is a state of its own.
        outcomes *= endings.length;
        if (outcomes > maxStates) throw tooEntangled(maxStates);
      }
      branch(state, uncertain, 0, probability, next, maxStates);
    }
    layer = next;
  }
  return { sharers, reach };
}

/**
 * Adds every ending of the exposures from `index` on, with its probability, to the next layer of states.
 * @param state - Status of each person; changed on the way, and as before afterwards.
 * @param next - From a state, a character for each person, to its probability.
 */
function branch(
  state: number[],
  shown: readonly Shown[],
  index: number,
  probability: number,
  next: Map<string, number>,
  maxStates: number,
): void {
  if (index === shown.length) {
    const key = String.fromCharCode(...state);
    next.set(key, (next.get(key) ?? 0) + probability);
    if (next.size > maxStates) throw tooEntangled(maxStates);
    return;
  }
  const { follower, endings } = shown[index];
  const before = state[follower];
  for (const { status, chance } of endings) {
    state[follower] = status;
    branch(state, shown, index + 1, probability * chance, next, maxStates);
  }
  state[follower] = before;
}

/** What an exact computation throws that has outgrown its limit. */
export function tooEntangled(maxStates: number): NotAvailableError {
  return new NotAvailableError(
    `the exact spread takes more than ${maxStates} states on this graph; estimate it with simulateNetwork, or raise maxStates`,
  );
}
