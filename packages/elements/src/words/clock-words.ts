import type { Counted } from './counted.ts';

/** Units in which a clock speaks. */
export type ClockUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'year';

/** So many of a unit of time. */
export interface CountedTime extends Counted {
  /** What is counted. */
  readonly unit: ClockUnit;
}

/** Time in hours, where a result has a clock. */
export interface ClockWords {
  /** `3 hours 20 minutes` */
  readonly span: (parts: readonly CountedTime[]) => string;
  /** Where there is little room, as on an axis: `3 h` */
  readonly short: (part: CountedTime) => string;
  /** A range of such times: `5 h to 1 d 6 h`; up to no end where `high` is null. */
  readonly range: (ends: { readonly low: string; readonly high: string | null }) => string;
}
