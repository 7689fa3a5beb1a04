import type { createColors } from 'picocolors';

/** The colours of picocolors, or functions of the same names that leave text as it is. */
export type Colours = ReturnType<typeof createColors>;

/** How text for people is laid out. */
export interface Layout {
  /** Columns that lines may fill. */
  readonly width: number;
  readonly colours: Colours;
}
