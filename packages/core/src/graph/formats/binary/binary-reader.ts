import type { FollowerGraph } from '../../follower-graph.ts';
import { type MemoryLimit, requireMemory } from '../../memory.ts';
import {
  BINARY_HEAD_BYTES,
  binaryFileBytes,
  type BinaryHead,
  padded,
  readBinaryHead,
  requireLittleEndian,
  sectionBytes,
} from './binary-layout.ts';
import type { FileGraph } from '../file-graph.ts';
import { findBadText, findRepeatedNumber } from '../ids/find-bad-id.ts';
import { idOf, type PersonIds, type TextIds } from '../ids/person-ids.ts';
import { InvalidFileError, quotePiece } from '../invalid-file-error.ts';
import { findWrongFollower, MAX_SIGNED_PEOPLE, RowChecker } from './row-checker.ts';
import { Xxh32 } from './xxh32.ts';

/**
 * Words for one call of the checksum: many calls of middle length are compiled better than a few long ones, which stay in code that was
 * replaced while it ran.
 */
const SLICE = 1 << 14;
const OFFSETS = 0;
const FOLLOWERS = 1;

/** What a reader of .ripple files may be told. */
export interface BinaryReaderOptions extends MemoryLimit {
  /** Size of the file in bytes where it is known: a file that was cut off is refused before memory is taken. */
  readonly size?: number;
  /** Whether the arrays are to lie on SharedArrayBuffers, so that threads can share them. Default false. */
  readonly shared?: boolean;
}

/**
 * Reads a .ripple file into the arrays of its graph, without a copy in between: whoever has the bytes puts them into `sections`, one
 * after the other, and says how far they are, so that the checksum is made while the next bytes are on their way.
 * @remarks The checksum is XXH32. Whoever wrote the file, it is checked too that offsets rise, that the followers of each person are people,
 * ascend and are somebody else, that visibilities are probabilities, and that ids are different texts. O(people + edges + bytes of ids).
 */
export class BinaryReader {
  /**
   * Arrays to be filled with what follows the head, in this order, each completely. Their lengths are multiples of 16.
   */
  readonly sections: readonly Uint8Array[];
  readonly #head: BinaryHead;
  readonly #words: readonly Uint32Array[];
  readonly #checksum: Xxh32 = new Xxh32();
  #section = 0;
  #word = 0;
  /** Null before the offsets are there, where they are none, and where there are more people than it counts. */
  #rows: RowChecker | null = null;

  /**
   * @param head - The first 64 bytes of the file.
   * @throws InvalidFileError where they are damaged, or where the size is not what they say; TooLargeError, with the size, before memory
   * is taken.
   */
  constructor(head: Uint8Array, { size, shared = false, ...memory }: BinaryReaderOptions = {}) {
    requireLittleEndian();
    this.#head = readBinaryHead(head);
    const bytes = binaryFileBytes(this.#head);
    if (size !== undefined && size !== bytes) {
      const what = size < bytes ? 'the file is cut off' : 'the file goes on after its end';
      throw new InvalidFileError(null, `${what}: expected ${bytes} bytes; found ${size}`);
    }
    const { people, edges } = this.#head;
    requireMemory(`a graph of ${people} people and ${edges} edges`, bytes - BINARY_HEAD_BYTES, memory);
    const lengths = sectionBytes(this.#head).map(padded);
    const buffers = lengths.map((length) => (shared ? new SharedArrayBuffer(length) : new ArrayBuffer(length)));
    this.sections = buffers.map((buffer) => new Uint8Array(buffer));
    this.#words = buffers.map((buffer) => new Uint32Array(buffer));
  }

  /** Tells that the next `bytes` bytes of the sections, a multiple of 16 unless they end a section, are in place. */
  filled(bytes: number): void {
    let words = bytes / 4;
    while (words > 0) {
      const section = this.#words[this.#section];
      const end = Math.min(section.length, this.#word + words, this.#word + SLICE);
      if (this.#section === FOLLOWERS && this.#rows !== null)
        this.#rows.update(this.#checksum, section, this.#word, end);
      else this.#checksum.update(section, this.#word, end);
      words -= end - this.#word;
      this.#word = end;
      if (this.#word < section.length) continue;
      if (this.#section === OFFSETS) this.#beginRows(section);
      this.#section += 1;
      this.#word = 0;
    }
  }

  #beginRows(section: Uint32Array): void {
    const { people, edges } = this.#head;
    const offsets = section.subarray(0, people + 1);
    if (people <= MAX_SIGNED_PEOPLE && areOffsets(offsets, edges)) this.#rows = new RowChecker(people, offsets);
  }

  /**
   * The graph and its ids, once all sections are filled.
   * @throws InvalidFileError where the checksum differs, or the arrays are not those of a graph.
   */
  finish(): FileGraph {
    while (this.#section < this.#words.length && this.#words[this.#section].length === 0) this.#section += 1;
    if (this.#section < this.#words.length) throw new InvalidFileError(null, 'the file is cut off');
    const found = this.#checksum.digest();
    const { checksum, people, edges, hasVisibility } = this.#head;
    if (found !== checksum) {
      const [expected, got] = [checksum, found].map((value) => value.toString(16).padStart(8, '0'));
      throw new InvalidFileError(null, `the file is damaged: expected checksum ${expected}; found ${got}`);
    }
    const [offsets, followers, visibility] = this.#words;
    const graph: FollowerGraph = {
      people,
      edges,
      offsets: new Uint32Array(offsets.buffer, 0, people + 1),
      followers: new Uint32Array(followers.buffer, 0, edges),
      visibility: hasVisibility ? new Float32Array(visibility.buffer, 0, edges) : null,
    };
    if (this.#rows === null && !areOffsets(graph.offsets, edges)) throw wrong(`offsets from 0 to ${edges}`);
    const wrongFollower = this.#rows?.isSound === true ? null : findWrongFollower(graph);
    if (wrongFollower !== null) throw wrong(...wrongFollower);
    if (!areProbabilities(graph.visibility)) throw wrong('visibilities in [0, 1]');
    return { graph, ids: this.#readIds(), duplicates: 0, selfLoops: 0 };
  }

  #readIds(): PersonIds {
    const { ids, people, textBytes } = this.#head;
    if (ids === 'none') return null;
    const [, , , numbers, endWords, texts] = this.#words;
    if (ids === 'numbers') return withoutBadId(new Uint32Array(numbers.buffer, 0, people));
    const ends = new Uint32Array(endWords.buffer, 0, people);
    if (!rises(ends) || (ends[people - 1] ?? 0) !== textBytes) throw wrong('ids that end where their texts do');
    return withoutBadId({ bytes: new Uint8Array(texts.buffer, 0, textBytes), ends });
  }
}

function areOffsets(offsets: Uint32Array, edges: number): boolean {
  return offsets[0] === 0 && offsets[offsets.length - 1] === edges && rises(offsets);
}

function areProbabilities(values: Float32Array | null): boolean {
  const count = values?.length ?? 0;
  for (let place = 0; place < count; place += 1) if (!(values![place] >= 0 && values![place] <= 1)) return false;
  return true;
}

function withoutBadId<Ids extends Uint32Array | TextIds>(ids: Ids): Ids {
  const bad = ids instanceof Uint32Array ? findRepeatedNumber(ids) : findBadText(ids);
  if (bad === null) return ids;
  const { person, why } = bad;
  if (why === 'repeated') throw wrong('ids that differ', `${quotePiece(idOf(ids, person))} twice`);
  throw wrong(
    `an id for each person, a text in UTF-8`,
    `${why === 'empty' ? 'none' : 'other bytes'} for person ${person}`,
  );
}

function rises(values: Uint32Array): boolean {
  for (let place = 1; place < values.length; place += 1) if (values[place] < values[place - 1]) return false;
  return true;
}

function wrong(expected: string, found?: string): InvalidFileError {
  const what = found === undefined ? '' : `; found ${found}`;
  return new InvalidFileError(null, `expected ${expected}${what}. The file was not written by Ripplecast`);
}

/**
 * The graph of a .ripple file that lies in memory as a whole.
 * @param bytes - Copied, not kept.
 * @throws InvalidFileError where the file is damaged or cut off; TooLargeError before memory is taken.
 * @example
 * ```ts
 * import { followerGraphFromRows, readBinaryGraph, writeBinaryGraph } from 'ripplecast/graph';
 *
 * const graph = followerGraphFromRows({ offsets: Uint32Array.of(0, 1, 1), followers: Uint32Array.of(1) });
 * const bytes = Uint8Array.from([...writeBinaryGraph(graph)].flatMap((chunk) => [...chunk]));
 * [...readBinaryGraph(bytes).graph.followers]; // => [1]
 * ```
 */
export function readBinaryGraph(bytes: Uint8Array, options: Omit<BinaryReaderOptions, 'size'> = {}): FileGraph {
  const reader = new BinaryReader(bytes.subarray(0, BINARY_HEAD_BYTES), { ...options, size: bytes.length });
  let at = BINARY_HEAD_BYTES;
  for (const section of reader.sections) {
    section.set(bytes.subarray(at, at + section.length));
    reader.filled(section.length);
    at += section.length;
  }
  return reader.finish();
}
