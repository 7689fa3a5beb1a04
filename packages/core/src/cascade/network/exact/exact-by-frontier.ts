import { tooEntangled } from './enumerate-states.ts';

/** Two people between whom the message passes with the same probability both ways. */
export interface Friendship {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}

/** Who passes the message on, and what is counted. */
export interface Passing {
  /** Probability that a person who is no seed passes it on once they have seen it, decided once. */
  readonly probabilityOf: (person: number) => number;
  /** What someone who is no seed counts as if they are reached and pass it on. */
  readonly worthOf: (person: number) => number;
}

interface Friend {
  readonly person: number;
  readonly probability: number;
}

/** In a key: a person who does not pass it on, and belongs to no block. */
const CLOSED = 0xffff;
/** In a key that is not normal yet: a block of one. */
const ALONE = 0xfffe;

/**
 * States by how they partition the frontier. A key has one character for each person of the frontier: the number of the block
 * of people joined to each other by live friendships; block 0 is joined to a seed.
 */
type States = Map<string, Frontier>;

/** All situations with the same partition of the frontier. */
interface Frontier {
  probability: number;
  /** For each block the expected number of people, times the probability, who have left the frontier and belong to it. */
  readonly gone: number[];
}

/**
 * Expected number of people joined to the seeds where each friendship lives with its probability, by frontier dynamic programming.
 * The chains that join them are of people who pass the message on (site percolation); they alone are counted.
 *
 * People are taken one by one in an order that keeps the frontier (those taken, with friends not yet taken) small. A person
 * whose friends have all been taken leaves it; their block stays, or is settled if they were the last of it.
 *
 * @param friendships - Each pair once, those of a seed from the seed's side.
 * @throws NotAvailableError above `maxStates` states.
 */
export function spreadByFrontier(
  people: number,
  seeds: Uint32Array,
  friendships: readonly Friendship[],
  maxStates: number,
  passing: Passing,
): number {
  const friends = listFriends(people, friendships);
  const isSeed = new Set(seeds);
  const left = friends.map((list) => list.length);
  const frontier: number[] = [];
  let states: States = new Map([['', { probability: 1, gone: [0] }]]);
  for (const person of orderPeople(friends, seeds)) {
    states = isSeed.has(person)
      ? mapStates(states, (key, frontier) => [key + '\0', frontier])
      : openOrNot(states, passing.probabilityOf(person));
    frontier.push(person);
    for (const friend of friends[person]) {
      const position = frontier.indexOf(friend.person);
      if (position < 0 || friend.person === person) continue;
      states = joinOrNot(states, position, frontier.length - 1, friend.probability);
      if (states.size > maxStates) throw tooEntangled(maxStates);
      left[person] -= 1;
      left[friend.person] -= 1;
    }
    for (let position = frontier.length - 1; position >= 0; position -= 1) {
      if (left[frontier[position]] > 0) continue;
      const worth = isSeed.has(frontier[position]) ? 1 : passing.worthOf(frontier[position]);
      states = mapStates(states, (key, frontier) => leave(key, frontier, position, worth));
      frontier.splice(position, 1);
    }
  }
  let spread = 0;
  for (const { gone } of states.values()) spread += gone[0];
  return spread;
}

function listFriends(people: number, friendships: readonly Friendship[]): Friend[][] {
  const friends: Friend[][] = Array.from({ length: people }, () => []);
  for (const { a, b, probability } of friendships) {
    friends[a].push({ person: b, probability });
    friends[b].push({ person: a, probability });
  }
  return friends;
}

/** People who can be reached, each time the neighbour of those taken who makes the frontier grow least. */
function orderPeople(friends: readonly (readonly Friend[])[], seeds: Uint32Array): number[] {
  const taken = new Set<number>();
  const order: number[] = [];
  // Friends of each person who are not taken yet.
  const open = friends.map((list) => list.length);
  const candidates = new Set<number>();
  const growth = (person: number): number => {
    let grows = open[person] > 0 ? 1 : 0;
    for (const friend of friends[person]) if (taken.has(friend.person) && open[friend.person] === 1) grows -= 1;
    return grows;
  };
  const take = (person: number): void => {
    candidates.delete(person);
    taken.add(person);
    order.push(person);
    for (const friend of friends[person]) {
      open[friend.person] -= 1;
      if (!taken.has(friend.person)) candidates.add(friend.person);
    }
  };
  for (const seed of seeds) take(seed);
  while (candidates.size > 0) {
    let best = -1;
    let least = Infinity;
    for (const person of candidates) {
      // Whoever has no friends left to come takes nothing in, and leaves at once: the leaves of a star need no search.
      if (open[person] === 0) {
        best = person;
        break;
      }
      const grows = growth(person);
      if (grows < least || (grows === least && open[person] < open[best])) {
        best = person;
        least = grows;
      }
    }
    take(best);
  }
  return order;
}

function mapStates(states: States, change: (key: string, frontier: Frontier) => [string, Frontier]): States {
  const changed: States = new Map();
  for (const [key, frontier] of states) add(changed, ...change(key, frontier));
  return changed;
}

/** A person enters the frontier: as a block of one, or closed. */
function openOrNot(states: States, probability: number): States {
  const changed: States = new Map();
  for (const [key, frontier] of states) {
    if (probability > 0) add(changed, ...normalize([...codesOf(key), ALONE], frontier), probability);
    if (probability < 1) add(changed, key + String.fromCharCode(CLOSED), frontier, 1 - probability);
  }
  return changed;
}

function joinOrNot(states: States, a: number, b: number, probability: number): States {
  const changed: States = new Map();
  for (const [key, frontier] of states) {
    if (key[a] === key[b] || key.charCodeAt(a) === CLOSED || key.charCodeAt(b) === CLOSED) {
      add(changed, key, frontier);
      continue;
    }
    if (probability < 1) add(changed, key, frontier, 1 - probability);
    add(changed, ...join(key, frontier, key.charCodeAt(a), key.charCodeAt(b)), probability);
  }
  return changed;
}

/** The state in which two blocks are one. */
function join(key: string, { probability, gone }: Frontier, first: number, second: number): [string, Frontier] {
  const kept = Math.min(first, second);
  const dropped = Math.max(first, second);
  const joined = [...gone];
  joined[kept] += joined[dropped];
  const blocks = codesOf(key).map((block) => (block === dropped ? kept : block));
  return normalize(blocks, { probability, gone: joined });
}

/** The state after the person at a position has left: counted in their block, which is settled if nobody else is in it. */
function leave(key: string, { probability, gone }: Frontier, position: number, worth: number): [string, Frontier] {
  const counted = [...gone];
  const block = key.charCodeAt(position);
  if (block !== CLOSED) counted[block] += probability * worth;
  const blocks = [...codesOf(key.slice(0, position)), ...codesOf(key.slice(position + 1))];
  return normalize(blocks, { probability, gone: counted });
}

const codesOf = (key: string): number[] => Array.from(key, (character) => character.charCodeAt(0));

/** Blocks numbered in the order in which they appear, after block 0; what belongs to blocks that are gone is left out. */
function normalize(blocks: readonly number[], { probability, gone }: Frontier): [string, Frontier] {
  const numbers = new Map([[0, 0]]);
  const kept = [gone[0]];
  let key = '';
  for (const block of blocks) {
    if (block === CLOSED) {
      key += String.fromCharCode(CLOSED);
      continue;
    }
    let number = numbers.get(block);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(block, number);
      // A person who has just been taken is a block that has no number yet, and last.
      kept.push(block < gone.length ? gone[block] : 0);
    }
    key += String.fromCharCode(number);
  }
  return [key, { probability, gone: kept }];
}

function add(states: States, key: string, { probability, gone }: Frontier, factor = 1): void {
  const known = states.get(key);
  if (known === undefined) {
    states.set(key, { probability: probability * factor, gone: gone.map((people) => people * factor) });
    return;
  }
  known.probability += probability * factor;
  for (let block = 0; block < gone.length; block += 1) known.gone[block] += gone[block] * factor;
}
