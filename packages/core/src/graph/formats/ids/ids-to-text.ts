import { growArray } from '../../grow-array.ts';
import { idOf, type PersonIds, type TextIds } from './person-ids.ts';
import { encodeUtf8 } from '../text/utf8.ts';

/**
 * The ids of all people as texts, to be copied into files byte by byte. O(total length).
 * @param spell - How an id is written, such as in quotes; default: as it is.
 */
export function idsToText(ids: PersonIds, people: number, spell: (id: string) => string = (id) => id): TextIds {
  const ends = new Uint32Array(people);
  let bytes = new Uint8Array(people * 8 + 64);
  let end = 0;
  for (let person = 0; person < people; person += 1) {
    const text = spell(idOf(ids, person));
    const isNumber = ids === null || ids instanceof Uint32Array;
    const piece = isNumber ? null : encodeUtf8(text);
    const length = piece === null ? text.length : piece.length;
    if (end + length > bytes.length) bytes = growArray(bytes, (end + length) * 2);
    if (piece !== null) bytes.set(piece, end);
    else for (let at = 0; at < length; at += 1) bytes[end + at] = text.charCodeAt(at);
    end += length;
    ends[person] = end;
  }
  return { bytes, ends };
}
