/** A well-mixed population with exponential delays in which complaints keep coming. */
export interface ComplainingCrowd {
  readonly universe: number;
  /** Fans who see the post at its moment. */
  readonly fans: number;
  /** Exposures of each person by one share, and followers who see it. */
  readonly exposuresOfShare: number;
  readonly sightsOfShare: number;
  readonly shareProbability: number;
  readonly quality: number;
  readonly shareMultiplier: number;
  /** Sights of praise and of criticism that come in an hour, of those to come. */
  readonly rates: readonly [praise: number, criticism: number];
  readonly complaints: number;
  readonly perHour: number;
  readonly hours: number;
}

/** What {@link complainByRates} follows, all of them expected people. */
export interface ComplainingState {
  readonly supporters: number;
  readonly critics: number;
  readonly complained: number;
  readonly reachByCriticism: number;
  readonly impressionsOfCriticism: number;
  /** By exposures: none, 1, …, 9, 10 or more. */
  readonly byExposures: readonly number[];
}

/** Where rates put the state after so many hours: the classical method of Runge and Kutta. */
export function complainByRates(crowd: ComplainingCrowd, until: number, steps: number): ComplainingState {
  const { universe, fans, exposuresOfShare: l, sightsOfShare, shareProbability: s, quality, rates } = crowd;
  const afterCriticism = Math.min(1, s * crowd.shareMultiplier);
  const begin = fans + crowd.complaints;
  // supporters, critics, sights to come of both, complained, by criticism, impressions of it, then people by exposures.
  let y = [
    fans * s * quality,
    fans * s * (1 - quality) + crowd.complaints,
    fans * s * quality,
    fans * s * (1 - quality) + crowd.complaints,
    crowd.complaints,
    crowd.complaints,
    crowd.complaints,
    universe - begin,
    begin,
    ...Array.from({ length: 9 }, () => 0),
  ];
  const slope = (time: number, at: readonly number[]): number[] => {
    const [, , praise = 0, criticism = 0] = at;
    const people = at.slice(7);
    const [byPraise, byCriticism] = [l * rates[0] * praise, l * rates[1] * criticism];
    const complaining = time < crowd.hours ? crowd.perHour : 0;
    const unreached = people[0];
    const supporters = s * quality * unreached * byPraise;
    const critics = s * (1 - quality) * unreached * byPraise + afterCriticism * unreached * byCriticism + complaining;
    const moved = people.map((count, k) => (k === people.length - 1 ? 0 : count * (byPraise + byCriticism)));
    return [
      supporters,
      critics,
      supporters - rates[0] * praise,
      critics - rates[1] * criticism,
      complaining,
      unreached * byCriticism + complaining,
      sightsOfShare * rates[1] * criticism + complaining,
      ...people.map((_, k) => (moved[k - 1] ?? 0) - moved[k] + (k === 0 ? -complaining : k === 1 ? complaining : 0)),
    ];
  };
  const h = until / steps;
  const plus = (a: readonly number[], b: readonly number[], factor: number): number[] =>
    a.map((value, i) => value + factor * b[i]);
  for (let step = 0; step < steps; step += 1) {
    // Ends of complaints fall on a step: within it they come, or they do not.
    const time = (step + 0.5) * h;
    const a = slope(time, y);
    const b = slope(time, plus(y, a, h / 2));
    const c = slope(time, plus(y, b, h / 2));
    const d = slope(time, plus(y, c, h));
    y = y.map((value, i) => value + (h / 6) * (a[i] + 2 * b[i] + 2 * c[i] + d[i]));
  }
  return {
    supporters: y[0],
    critics: y[1],
    complained: y[4],
    reachByCriticism: y[5],
    impressionsOfCriticism: y[6],
    byExposures: y.slice(7),
  };
}
