import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import { shareProbabilityOnExposure } from '../../share-curve.ts';
import { addEndings } from './branch-states.ts';
import type { Ending, Shown } from './branch-states.ts';
import type { NetworkShareModel } from '../network-model.ts';
import { checkFewEnough, tooEntangled } from './too-large.ts';

/** Statuses of people who share; below, the number of exposures of someone who has not shared. */
const WAITING = 0xfffe;
const DONE = 0xffff;

/** Expected numbers of people in the end, seeds included. */
export interface ExactPeople {
  readonly sharers: number;
  readonly reach: number;
}

/** A state has an entry for everybody, and everybody may be a layer. */
const MAX_PEOPLE = 10_000;

/**
 * Expected sharers and reach of the share model, by the probabilities of all situations that can come about.
 *
 * As in `spreadBySets`, sharers show the message one by one, in an order that does not matter: the k-th exposure of a person is the
 * same trial whoever makes it. A state says of each person how many exposures they have, up to the number from which on nothing
 * changes, or that they have shared and are waiting to show it, or are done.
 *
 * @throws NotAvailableError above `maxStates` states in a layer, or 10,000 people.
 */
export function shareBySets(
  graph: FollowerGraph,
  seeds: Uint32Array,
  model: NetworkShareModel,
  maxStates: number,
): ExactPeople {
  checkFewEnough(graph.people, MAX_PEOPLE);
  const start = Array.from({ length: graph.people }, () => 0);
  for (const seed of seeds) start[seed] = WAITING;
  const endingsOf = exposureLaw(model);
  let layer = new Map([[String.fromCharCode(...start), 1]]);
  let sharers = 0;
  let reach = 0;
  while (layer.size > 0) {
    const next = new Map<string, number>();
    for (const [key, probability] of layer) {
      const state = Array.from(key, (character) => character.charCodeAt(0));
      const sharer = state.indexOf(WAITING);
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
        if (state[follower] >= WAITING) continue;
        const endings = endingsOf(edge, follower, state[follower]);
        if (endings.length === 1) state[follower] = endings[0].status;
        else uncertain.push({ follower, endings });
        // Every outcome is a state of its own.
        outcomes *= endings.length;
        if (outcomes > maxStates) throw tooEntangled(maxStates);
      }
      addEndings(state, uncertain, 0, probability, next, maxStates);
    }
    layer = next;
  }
  return { sharers, reach };
}

/** How an exposure of someone with so many exposures, who has not shared, can end. */
function exposureLaw(
  model: NetworkShareModel,
): (edge: number, follower: number, exposures: number) => readonly Ending[] {
  const { visibility, shareProbability } = model;
  const isOnce = typeof shareProbability === 'number' || shareProbability instanceof Float64Array;
  // From so many exposures on, one trial is like the other.
  const settled = isOnce ? 1 : shareProbability.byExposure.length;
  return (edge, follower, exposures) => {
    const seen = typeof visibility === 'number' ? visibility : visibility[edge];
    const shares =
      shareProbability instanceof Float64Array
        ? exposures === 0
          ? shareProbability[follower]
          : 0
        : shareProbabilityOnExposure(shareProbability, exposures + 1);
    const counted = Math.min(exposures + 1, settled);
    const endings = [{ status: WAITING, chance: seen * shares }];
    if (counted === exposures) endings.push({ status: exposures, chance: 1 - seen * shares });
    else endings.push({ status: counted, chance: seen * (1 - shares) }, { status: exposures, chance: 1 - seen });
    return endings.filter(({ chance }) => chance > 0);
  };
}
