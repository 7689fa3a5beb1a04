import type { Duplication, Placement } from '../broadcast.generated.ts';

/** A schedule as a file says it. */
export interface ScheduleFile {
  /** At least one; each with a whole audience. */
  readonly placements: readonly Placement[];
  /** How many people pairs of placements share; none in CSV, which has no place for them. */
  readonly duplications: readonly Duplication[];
  /** Cost of making the spot, paid once; 0 where the file says nothing. */
  readonly production: number;
  /** People of whom the audiences are; null where nobody said. */
  readonly universe: number | null;
  /** ISO 4217 code of all amounts; null where the file does not say. */
  readonly currency: string | null;
  /** Whom the audiences count, for example `P2+`; null where the file does not say. */
  readonly basis: string | null;
  /** Names of lines that were left out, because they are no placements on television. */
  readonly leftOut: readonly string[];
}
