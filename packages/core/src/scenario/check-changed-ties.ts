import { describeValue, groupDigits } from '../errors.ts';
import { type DatasetName, datasetSizes } from '../graph/datasets/dataset-schema.ts';
import { asValues } from '../schema/values.ts';

/**
 * What the pairs of people must satisfy whose ties a document changes; whether they are tied is known once the graph has
 * grown.
 * @param network - As read: what is wrong by itself is undefined and is skipped.
 */
export function checkChangedTies(network: unknown, report: (path: string, message: string) => void): void {
  const { generator, dataset, cut, tie } = asValues(network);
  const people = typeof dataset === 'string' ? peopleOfDataset(dataset) : peopleOf(generator);
  const known = new Set<string>();
  for (const [key, pairs] of Object.entries({ cut, tie })) {
    for (const [index, pair] of (Array.isArray(pairs) ? pairs : []).entries()) {
      checkPair(pair, `network.${key}.${index}`, people, known, report);
    }
  }
}

function checkPair(
  pair: unknown,
  path: string,
  people: number,
  known: Set<string>,
  report: (path: string, message: string) => void,
): void {
  const [first, second] = Array.isArray(pair) ? (pair as unknown[]) : [];
  if (typeof first !== 'number' || typeof second !== 'number') return;
  for (const [place, person] of [first, second].entries()) {
    if (person < people) continue;
    const expected = `one of the ${groupDigits(people)} people, who are 0 to ${groupDigits(people - 1)}`;
    report(`${path}.${place}`, `${path}.${place} must be ${expected}; got ${person}`);
  }
  if (first === second) {
    report(path, `${path} must be two people, since nobody is tied to themselves; got ${describeValue(pair)}`);
  }
  const pairKey = `${Math.min(first, second)}-${Math.max(first, second)}`;
  if (known.has(pairKey)) {
    report(path, `${path} must be a pair that is not there already; got ${describeValue(pair)} again`);
  }
  known.add(pairKey);
}

function peopleOfDataset(name: string): number {
  return name in datasetSizes ? datasetSizes[name as DatasetName] : Infinity;
}

/** People whom a generator grows, by its options; Infinity where these are not known. */
function peopleOf(generator: unknown): number {
  const { people, blocks } = asValues(generator);
  if (typeof people === 'number') return people;
  if (!Array.isArray(blocks)) return Infinity;
  let sum = 0;
  for (const block of blocks) sum += typeof block === 'number' ? block : Infinity;
  return sum;
}
