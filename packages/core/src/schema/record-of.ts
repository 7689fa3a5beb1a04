import { groupDigits } from '../errors.ts';
import { NAME_OF_RECORD, readRecord } from './read-record.ts';
import type { RecordNode, SchemaNode } from './schema-node.ts';

/** An object with 1 to max names of the author's choice as keys; `items` is what messages call its values. */
/* @__NO_SIDE_EFFECTS__ */
export function recordOf(item: SchemaNode, max: number, items: string): RecordNode {
  const expected = `an object with 1 to ${groupDigits(max)} ${items} by name`;
  return { kind: 'record', expected, name: NAME_OF_RECORD, item, min: 1, max, readBy: readRecord };
}
