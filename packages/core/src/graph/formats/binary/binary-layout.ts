import { NotAvailableError } from '../../../errors.ts';
import { InvalidFileError } from '../invalid-file-error.ts';
import { Xxh32 } from './xxh32.ts';

/*
 * A .ripple file, version 1. All numbers are little-endian. Sections begin at multiples of 16 bytes; what is left of the last 16
 * bytes of a section is zero. Nothing follows the last section.
 *
 *   bytes  0– 7  magic: 89 52 49 50 50 4C 45 0A (\x89RIPPLE\n; the first and the last byte show damage by text transfer)
 *          8–11  version of the format: 1
 *         12–15  flags: 1 visibility, 2 ids that are numbers, 4 ids that are texts; other bits 0
 *         16–19  people
 *         20–23  edges
 *         24–27  bytes of the texts of ids; 0 without
 *         28–31  0
 *         32–39  size of the whole file in bytes
 *         40–51  0
 *         52–55  XXH32, seed 0, of all sections with their padding
 *         56–59  0
 *         60–63  XXH32, seed 0, of bytes 0–63 with bytes 60–63 taken as 0
 *   sections, in this order:
 *         offsets     Uint32[people + 1]
 *         followers   Uint32[edges]
 *         visibility  Float32[edges], with flag 1
 *         ids         Uint32[people], with flag 2
 *         id ends     Uint32[people], with flag 4
 *         id texts    UTF-8, one after the other, with flag 4
 */

/** Bytes of the head of a .ripple file. */
export const BINARY_HEAD_BYTES = 64;

const magic = Uint8Array.of(0x89, 0x52, 0x49, 0x50, 0x50, 0x4c, 0x45, 0x0a);
const VERSION = 1;

/** What the head of a .ripple file says. */
export interface BinaryHead {
  readonly people: number;
  readonly edges: number;
  readonly hasVisibility: boolean;
  readonly ids: 'none' | 'numbers' | 'texts';
  /** Bytes of the texts of ids. */
  readonly textBytes: number;
  /** XXH32 of all sections. */
  readonly checksum: number;
}

/** Bytes of the sections, without padding, in their order; 0 for those that the file does not have. */
export function sectionBytes({ people, edges, hasVisibility, ids, textBytes }: BinaryHead): number[] {
  const perPerson = 4 * people;
  return [
    4 * (people + 1),
    4 * edges,
    hasVisibility ? 4 * edges : 0,
    ids === 'numbers' ? perPerson : 0,
    ids === 'texts' ? perPerson : 0,
    textBytes,
  ];
}

/** The next multiple of 16. */
export function padded(bytes: number): number {
  return Math.ceil(bytes / 16) * 16;
}

/** Bytes of the whole file. */
export function binaryFileBytes(head: BinaryHead): number {
  return sectionBytes(head).reduce((sum, bytes) => sum + padded(bytes), BINARY_HEAD_BYTES);
}

/** The first 64 bytes of a file. */
export function writeBinaryHead(head: BinaryHead): Uint8Array {
  const bytes = new Uint8Array(BINARY_HEAD_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  view.setUint32(8, VERSION, true);
  view.setUint32(12, flagsOf(head), true);
  view.setUint32(16, head.people, true);
  view.setUint32(20, head.edges, true);
  view.setUint32(24, head.textBytes, true);
  const size = binaryFileBytes(head);
  view.setUint32(32, size >>> 0, true);
  view.setUint32(36, Math.floor(size / 2 ** 32), true);
  view.setUint32(52, head.checksum, true);
  view.setUint32(60, checksumOfHead(bytes), true);
  return bytes;
}

/**
 * Reads the first 64 bytes of a file.
 * @throws InvalidFileError where they are not those of a .ripple file, are damaged or of a version to come.
 */
export function readBinaryHead(bytes: Uint8Array): BinaryHead {
  if (!isBinaryGraph(bytes))
    throw new InvalidFileError(null, 'expected a .ripple file; found other bytes at its beginning');
  if (bytes.length < BINARY_HEAD_BYTES) throw new InvalidFileError(null, `the file ends after ${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, BINARY_HEAD_BYTES);
  const version = view.getUint32(8, true);
  if (version > VERSION && view.getUint32(60, true) === checksumOfHead(bytes)) {
    throw new InvalidFileError(null, `expected version ${VERSION} of the .ripple format; found version ${version}`);
  }
  const flags = view.getUint32(12, true);
  const head: BinaryHead = {
    people: view.getUint32(16, true),
    edges: view.getUint32(20, true),
    hasVisibility: (flags & 1) !== 0,
    ids: (flags & 2) !== 0 ? 'numbers' : (flags & 4) !== 0 ? 'texts' : 'none',
    textBytes: view.getUint32(24, true),
    checksum: view.getUint32(52, true),
  };
  // What a writer would have written for these values is all that is right; damage anywhere shows.
  const expected = writeBinaryHead(head);
  for (let at = 0; at < BINARY_HEAD_BYTES; at += 1) {
    if (bytes[at] !== expected[at])
      throw new InvalidFileError(null, `the file is damaged: byte ${at} of its head is wrong`);
  }
  return head;
}

/** Whether bytes begin as a .ripple file does. */
export function isBinaryGraph(bytes: Uint8Array): boolean {
  return magic.every((byte, place) => bytes[place] === byte);
}

function flagsOf({ hasVisibility, ids }: BinaryHead): number {
  return (hasVisibility ? 1 : 0) + (ids === 'numbers' ? 2 : ids === 'texts' ? 4 : 0);
}

function checksumOfHead(bytes: Uint8Array): number {
  const words = new Uint32Array(BINARY_HEAD_BYTES / 4);
  const view = new DataView(bytes.buffer, bytes.byteOffset, BINARY_HEAD_BYTES);
  for (let word = 0; word < words.length - 1; word += 1) words[word] = view.getUint32(word * 4, true);
  const checksum = new Xxh32();
  checksum.update(words, 0, words.length);
  return checksum.digest();
}

/** @throws NotAvailableError on a machine whose numbers are big-endian: arrays are read and written as they lie in memory. */
export function requireLittleEndian(): void {
  if (new Uint8Array(Uint32Array.of(1).buffer)[0] === 1) return;
  throw new NotAvailableError('.ripple files need a little-endian machine; use an edge list (.txt) here');
}
