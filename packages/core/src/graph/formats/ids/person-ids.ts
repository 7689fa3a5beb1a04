import { InvalidParameterError } from '../../../errors.ts';
import { checkArray, checkText } from '../../../check.ts';
import { decodeUtf8, encodeUtf8 } from '../text/utf8.ts';

/** Ids that are texts, without a string object for each: UTF-8, one after the other. */
export interface TextIds {
  /** The ids of all people in order, without separators. */
  readonly bytes: Uint8Array;
  /** Shape [people]: the id of person i ends before byte ends[i], and begins where that of person i − 1 ends. */
  readonly ends: Uint32Array;
}

/**
 * What people are called in a file. Null: person i is called i. Numbers: shape [people], distinct. Texts: distinct.
 * The arrays belong to the ids: nobody changes them.
 */
export type PersonIds = null | Uint32Array | TextIds;

/** What a person of the graph is called in its file. O(length of the id). */
export function idOf(ids: PersonIds, person: number): string {
  if (ids === null) return String(person);
  if (ids instanceof Uint32Array) return String(ids[person]);
  return decodeUtf8(ids.bytes, person === 0 ? 0 : ids.ends[person - 1], ids.ends[person]) ?? '';
}

/**
 * People by what their file calls them.
 * @param ids - Ids of a graph with `people` people.
 * @param wanted - Ids as in the file; each at most once.
 * @returns Shape [wanted]: person of each id.
 * @throws InvalidParameterError for an id that nobody has, or that is given twice. O(people + wanted).
 * @example
 * ```ts
 * import { findPeople } from 'ripplecast/graph';
 *
 * [...findPeople(Uint32Array.of(12, 40, 7), 3, ['7', '12'])]; // => [2, 0]
 * ```
 */
export function findPeople(ids: PersonIds, people: number, wanted: readonly string[]): Uint32Array {
  const places = new Map<string, number>();
  wanted.forEach((id, place) => {
    if (places.has(id)) throw new InvalidParameterError('seeds', 'ids that are given once', id);
    places.set(id, place);
  });
  const found = new Uint32Array(wanted.length);
  if (ids === null) {
    for (const [id, place] of places) {
      if (!/^(0|[1-9]\d{0,9})$/.test(id) || Number(id) >= people) throw unknownId(id);
      found[place] = Number(id);
    }
    return found;
  }
  let missing = places.size;
  for (let person = 0; person < people && missing > 0; person += 1) {
    const place = places.get(idOf(ids, person));
    if (place === undefined) continue;
    found[place] = person;
    places.delete(idOf(ids, person));
    missing -= 1;
  }
  for (const id of places.keys()) throw unknownId(id);
  return found;
}

function unknownId(id: string): InvalidParameterError {
  return new InvalidParameterError('seeds', 'ids of people in the graph', id);
}

/**
 * Ids from a list of texts, in the smallest form that keeps them: none where person i is called i, numbers where all are
 * whole numbers below 2^32 without leading zeros, else texts. O(total length).
 * @throws InvalidParameterError for an empty text, one that comes twice, or one with half of a surrogate pair, which UTF-8 does not have.
 */
export function personIdsFromTexts(texts: readonly string[]): PersonIds {
  checkArray('ids', texts);
  for (const [person, text] of texts.entries()) checkText(`ids[${person}]`, text);
  if (new Set(texts).size !== texts.length)
    throw new InvalidParameterError('ids', 'distinct', 'an id that comes twice');
  if (texts.includes('')) throw new InvalidParameterError('ids', 'texts that are not empty', '');
  const torn = texts.find((text) => /\p{Cs}/u.test(text));
  if (torn !== undefined) throw new InvalidParameterError('ids', 'texts without halves of surrogate pairs', torn);
  const pieces = texts.map(encodeUtf8);
  const ends = new Uint32Array(texts.length);
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let end = 0;
  pieces.forEach((piece, person) => {
    bytes.set(piece, end);
    end += piece.length;
    ends[person] = end;
  });
  return smallestIds({ bytes, ends });
}

/**
 * Ids in the smallest form that keeps them: none where person i is called i, numbers where all are whole numbers below 2^32 without
 * leading zeros, else the texts as they are. O(bytes).
 * @param texts - Distinct, none empty; kept where they stay texts.
 */
export function smallestIds(texts: TextIds): PersonIds {
  const numbers = new Uint32Array(texts.ends.length);
  let isIdentity = true;
  let start = 0;
  for (let person = 0; person < numbers.length; person += 1) {
    const end = texts.ends[person];
    const number = readNumber(texts.bytes, start, end);
    if (number < 0) return texts;
    numbers[person] = number;
    isIdentity &&= number === person;
    start = end;
  }
  return isIdentity ? null : numbers;
}

/** The whole number below 2^32 that bytes spell without leading zeros; −1 where they spell anything else. */
function readNumber(bytes: Uint8Array, start: number, end: number): number {
  const digits = end - start;
  if (digits > 10 || (digits > 1 && bytes[start] === 48)) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = bytes[at] - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number < 2 ** 32 ? number : -1;
}
