import { checkProbability } from '../../../check.ts';
import { checkEdges, checkGenerator, checkPeople } from '../check-generator.ts';
import { InvalidParameterError } from '../../../errors.ts';
import { drawHypergeometric, type RandomStream } from '../../../random/index.ts';
import type { FollowerGraph } from '../../follower-graph.ts';
import { type MemoryLimit, requireMemory } from '../../memory.ts';
import { drawDegrees, meanDegree } from '../parts/degree-law.ts';
import { DirectedRows } from './directed-rows.ts';
import { drawBelow } from '../../../random/draw-below.ts';
import { isGraphical, pairStubs } from '../parts/pair-stubs.ts';
import { repairDirectedEdges } from './repair-directed-edges.ts';
import { shuffle } from '../../../random/shuffle.ts';
import type { DirectedFollowersOptions } from '../generator.generated.ts';

/** Up to so many faulty edges expected, everything is drawn again until there are none. */
const REDRAW_UP_TO = 3.5;
const MAX_REDRAWS = 2000;
/** How often numbers are drawn from laws until some graph has them. */
const MAX_DRAWS = 100;

/**
 * Directed follower graph: given laws of how many followers people have and how many they follow, and a given
 * reciprocity.
 *
 * Numbers of followers are drawn from their law and kept exactly. Numbers followed are drawn from theirs, then single
 * ones, at random, are taken away or added until both sums agree. Numbers that no graph has are drawn again. Of the
 * edges that could be answered (at most min of both numbers, for each person, and at least what does not fit between
 * so few people otherwise) as many as the reciprocity asks for, rounded to whole pairs, are drawn uniformly and made
 * friendships, as in {@link generateConfigurationModel}; the rest are one way: their ends are matched uniformly. Where
 * at most 3.5 of them are expected to be faulty (to oneself, a copy, an answer, between friends), everything is
 * drawn again until none is: given the numbers of friends, the graph is uniform but for what is said there. Otherwise
 * edges switch ends until no faulty one is left and the reciprocity is right, which among few people, or with hubs
 * whom nearly everybody follows, also changes who has how many friends; no bound is known to us. Up to 200,000 edges
 * are then mixed by 10 random switches for each. Numbers followed and followers of one person are independent.
 * @throws InvalidParameterError where a law is none, the means differ by more than 5 % (numbers and lists: the sums at
 * all), no graph has such numbers, or the reciprocity is one that they do not allow (the message has the highest, the
 * lowest or, where switching found no graph, what it found); TooLargeError before allocating.
 * @remarks Newman, Strogatz, Watts, "Random graphs with arbitrary degree distributions", Phys. Rev. E 64 (2001),
 * directed; with reciprocal edges: Zlatić and Štefančić, "Influence of reciprocal edges on degree distribution and
 * degree correlations", Phys. Rev. E 80 (2009). O(people + edges·log(followers)).
 */
export function generateDirectedFollowers(
  options: DirectedFollowersOptions,
  stream: RandomStream,
  memory: MemoryLimit = {},
): FollowerGraph {
  checkGenerator('directedFollowers', options, stream);
  const { people, reciprocity } = options;
  checkPeople(people);
  checkProbability('reciprocity', reciprocity);
  requireMemory(`the numbers of followers of ${people} people`, 48 * (people + 1), memory);
  const { followers, follows, edges } = drawNumbers(options, stream, memory);

  const friends = drawFriends(followers, follows, edges, reciprocity, stream);
  if (countFaultsExpected(followers, follows, friends) <= REDRAW_UP_TO && isGraphical(friends)) {
    for (let draw = 0; draw < MAX_REDRAWS; draw += 1) {
      const rows = drawRows(followers, follows, friends, stream, memory);
      if (isFine(rows, sumOf(friends) / 2)) return graphOf(rows);
    }
  }
  const pairs = sumOf(friends) / 2;
  // Among few people the numbers drawn may be none of friends: then switching finds out who is.
  if (!isGraphical(friends)) friends.fill(0);
  const rows = drawRows(followers, follows, friends, stream, memory);
  const found = repairDirectedEdges(rows, pairs, stream);
  if (found.faults === 0 && found.pairs === pairs) return graphOf(rows);
  const nearest = found.faults > 0 ? '' : ` (${Math.round((2000 * found.pairs) / edges) / 1000} was found)`;
  const expected = `one that numbers like these among so few people can have${nearest}`;
  throw new InvalidParameterError('reciprocity', expected, reciprocity);
}

/** How many followers each person has, and how many each follows: numbers that some graph has. */
function drawNumbers(
  options: DirectedFollowersOptions,
  stream: RandomStream,
  memory: MemoryLimit,
): { readonly followers: Uint32Array; readonly follows: Uint32Array; readonly edges: number } {
  const { people } = options;
  const isFixed = [options.followers, options.follows].every((law) => typeof law === 'number' || Array.isArray(law));
  for (let draw = 1; ; draw += 1) {
    const followers = drawDegrees('followers', options.followers, people, stream);
    const follows = drawDegrees('follows', options.follows, people, stream);
    const [wanted, given] = [meanDegree(options.followers), meanDegree(options.follows)];
    if (Math.abs(given - wanted) > 0.05 * wanted) {
      throw new InvalidParameterError('follows', `a law with the mean of followers, ${wanted}, within 5 %`, given);
    }
    const edges = sumOf(followers);
    checkEdges(people, edges);
    requireMemory(`growing a graph of ${people} people and ${edges} edges`, 20 * edges + 48 * (people + 1), memory);
    if (isFixed && sumOf(follows) !== edges) {
      throw new InvalidParameterError('follows', `numbers with the sum of followers, ${edges}`, sumOf(follows));
    }
    matchSums(follows, edges, stream);
    const excess = findExcess(followers, follows);
    if (excess === null) return { followers, follows, edges };
    if (!isFixed && draw < MAX_DRAWS) continue;
    const expected = `numbers that a graph can have (the ${excess.highest} highest, together, at most ${excess.room})`;
    throw new InvalidParameterError('followers', expected, excess.taken);
  }
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
  // Whoever has more followers and people followed together than there are others meets some of them twice.
  const leastOf = (person: number): number => Math.max(0, followers[person] + follows[person] - (people - 1));
  let least = 0;
  let possible = 0;
  for (let person = 0; person < people; person += 1) {
    least += leastOf(person);
    possible += Math.min(followers[person], follows[person]);
  }
  let left = 2 * Math.round((reciprocity * edges) / 2);
  if (left > edges) left -= 2;
  if (left > possible) {
    const most = Math.floor((1000 * possible) / edges) / 1000;
    throw new InvalidParameterError('reciprocity', `at most ${most} for numbers like these`, reciprocity);
  }
  if (left < least) {
    const lowest = Math.ceil((1000 * least) / edges) / 1000;
    const expected = `at least ${lowest} for numbers like these among so few people`;
    throw new InvalidParameterError('reciprocity', expected, reciprocity);
  }
  possible -= least;
  left -= least;
  for (let person = 0; person < people; person += 1) {
    const own = leastOf(person);
    const most = Math.min(followers[person], follows[person]) - own;
    const more = drawHypergeometric(stream, possible, left, most);
    possible -= most;
    left -= more;
    friends[person] = own + more;
  }
  return friends;
}

/**
 * About how many one-way edges of a uniform matching join a person to themselves, repeat or answer another, or join
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

/** Friendships, and a uniform matching of the ends of one-way edges for the numbers left beside them, which may be faulty. */
function drawRows(
  followers: Uint32Array,
  follows: Uint32Array,
  friends: Uint32Array,
  stream: RandomStream,
  memory: MemoryLimit,
): DirectedRows {
  const mutual = pairStubs(friends, stream, memory);
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
  return merge(mutual, offsets, ends);
}

/** Whether no edge is faulty, and as many pairs follow each other as are friends. */
function isFine(rows: DirectedRows, friendships: number): boolean {
  const { offsets, ends } = rows;
  let answered = 0;
  for (let person = 0; person < offsets.length - 1; person += 1) {
    for (let entry = offsets[person]; entry < offsets[person + 1]; entry += 1) {
      const end = ends[entry];
      if (end === person || (entry > offsets[person] && ends[entry - 1] === end)) return false;
      if (end > person && rows.count(end, person) > 0) answered += 1;
    }
  }
  return answered === friendships;
}

/**
 * So many people with the most followers that there are not enough who could follow them; null where there are none
 * such, and some directed graph has these numbers.
 * @remarks Fulkerson, "Zero-one matrices with zero trace", Pacific J. Math. 10 (1960), in the order of Chen, "On the
 * realization of a (p, s)-digraph with prescribed degrees", J. Franklin Inst. 281 (1966): the k people with the most
 * followers have at most Σ min(follows, k − 1) among themselves and Σ min(follows, k) among the others. O(people·log
 * people).
 */
function findExcess(
  followers: Uint32Array,
  follows: Uint32Array,
): { readonly highest: number; readonly taken: number; readonly room: number } | null {
  const people = followers.length;
  // Both numbers in one, so that they are sorted together; both are below 2^32, their pair below 2^53 where it matters.
  const order = new Float64Array(people);
  const having = new Float64Array(people + 1);
  for (let person = 0; person < people; person += 1) {
    order[person] = followers[person] * people + follows[person];
    having[follows[person]] += 1;
  }
  order.sort();
  // Entry j counts the people among the k who follow j.
  const chosen = new Float64Array(people + 1);
  let [following, chosenFollowing, taken, room] = [people, 0, 0, 0];
  for (let k = 1; k <= people; k += 1) {
    const pair = order[people - k];
    const own = pair % people;
    // From here on `following` people follow k or more, `chosenFollowing` of them among the k.
    following -= having[k - 1];
    chosenFollowing -= chosen[k - 1];
    chosen[own] += 1;
    if (own >= k) chosenFollowing += 1;
    taken += (pair - own) / people;
    room += following;
    if (taken > room - chosenFollowing) return { highest: k, taken, room: room - chosenFollowing };
  }
  return null;
}

/** Both kinds of edges in rows, ascending, copies side by side. */
function merge(mutual: FollowerGraph, oneWayOffsets: Uint32Array, oneWay: Uint32Array): DirectedRows {
  const { people } = mutual;
  const offsets = new Uint32Array(people + 1);
  const followers = new Uint32Array(mutual.edges + oneWay.length);
  let place = 0;
  for (let person = 0; person < people; person += 1) {
    let friend = mutual.offsets[person];
    let follower = oneWayOffsets[person];
    const lastFriend = mutual.offsets[person + 1];
    const lastFollower = oneWayOffsets[person + 1];
    while (friend < lastFriend || follower < lastFollower) {
      const takeFriend =
        follower === lastFollower || (friend < lastFriend && mutual.followers[friend] < oneWay[follower]);
      followers[place++] = takeFriend ? mutual.followers[friend++] : oneWay[follower++];
    }
    offsets[person + 1] = place;
  }
  return new DirectedRows(offsets, followers);
}

function graphOf({ offsets, ends }: DirectedRows): FollowerGraph {
  return { people: offsets.length - 1, edges: ends.length, offsets, followers: ends, visibility: null };
}
