import { checkArray, checkOptions, checkWhole } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import { type MeasuredSets, setCounts } from './measured-sets.ts';
import type { PreparedInfluence } from './prepared-influence.ts';
import { checkInfluence, checkRange, type SetRange } from './reverse-sets.ts';
import { drawSetInSpace } from './set-in-space.ts';
import { keepSetSpace, takeSetSpace } from './set-space.ts';
import { SetStreams } from './set-streams.ts';

/** Which sets are measured, and for whom. */
export interface ChoiceToMeasure {
  /** Which sets. */
  readonly range: SetRange;
  /** The chosen: people by number. */
  readonly seeds: ArrayLike<number>;
  /** Those who start anyway. */
  readonly booked: ArrayLike<number>;
  /** Who could be chosen, each once and none of them booked; null for everyone who is not booked. */
  readonly candidates: ArrayLike<number> | null;
}

const CHOSEN = 1;
const BOOKED = 2;
const CANDIDATE = 4;

/**
 * Draws sets completely and counts what they say of a choice.
 * @param influence - Made by `prepareInfluence`; not changed.
 * @param choice - Which sets, and who is who.
 * @returns Whole numbers: ranges may be measured apart and joined by {@link joinMeasured}.
 * @throws InvalidParameterError for a range that is none, for people out of range, and for candidates who are booked or repeated.
 * @remarks O(members of all sets + people).
 * @example
 * ```ts
 * import { karateClub } from 'ripplecast/graph';
 * import { measureSets, prepareInfluence, randomPeopleForTheSame } from 'ripplecast/influencers';
 * const influence = prepareInfluence(karateClub().graph, { model: { kind: 'independentCascade', edgeProbability: 0.1 } });
 * const range = { collection: 'measure', first: 0, count: 20_000, rngSeed: 'ripplecast' } as const;
 * const measured = measureSets(influence, { range, seeds: [33, 0], booked: [], candidates: null });
 * (measured.totalWeight * measured.chosenHits) / measured.sets; // => 6.59…
 * randomPeopleForTheSame(measured); // => 4
 * ```
 */
export function measureSets(influence: PreparedInfluence, choice: ChoiceToMeasure): MeasuredSets {
  checkOptions('choice', choice, ['kind', 'range', 'seeds', 'booked', 'candidates']);
  const { range, candidates } = choice;
  checkRange(range);
  checkInfluence(influence);
  const { people, totalWeight } = influence;
  const roles = rolesOf(people, choice);
  const streams = new SetStreams(range.collection, range.rngSeed);
  const space = takeSetSpace(influence);
  const { members } = space;
  const byCandidates: number[] = [];
  const byExposed: number[] = [];
  let bookedHits = 0;
  let chosenHits = 0;
  for (let set = range.first; set < range.first + range.count; set += 1) {
    const size = drawSetInSpace(influence, streams, space, set);
    let inSet = 0;
    let found = 0;
    for (let i = 0; i < size; i += 1) {
      const role = roles[members[i]];
      found |= role;
      inSet += role >>> 2;
    }
    if ((found & BOOKED) !== 0) {
      bookedHits += 1;
      continue;
    }
    // Whoever is not booked.
    addOne(byCandidates, candidates === null ? size : inSet);
    if ((found & CHOSEN) === 0) continue;
    chosenHits += 1;
    addOne(byExposed, space.exposed);
  }
  keepSetSpace(influence, space);
  return {
    totalWeight,
    candidates: candidates === null ? people - choice.booked.length : candidates.length,
    sets: range.count,
    bookedHits,
    chosenHits,
    byCandidates: setCounts(byCandidates),
    byExposed: setCounts(byExposed),
  };
}

/** Shape [people]: CHOSEN, BOOKED and CANDIDATE, added up; without CANDIDATE where that is everyone who is not booked. */
function rolesOf(people: number, { seeds, booked, candidates }: ChoiceToMeasure): Uint8Array {
  const roles = new Uint8Array(people);
  addRole(roles, 'booked', booked, BOOKED, BOOKED);
  if (candidates !== null) addRole(roles, 'candidates', candidates, CANDIDATE, BOOKED | CANDIDATE);
  addRole(roles, 'seeds', seeds, CHOSEN, CHOSEN);
  return roles;
}

/** @param others - Roles that nobody may have who is given this one. */
function addRole(roles: Uint8Array, name: string, people: ArrayLike<number>, role: number, others: number): void {
  checkArray(name, people);
  for (let i = 0; i < people.length; i += 1) {
    const person: unknown = people[i];
    checkWhole(`${name}[${i}]`, person, 0, roles.length - 1);
    if ((roles[person] & others) !== 0) {
      throw new InvalidParameterError(`${name}[${i}]`, 'a person given once, and no candidate who is booked', person);
    }
    roles[person] |= role;
  }
}

function addOne(counts: number[], value: number): void {
  while (counts.length <= value) counts.push(0);
  counts[value] += 1;
}
