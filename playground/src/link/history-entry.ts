import { currentPupil } from '../device/pupil.ts';

/** What the browser's history keeps of one of its entries, beside the address. */
export interface HistoryEntry<Note> {
  /** Changes before it. */
  readonly depth: number;
  readonly notes: readonly Note[];
  /** Who sat here: see `isOfFormerPupil`. */
  readonly pupil: number;
}

/** An entry of whoever sits here now. */
export function newEntry<Note>(depth: number, notes: readonly Note[]): HistoryEntry<Note> {
  return { depth, notes, pupil: currentPupil() };
}

/** Changes before the entry that is shown. */
export function depthOfEntry(): number {
  return (history.state as Partial<HistoryEntry<unknown>> | null)?.depth ?? 0;
}
