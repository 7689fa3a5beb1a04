import { tooEntangled } from './too-large.ts';

/** One way in which an exposure can end: the follower's status afterwards, and the probability. */
export interface Ending {
  readonly status: number;
  readonly chance: number;
}

/** Someone who is shown the message. */
export interface Shown {
  readonly follower: number;
  readonly endings: readonly Ending[];
}

/**
 * Every ending of the exposures from `index` on, with its probability, added to the next layer of states.
 * @param state - Status of each person; changed on the way, and as before afterwards.
 * @param next - From a state, a character for each person, to its probability.
 * @throws NotAvailableError above `maxStates` states in the layer.
 */
export function addEndings(
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
    addEndings(state, shown, index + 1, probability * chance, next, maxStates);
  }
  state[follower] = before;
}
