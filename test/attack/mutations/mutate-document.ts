import * as fc from 'fast-check';
import { anyValue, nastyKeys } from './nasty-values.ts';

/** One change of a document: what is done, and where, as a number taken modulo the places that there are. */
export interface DocumentMutation {
  readonly act: (typeof acts)[number];
  readonly place: number;
  readonly other: number;
  readonly key: string;
  readonly value: unknown;
  readonly factor: number;
}

const acts = ['replace', 'nudge', 'remove', 'add', 'wrap', 'copy', 'misspell', 'say'] as const;

/** A change of any document. */
export const documentMutation: fc.Arbitrary<DocumentMutation> = fc.record({
  act: fc.constantFrom(...acts),
  place: fc.nat(1000),
  other: fc.nat(1000),
  key: fc.constantFrom(...nastyKeys),
  value: anyValue,
  factor: fc.constantFrom(-1, 0.1, 0.5, 1 + 2 ** -52, 2, 10, 1000, 1e9),
});

/** Somewhere in a document: what holds the value, and its key or place there. */
interface Place {
  readonly holder: object;
  readonly key: string;
}

/** Entries of a list that are changed: enough of a long one. */
const ENTRIES = 12;

/**
 * A copy of a document, changed.
 * @param document - Plain JSON; stays as it is.
 */
export function mutateDocument(document: unknown, mutations: readonly DocumentMutation[]): unknown {
  const root = { document: structuredClone(document) };
  for (const mutation of mutations) {
    const places = placesIn(root);
    const place = places[mutation.place % places.length];
    const other = places[mutation.other % places.length];
    if (place !== undefined && other !== undefined) change(place, other, mutation);
  }
  return root.document;
}

/** All places inside an object, in document order. */
function placesIn(root: object): Place[] {
  const places: Place[] = [];
  const open: object[] = [root];
  for (let holder = open.shift(); holder !== undefined; holder = open.shift()) {
    for (const key of Object.keys(holder).slice(0, Array.isArray(holder) ? ENTRIES : undefined)) {
      places.push({ holder, key });
      const value = valueAt({ holder, key });
      if (typeof value === 'object' && value !== null) open.push(value);
      if (places.length > 200) return places;
    }
  }
  return places;
}

function valueAt({ holder, key }: Place): unknown {
  return Object.getOwnPropertyDescriptor(holder, key)?.value;
}

/** As JSON.parse does it, so that `__proto__` becomes a key like any other. */
function setAt({ holder, key }: Place, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}

function change(place: Place, other: Place, { act, key, value, factor }: DocumentMutation): void {
  const before = valueAt(place);
  switch (act) {
    case 'replace':
      return setAt(place, value);
    case 'nudge':
      return setAt(place, typeof before === 'number' ? before * factor : value);
    case 'remove':
      return removeAt(place);
    case 'add':
      if (Array.isArray(before)) before.push(value);
      else if (typeof before === 'object' && before !== null) setAt({ holder: before, key }, value);
      return;
    case 'wrap':
      return setAt(place, [before]);
    case 'copy':
      return setAt(place, structuredClone(valueAt(other)));
    case 'misspell': {
      if (Array.isArray(place.holder)) return;
      removeAt(place);
      return setAt({ holder: place.holder, key: `${place.key.slice(0, -1)}${key.slice(0, 1)}` }, before);
    }
    case 'say':
      return setAt(place, typeof before === 'number' ? String(before) : before === null ? 'null' : null);
  }
}

function removeAt({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}
