import type { FollowerGraph } from '../../follower-graph.ts';
import type { TextIds } from '../ids/person-ids.ts';
import { formatFloat32 } from './format-float32.ts';

/** Bytes of a chunk, but for the line that begins at its end. */
const CHUNK = 1 << 18;

/** How lines look. */
export interface LineForm {
  /** The first line or lines, each ended by a line feed. */
  readonly head: string;
  /** Byte between columns. */
  readonly separator: number;
  /** What stands before the id of a person without edges, on a line of its own; null where they are left out. */
  readonly alone: string | null;
}

/**
 * A line for each edge: source, target and, where edges have one, visibility. Each chunk is an array of its own.
 * @param names - The ids as they are to be written.
 */
export function* edgeLines(
  graph: FollowerGraph,
  names: TextIds,
  { head, separator, alone }: LineForm,
): Generator<Uint8Array, void, undefined> {
  const { people, offsets, followers, visibility } = graph;
  const alonePeople = alone === null ? null : findAlone(graph);
  let longest = 0;
  for (let person = 0; person < people; person += 1) {
    longest = Math.max(longest, names.ends[person] - startOf(names, person));
  }
  const room = 2 * longest + 32 + (alone ?? '').length;
  let chunk = new Uint8Array(CHUNK + head.length + room);
  let end = writeText(chunk, 0, head);
  for (let person = 0; person < people; person += 1) {
    if (alonePeople !== null && alonePeople[person] === 1) {
      end = writeName(chunk, writeText(chunk, end, alone ?? ''), names, person);
      chunk[end++] = 10;
    }
    for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
      end = writeName(chunk, end, names, person);
      chunk[end++] = separator;
      end = writeName(chunk, end, names, followers[edge]);
      if (visibility !== null) {
        chunk[end++] = separator;
        end = writeText(chunk, end, formatFloat32(visibility[edge]));
      }
      chunk[end++] = 10;
      if (end < CHUNK) continue;
      yield chunk.subarray(0, end);
      chunk = new Uint8Array(CHUNK + room);
      end = 0;
    }
    if (end < CHUNK) continue;
    yield chunk.subarray(0, end);
    chunk = new Uint8Array(CHUNK + room);
    end = 0;
  }
  if (end > 0) yield chunk.subarray(0, end);
}

/** Shape [people]: 1 for people who follow nobody and have no followers, else 0. */
export function findAlone({ people, edges, offsets, followers }: FollowerGraph): Uint8Array {
  const alone = new Uint8Array(people);
  for (let person = 0; person < people; person += 1) {
    if (offsets[person] === offsets[person + 1]) alone[person] = 1;
  }
  for (let edge = 0; edge < edges; edge += 1) alone[followers[edge]] = 0;
  return alone;
}

function startOf(names: TextIds, person: number): number {
  return person === 0 ? 0 : names.ends[person - 1];
}

function writeName(chunk: Uint8Array, end: number, names: TextIds, person: number): number {
  let to = end;
  const last = names.ends[person];
  for (let at = startOf(names, person); at < last; at += 1) chunk[to++] = names.bytes[at];
  return to;
}

/** ASCII only. */
function writeText(chunk: Uint8Array, end: number, text: string): number {
  for (let at = 0; at < text.length; at += 1) chunk[end + at] = text.charCodeAt(at);
  return end + text.length;
}
