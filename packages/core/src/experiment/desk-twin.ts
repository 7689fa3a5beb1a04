import { dropPart } from '../cascade/cascade-rows.ts';
import type { CascadeRows, Conversation } from '../cascade/index.ts';

/** A conversation with nobody at its desk, which answers nothing; null where it has no desk. */
export function withNobodyAtDesk(conversation: Conversation): Conversation | null {
  const { desk } = conversation;
  return desk === null ? null : { ...conversation, desk: { ...desk, people: 0 } };
}

/**
 * Rows with those of the same replicates without a desk beside them.
 * @param twin - Rows of the same chance with nobody at the desk.
 */
export function withTwin(rows: CascadeRows, twin: CascadeRows): CascadeRows {
  return { ...rows, withoutDesk: dropPart(twin, 'desk') };
}
