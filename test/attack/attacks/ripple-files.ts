import * as fc from 'fast-check';
import { BINARY_HEAD_BYTES, readBinaryGraph } from 'ripplecast/graph';
import { Xxh32 } from '../../../packages/core/src/graph/formats/binary/xxh32.ts';
import { type Attack, attackOf, hold, type Verdict } from '../machinery/attack.ts';
import { byteMutation, mutateBytes } from '../mutations/mutate-bytes.ts';
import { type NamedGraph, namedGraph } from './graph-inputs.ts';
import { bytesOfGraph, checkFileGraph } from './graph-laws.ts';
import { refusedOr } from './refusal.ts';

/** Where the head of a .ripple file has the checksum of what follows, and its own. */
const CHECKSUM = 52;
const HEAD_CHECKSUM = 60;

function checksumOf(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.slice(0, bytes.length - (bytes.length % 4)).buffer);
  const checksum = new Xxh32();
  checksum.update(words, 0, words.length);
  return checksum.digest();
}

/** Both checksums made right again, where the file has a head and ends with a section. */
export function sealed(content: Uint8Array): Uint8Array {
  const bytes = content.slice();
  if (bytes.length < BINARY_HEAD_BYTES) return bytes;
  const view = new DataView(bytes.buffer);
  view.setUint32(CHECKSUM, checksumOf(bytes.subarray(BINARY_HEAD_BYTES)), true);
  view.setUint32(HEAD_CHECKSUM, 0, true);
  view.setUint32(HEAD_CHECKSUM, checksumOf(bytes.subarray(0, BINARY_HEAD_BYTES)), true);
  return bytes;
}

/** A number written into a word of the file. */
interface WordChange {
  readonly place: number;
  readonly value: number;
}

function withWord(content: Uint8Array, { place, value }: WordChange): Uint8Array {
  const words = Math.floor(content.length / 4);
  if (words === 0) return content;
  const bytes = content.slice();
  new DataView(bytes.buffer).setUint32((place % words) * 4, value, true);
  return bytes;
}

const wordChange: fc.Arbitrary<WordChange> = fc.record({
  place: fc.nat(200),
  value: fc.oneof(
    fc.integer({ min: 0, max: 10 }),
    fc.constantFrom(2 ** 31, 2 ** 32 - 1, 0x7fc00000, 0xbf800000, 0x80000000, 0x3f800001),
    fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  ),
});

function strikeRipple(bytes: Uint8Array): Verdict {
  const file = refusedOr(() => readBinaryGraph(bytes, { maxBytes: 2 ** 28 }));
  if (file === null) return 'refused';
  checkFileGraph(file);
  return 'accepted';
}

/** .ripple files with a few changes, sealed anew or not. */
export const rippleFiles: Attack = attackOf({
  name: '.ripple',
  inputs: fc
    .record({
      graph: namedGraph,
      words: fc.array(wordChange, { maxLength: 3 }),
      changes: fc.array(byteMutation, { maxLength: 1 }),
      isSealed: fc.boolean(),
    })
    .map(({ graph, words, changes, isSealed }) => {
      const bytes = mutateBytes(words.reduce(withWord, bytesOfGraph(graph, 'ripple')), changes);
      return isSealed ? sealed(bytes) : bytes;
    }),
  strike: strikeRipple,
});

/** Bytes of a small file: each is read more than sixteen times. */
const SMALL = 192;

/** Small .ripple files cut at every byte, and with every bit turned over, sealed anew or not. */
export const everyCutAndBit: Attack = attackOf({
  name: '.ripple, every cut and bit',
  inputs: namedGraph.filter((graph) => bytesOfGraph(graph, 'ripple').length <= SMALL),
  strike: strikeEverywhere,
});

function strikeEverywhere(graph: NamedGraph): Verdict {
  const whole = bytesOfGraph(graph, 'ripple');
  hold(strikeRipple(whole) === 'accepted', () => 'our own file is refused');
  for (let end = 0; end < whole.length; end += 1) {
    hold(strikeRipple(whole.subarray(0, end)) === 'refused', () => `a file that was cut off at ${end} is read`);
    strikeRipple(sealed(whole.subarray(0, end)));
  }
  for (let bit = 0; bit < whole.length * 8; bit += 1) {
    const turned = whole.slice();
    turned[bit >> 3] ^= 1 << (bit & 7);
    hold(strikeRipple(turned) === 'refused', () => `a file with bit ${bit} turned over is read`);
    strikeRipple(sealed(turned));
  }
  return 'accepted';
}
