import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import { addEndings } from './branch-states.ts';
import type { Shown } from './branch-states.ts';
import { checkFewEnough, tooEntangled } from './too-large.ts';

const NOT_REACHED = 0;
const WAITING = 1;
const DONE = 2;

/** A state has an entry for everybody, and everybody may be a layer. */
const MAX_PEOPLE = 2000;

/**
 * Expected number of sharers, or of what they come to, by the probabilities of all sets of sharers that can come about.
 *
 * The order in which sharers show the message does not change who shares in the end, so they do it one by one: a state says of
 * each person whether they have not shared, have shared and are waiting to show it, or are done. States with equally many done
 * form a layer and depend on the layer before.
 *
 * @param probabilityOf - Of an edge getting its follower to share, given how many of those that they follow they have withstood.
 * @param countOf - What is expected of the sharers in the end; their number unless told otherwise.
 * @throws NotAvailableError above `maxStates` states in a layer, or 2,000 people.
 */
export function spreadBySets(
  graph: FollowerGraph,
  seeds: Uint32Array,
  probabilityOf: (edge: number, withstood: number) => number,
  maxStates: number,
  countOf: (sharers: readonly number[]) => number = (sharers) => sharers.length,
): number {
  checkFewEnough(graph.people, MAX_PEOPLE);
  const followed = listFollowed(graph);
  const start = Array.from({ length: graph.people }, () => NOT_REACHED);
  for (const seed of seeds) start[seed] = WAITING;
  let layer = new Map([[String.fromCharCode(...start), 1]]);
  let spread = 0;
  while (layer.size > 0) {
    const next = new Map<string, number>();
    for (const [key, probability] of layer) {
      const state = Array.from(key, (character) => character.charCodeAt(0));
      const sharer = state.indexOf(WAITING);
      if (sharer < 0) {
        spread += probability * countOf(state.flatMap((status, person) => (status === DONE ? [person] : [])));
        continue;
      }
      const uncertain: Shown[] = [];
      let outcomes = 1;
      for (let edge = graph.offsets[sharer]; edge < graph.offsets[sharer + 1]; edge += 1) {
        const follower = graph.followers[edge];
        if (state[follower] !== NOT_REACHED) continue;
        const withstood = followed[follower].filter((person) => state[person] === DONE).length;
        const chance = probabilityOf(edge, withstood);
        if (chance <= 0) continue;
        if (chance >= 1) {
          state[follower] = WAITING;
          continue;
        }
        const endings = [
          { status: WAITING, chance },
          { status: NOT_REACHED, chance: 1 - chance },
        ];
        uncertain.push({ follower, endings });
        // Every outcome is a state of its own.
        outcomes *= endings.length;
        if (outcomes > maxStates) throw tooEntangled(maxStates);
      }
      state[sharer] = DONE;
      addEndings(state, uncertain, 0, probability, next, maxStates);
    }
    layer = next;
  }
  return spread;
}

/** Whom each person follows. */
function listFollowed(graph: FollowerGraph): number[][] {
  const followed: number[][] = Array.from({ length: graph.people }, () => []);
  for (let person = 0; person < graph.people; person += 1) {
    for (let edge = graph.offsets[person]; edge < graph.offsets[person + 1]; edge += 1) {
      followed[graph.followers[edge]].push(person);
    }
  }
  return followed;
}
