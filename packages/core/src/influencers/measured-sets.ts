import { checkArray, checkNumber, checkObject, checkWhole } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';

/** How often each whole number came up. Plain arrays, which can be cloned to workers. */
export interface SetCounts {
  /** Ascending, each once. */
  readonly values: Uint32Array;
  /** As many: reverse sets with that value, whole numbers above 0. */
  readonly sets: Float64Array;
}

/**
 * What the third collection of reverse sets says of a choice: enough for its spread, for random people in its place and for an
 * advertisement beside it.
 */
export interface MeasuredSets {
  /** What all people count: how many they are, or the sum of their weights. */
  readonly totalWeight: number;
  /** People from whom random ones would be drawn: the candidates who are not booked. */
  readonly candidates: number;
  /** Sets in the collection. */
  readonly sets: number;
  /** Sets that somebody booked hits. */
  readonly bookedHits: number;
  /** Sets that one of the chosen hits and nobody booked. */
  readonly chosenHits: number;
  /** Of the sets that nobody booked hits: how many candidates are in them. */
  readonly byCandidates: SetCounts;
  /** Of the sets that one of the chosen hits and nobody booked: how many in them would make the root counted by seeing an advertisement. */
  readonly byExposed: SetCounts;
}

/** The counts of a table that is added to: entry v of `sets` is how many have the value v. */
export function setCounts(sets: ArrayLike<number>): SetCounts {
  const values: number[] = [];
  for (let value = 0; value < sets.length; value += 1) if (sets[value] > 0) values.push(value);
  return { values: Uint32Array.from(values), sets: Float64Array.from(values, (value) => sets[value]) };
}

function joinCounts(parts: readonly SetCounts[]): SetCounts {
  const joined = new Map<number, number>();
  for (const { values, sets } of parts) {
    for (let i = 0; i < values.length; i += 1) joined.set(values[i], (joined.get(values[i]) ?? 0) + sets[i]);
  }
  const values = Uint32Array.from(joined.keys()).sort();
  return { values, sets: Float64Array.from(values, (value) => joined.get(value)!) };
}

/**
 * The parts of one collection, measured apart for the same people, as one.
 * @param parts - At least one, in any order: everything is counted in whole numbers.
 * @throws InvalidParameterError where there are none, or one is no part.
 */
export function joinMeasured(parts: readonly MeasuredSets[]): MeasuredSets {
  checkArray('parts', parts);
  if (parts.length === 0) throw new InvalidParameterError('parts', 'at least one measured part', parts);
  for (const part of parts) checkMeasured(part);
  const [{ totalWeight, candidates }] = parts;
  const sum = (count: (part: MeasuredSets) => number): number => parts.reduce((all, part) => all + count(part), 0);
  return {
    totalWeight,
    candidates,
    sets: sum(({ sets }) => sets),
    bookedHits: sum(({ bookedHits }) => bookedHits),
    chosenHits: sum(({ chosenHits }) => chosenHits),
    byCandidates: joinCounts(parts.map(({ byCandidates }) => byCandidates)),
    byExposed: joinCounts(parts.map(({ byExposed }) => byExposed)),
  };
}

/** Throws InvalidParameterError for what `measureSets` has not made, by the look of it. */
export function checkMeasured(measured: MeasuredSets): void {
  checkObject('measured', measured);
  for (const key of ['candidates', 'sets', 'bookedHits', 'chosenHits'] as const) {
    checkWhole(`measured.${key}`, measured[key]);
  }
  checkNumber('measured.totalWeight', measured.totalWeight, 0);
  for (const key of ['byCandidates', 'byExposed'] as const) {
    const counts: SetCounts = measured[key];
    checkObject(`measured.${key}`, counts);
    checkArray(`measured.${key}.values`, counts.values);
    checkArray(`measured.${key}.sets`, counts.sets, counts.values.length, 'value');
  }
  const { values } = measured.byCandidates;
  if (values.length > 0) {
    checkWhole(`measured.byCandidates.values[${values.length - 1}]`, values[values.length - 1], 0, measured.candidates);
  }
}
