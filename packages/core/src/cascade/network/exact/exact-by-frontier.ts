import { tooEntangled } from './enumerate-states.ts';

/** Two people between whom the message passes with the same probability both ways. */
export interface Friendship {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}

/** Who passes the message on, and what is counted; everybody, as 1, unless told otherwise. */
export interface Passing {
  /** Probability that a person who is no seed passes it on once they have seen it, decided once. */
  readonly probabilityOf: (person: number) => number;
  /** What someone who is no seed counts as if they were reached and pass it on. */
  readonly worthOf: (person: number) => number;
}

const everybody: Passing = { probabilityOf: () => 1, worthOf: () => 1 };

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
 * of people joined to each other by live friendships; block 0 is joined to a seed. A value holds the probability of the
 * state, then for each block the expected number of people (times that probability) who have left the frontier and
 * belong to it.
 */
type States = Map<string, number[]>;

/**
 * Expected number of people joined to the seeds where each friendship lives with its probability, by frontier dynamic programming.
 * With `passing`, joined by chains of people who pass it on (site percolation), who alone are counted.
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
  passing: Passing = everybody,
): number {
  const friends = listFriends(people, friendships);
  const isSeed = new Set(seeds);
  const left = friends.map((list) => list.length);
  const frontier: number[] = [];
  let states: States = new Map([['', [1, 0]]]);
  for (const person of orderPeople(friends, seeds)) {
    states = isSeed.has(person)
      ? mapStates(states, (key, value) => [key + '\0', value])
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
      states = mapStates(states, (key, value) => leave(key, value, position, worth));
      frontier.splice(position, 1);
    }
  }
  let spread = 0;
  for (const value of states.values()) spread += value[1];
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

function mapStates(
  states: States,
  change: (key: string, value: readonly number[]) => [string, readonly number[]],
): States {
  const changed: States = new Map();
  for (const [key, value] of states) add(changed, ...change(key, value));
  return changed;
}

/** A person enters the frontier: as a block of one, or closed. */
function openOrNot(states: States, probability: number): States {
  const changed: States = new Map();
  for (const [key, value] of states) {
    if (probability > 0) add(changed, ...normalize([...codesOf(key), ALONE], [...value, 0]), probability);
    if (probability < 1) add(changed, key + String.fromCharCode(CLOSED), value, 1 - probability);
  }
  return changed;
}

function joinOrNot(states: States, a: number, b: number, probability: number): States {
  const changed: States = new Map();
  for (const [key, value] of states) {
    if (key[a] === key[b] || key.charCodeAt(a) === CLOSED || key.charCodeAt(b) === CLOSED) {
      add(changed, key, value);
      continue;
    }
    if (probability < 1) add(changed, key, value, 1 - probability);
    add(changed, ...join(key, value, key.charCodeAt(a), key.charCodeAt(b)), probability);
  }
  return changed;
}

/** The state in which two blocks are one. */
function join(key: string, value: readonly number[], first: number, second: number): [string, readonly number[]] {
  const kept = Math.min(first, second);
  const gone = Math.max(first, second);
  const joined = [...value];
  joined[kept + 1] += joined[gone + 1];
  return normalize(
    codesOf(key).map((block) => (block === gone ? kept : block)),
    joined,
  );
}

/** The state after the person at a position has left: counted in their block, which is settled if nobody else is in it. */
function leave(key: string, value: readonly number[], position: number, worth: number): [string, readonly number[]] {
  const counted = [...value];
  const block = key.charCodeAt(position);
  if (block !== CLOSED) counted[block + 1] += value[0] * worth;
  return normalize([...codesOf(key.slice(0, position)), ...codesOf(key.slice(position + 1))], counted);
}

const codesOf = (key: string): number[] => Array.from(key, (character) => character.charCodeAt(0));

/** Blocks numbered in the order in which they appear, after block 0; what belongs to blocks that are gone is left out. */
function normalize(blocks: readonly number[], value: readonly number[]): [string, readonly number[]] {
  const numbers = new Map([[0, 0]]);
  const kept = [value[0], value[1]];
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
      kept.push(block + 1 < value.length ? value[block + 1] : 0);
    }
    key += String.fromCharCode(number);
  }
  return [key, kept];
}

function add(states: States, key: string, value: readonly number[], factor = 1): void {
  const known = states.get(key);
  if (known === undefined) {
    states.set(
      key,
      value.map((part) => part * factor),
    );
    return;
  }
  for (let i = 0; i < value.length; i += 1) known[i] += value[i] * factor;
}
