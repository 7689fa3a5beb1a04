/**
 * One run of a cascade, person by person, as `traceNetwork` of `ripplecast/network` returns it. Entry i of every array belongs to
 * the i-th person reached.
 */
export interface PeopleTrace {
  /** People in all. */
  readonly universe: number;
  /** Who was reached: their numbers, all different. */
  readonly people: ArrayLike<number>;
  /** Round of the first exposure, ≥ 0. */
  readonly generations: ArrayLike<number>;
  /** Number of the sharer of the first exposure, or −1 for the brand. */
  readonly shownBy: ArrayLike<number>;
  /** Round in which they became a sharer, or −1. */
  readonly sharedIn: ArrayLike<number>;
  /** Exposure after which they shared, 1 for the first; 0 for those who did not. Left out: the first. */
  readonly sharedAfter?: ArrayLike<number> | undefined;
  /** Hours of the first exposure; left out where time goes in rounds. */
  readonly hours?: ArrayLike<number> | undefined;
  /** 1 for criticism, of those who shared what they said, of others what they saw first; left out where nobody criticises. */
  readonly colours?: ArrayLike<number> | undefined;
}

/** Every exposure of a run in the order in which they happened, as `traceExposures` of `ripplecast/network` returns them. */
export interface PeopleExposures {
  /** Shape [count]: round. */
  readonly rounds: ArrayLike<number>;
  /** Shape [count]: number of the sharer, or −1 for the brand. */
  readonly from: ArrayLike<number>;
  /** Shape [count]: number of whoever saw it. */
  readonly to: ArrayLike<number>;
  /** Shape [count]: 1 where they had not seen it before. */
  readonly isFirst: ArrayLike<number>;
  /** Shape [count]: hours; left out where time goes in rounds. */
  readonly hours?: ArrayLike<number> | undefined;
}

/** The first exposures of a run alone, where the others are not known. */
export function firstExposures(trace: PeopleTrace): PeopleExposures {
  const order = Array.from(trace.people, (_, i) => i).toSorted(
    (a, b) => trace.generations[a] - trace.generations[b] || a - b,
  );
  return {
    rounds: order.map((i) => trace.generations[i]),
    from: order.map((i) => trace.shownBy[i]),
    to: order.map((i) => trace.people[i]),
    isFirst: order.map(() => 1),
    ...(trace.hours !== undefined && { hours: order.map((i) => trace.hours?.[i] ?? 0) }),
  };
}
