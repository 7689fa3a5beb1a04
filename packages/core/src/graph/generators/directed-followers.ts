import { InvalidParameterError } from '../../errors.ts';
import { drawHypergeometric, type RandomStream } from '../../random/index.ts';
import type { FollowerGraph } from '../follower-graph.ts';
import { type MemoryLimit, requireMemory } from '../memory.ts';
import { type DegreeLaw, drawDegrees, meanDegree } from './degree-law.ts';
import { drawBelow } from './draw-below.ts';
import { OneWayRows } from './one-way-rows.ts';
import { pairStubs } from './pair-stubs.ts';
import { requireEdges, requireNumber, requirePeople } from './require-option.ts';
import { shuffle } from './shuffle.ts';

/** Options of {@link generateDirectedFollowers}. */
export interface DirectedFollowersOptions {
  readonly people: number;
  /** How many followers each person has (out-degrees): a law, or a list with one number for each person. */
  readonly followers: DegreeLaw;
  /** How many people each person follows (in-degrees): a law or a list, with the mean of `followers` within 5 %. */
  readonly follows: DegreeLaw;
  /** Fraction of follower edges that are answered by one in the other direction, in [0, 1]. */
  readonly reciprocity: number;
}

/** Up to so many faulty edges expected, everything is drawn again until there are none. */
const REDRAW_UP_TO = 3.5;
const MOST_REDRAWS = 2000;
/** Tries to find a partner for one switch, and draws of everything where one finds none. */
const MOST_TRIES = 2000;
const MOST_DRAWS = 50;
/** Up to so many edges the one-way edges are mixed by further switches. */
const MIX_UP_TO = 200_000;
const SWITCHES_PER_EDGE = 10;

/**
 * Directed follower graph: given laws of how many followers people have and how many they follow, and a given
 * reciprocity.
 *
 * Numbers of followers are drawn from their law and kept exactly. Numbers followed are drawn from theirs, then single
 * ones, at random, are taken away or added until both sums agree. Of the edges that could be answered (min of both
 * numbers, for each person) as many as the reciprocity asks for, rounded to whole pairs, are drawn uniformly and made
 * friendships, as in {@link generateConfigurationModel}; the rest are one way: their ends are matched uniformly. Where
 * at most 3.5 of them are expected to be faulty (a person himself, a copy, an answer, between friends), everything is
 * drawn again until none is: given the numbers of friends, the graph is uniform but for what is said there. Otherwise
 * faulty edges are switched with random ones, about which no bound is known to us; up to 200,000 one-way edges are then
 * mixed by 10 random switches for each. Numbers followed and followers of one person are independent.
 * @throws InvalidParameterError where a law is none, the means differ by more than 5 %, the reciprocity is higher than
 * the numbers allow (the message has the highest), or the edges do not fit between so few people; TooLargeError before
 * allocating.
 * @remarks Newman, Strogatz, Watts, "Random graphs with arbitrary degree distributions", Phys. Rev. E 64 (2001),
 * directed; with reciprocal edges: Zlatić and Štefančić, "Influence of reciprocal edges on degree distribution and
 * degree correlations", Phys. Rev. E 80 (2009). O(people + edges·log(followers)).
 */
export function generateDirectedFollowers(
  options: DirectedFollowersOptions,
  stream: RandomStream,
  memory: MemoryLimit = {},
): FollowerGraph {
  const { people, reciprocity } = options;
  requirePeople(people);
  requireNumber('reciprocity', reciprocity, 0, 1);
  requireMemory(`the numbers of followers of ${people} people`, 32 * (people + 1), memory);
  const followers = drawDegrees('followers', options.followers, people, stream);
  const follows = drawDegrees('follows', options.follows, people, stream);
  const [wanted, given] = [meanDegree(options.followers), meanDegree(options.follows)];
  if (Math.abs(given - wanted) > 0.05 * wanted) {
    throw new InvalidParameterError('follows', `a law with the mean of followers, ${wanted}, within 5 %`, given);
  }
  const edges = sumOf(followers);
  requireEdges(people, edges);
  requireMemory(`growing a graph of ${people} people and ${edges} edges`, 20 * edges + 32 * (people + 1), memory);
  matchSums(follows, edges, stream);

  let friends = drawFriends(followers, follows, edges, reciprocity, stream);
  if (countFaultsExpected(followers, follows, friends) <= REDRAW_UP_TO) {
    for (let draw = 0; draw < MOST_REDRAWS; draw += 1) {
      const mutual = pairStubs(friends, stream, memory);
      const oneWay = matchOneWay(followers, follows, friends, mutual, stream);
      if (oneWay.areFine()) return merge(mutual, oneWay);
    }
  }
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const mutual = pairStubs(friends, stream, memory);
    const oneWay = matchOneWay(followers, follows, friends, mutual, stream);
    if (repair(oneWay, stream)) return merge(mutual, oneWay);
    friends = drawFriends(followers, follows, edges, reciprocity, stream);
  }
  const expected = 'numbers that fit between so few people without copies or answers';
  throw new InvalidParameterError('followers and follows', expected, `${edges} edges of ${people} people`);
}

function sumOf(counts: Uint32Array): number {
  let sum = 0;
  for (let person = 0; person < counts.length; person += 1) sum += counts[person];
  return sum;
}

/**
 * Takes single edges away from `follows`, uniformly, or adds them to people drawn uniformly, until it sums to `edges`.
 */
function matchSums(follows: Uint32Array, edges: number, stream: RandomStream): void {
  const people = follows.length;
  let sum = sumOf(follows);
  if (sum > edges) {
    // What stays of each person is a hypergeometric share of what stays of all.
    let stay = edges;
    for (let person = 0; person < people; person += 1) {
      const kept = drawHypergeometric(stream, sum, stay, follows[person]);
      sum -= follows[person];
      stay -= kept;
      follows[person] = kept;
    }
    return;
  }
  for (; sum < edges; sum += 1) {
    let person: number;
    do person = drawBelow(stream, people);
    while (follows[person] >= people - 1);
    follows[person] += 1;
  }
}

/** Friends of each person: a uniform choice of 2·round(reciprocity·edges / 2) among the edges that can be answered. */
function drawFriends(
  followers: Uint32Array,
  follows: Uint32Array,
  edges: number,
  reciprocity: number,
  stream: RandomStream,
): Uint32Array {
  const people = followers.length;
  const friends = new Uint32Array(people);
  let possible = 0;
  for (let person = 0; person < people; person += 1) possible += Math.min(followers[person], follows[person]);
  let left = 2 * Math.round((reciprocity * edges) / 2);
  if (left > edges) left -= 2;
  if (left > possible) {
    const most = Math.floor((1000 * possible) / edges) / 1000;
    throw new InvalidParameterError('reciprocity', `at most ${most} for numbers like these`, reciprocity);
  }
  for (let person = 0; person < people; person += 1) {
    const most = Math.min(followers[person], follows[person]);
    friends[person] = drawHypergeometric(stream, possible, left, most);
    possible -= most;
    left -= friends[person];
  }
  return friends;
}

/**
 * About how many one-way edges of a uniform matching join a person to himself, repeat or answer another, or join
 * friends.
 */
function countFaultsExpected(followers: Uint32Array, follows: Uint32Array, friends: Uint32Array): number {
  let [edges, both, out, inward, friendships, outOfFriends, inOfFriends] = [0, 0, 0, 0, 0, 0, 0];
  for (let person = 0; person < followers.length; person += 1) {
    const friendCount = friends[person];
    const outDegree = followers[person] - friendCount;
    const inDegree = follows[person] - friendCount;
    edges += outDegree;
    both += outDegree * inDegree;
    out += outDegree * (outDegree - 1);
    inward += inDegree * (inDegree - 1);
    friendships += friendCount;
    outOfFriends += friendCount * outDegree;
    inOfFriends += friendCount * inDegree;
  }
  if (edges === 0) return 0;
  const loops = both / edges;
  const betweenFriends = friendships === 0 ? 0 : (outOfFriends * inOfFriends) / (friendships * edges);
  return loops + (loops * loops) / 2 + (out * inward) / (2 * edges * edges) + betweenFriends;
}

/** A uniform matching of the ends of one-way edges, for the numbers left beside friends. */
function matchOneWay(
  followers: Uint32Array,
  follows: Uint32Array,
  friends: Uint32Array,
  mutual: FollowerGraph,
  stream: RandomStream,
): OneWayRows {
  const people = followers.length;
  const offsets = new Uint32Array(people + 1);
  for (let person = 0; person < people; person += 1) {
    offsets[person + 1] = offsets[person] + followers[person] - friends[person];
  }
  const ends = new Uint32Array(offsets[people]);
  let place = 0;
  for (let person = 0; person < people; person += 1) {
    const count = follows[person] - friends[person];
    ends.fill(person, place, place + count);
    place += count;
  }
  shuffle(ends, new Uint32Array(ends.length), stream);
  for (let person = 0; person < people; person += 1) ends.subarray(offsets[person], offsets[person + 1]).sort();
  return new OneWayRows(offsets, ends, mutual);
}

/** Switches every faulty edge away, and mixes small graphs. False where one finds no partner. */
function repair(rows: OneWayRows, stream: RandomStream): boolean {
  const { offsets, ends } = rows;
  for (let person = 0; person < offsets.length - 1; person += 1) {
    if (!repairRow(rows, person, stream)) return false;
  }
  if (ends.length > MIX_UP_TO) return true;
  for (let step = 0; step < ends.length * SWITCHES_PER_EDGE; step += 1) {
    const one = drawBelow(stream, ends.length);
    const other = drawBelow(stream, ends.length);
    rows.switchEnds(rows.ownerOf(one), ends[one], rows.ownerOf(other), ends[other]);
  }
  return true;
}

/** Switches each faulty edge of a row with a random one that makes both fine. False where one finds none. */
function repairRow(rows: OneWayRows, person: number, stream: RandomStream): boolean {
  const { offsets, ends } = rows;
  for (let entry = offsets[person]; entry < offsets[person + 1];) {
    const end = ends[entry];
    if (rows.isFine(person, end)) {
      entry += 1;
      continue;
    }
    let tries = 0;
    for (;;) {
      const other = drawBelow(stream, ends.length);
      if (rows.switchEnds(person, end, rows.ownerOf(other), ends[other])) break;
      tries += 1;
      if (tries === MOST_TRIES) return false;
    }
    // The row has changed: look at it again.
    entry = offsets[person];
  }
  return true;
}

/** Both kinds of edges in one graph. */
function merge(mutual: FollowerGraph, oneWay: OneWayRows): FollowerGraph {
  const { people } = mutual;
  const edges = mutual.edges + oneWay.ends.length;
  const offsets = new Uint32Array(people + 1);
  const followers = new Uint32Array(edges);
  let place = 0;
  for (let person = 0; person < people; person += 1) {
    let friend = mutual.offsets[person];
    let follower = oneWay.offsets[person];
    const lastFriend = mutual.offsets[person + 1];
    const lastFollower = oneWay.offsets[person + 1];
    while (friend < lastFriend || follower < lastFollower) {
      const takeFriend =
        follower === lastFollower || (friend < lastFriend && mutual.followers[friend] < oneWay.ends[follower]);
      followers[place++] = takeFriend ? mutual.followers[friend++] : oneWay.ends[follower++];
    }
    offsets[person + 1] = place;
  }
  return { people, edges, offsets, followers, visibility: null };
}
