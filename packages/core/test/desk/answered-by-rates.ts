import type { AnsweredPost, AnsweredReach } from '../../src/desk/index.ts';

/**
 * The mean field with answers, as a twin without kernels: while delays and answers are exponential, six numbers say everything,
 * and their rates are what the page of the model says. Runge and Kutta's method with steps of one length.
 * @param hours - Of a step.
 * @param end - When to stop, in hours.
 */
export function answeredByRates(post: AnsweredPost, hours: number, end: number): AnsweredReach {
  const { universe, fans, followers, visibility, shareProbability, quality, answers } = post;
  const { meanHours, effect, publicity } = answers ?? { meanHours: Infinity, effect: 0, publicity: 0 };
  const [praising, criticising] = [Math.LN2 / post.praiseHalfLife, Math.LN2 / post.criticismHalfLife];
  const afterCriticism = Math.min(1, shareProbability * post.shareMultiplier);
  const exposures = -Math.log1p((-followers * visibility) / (universe - 1));

  const ratesOf = ([unreached, , , praise, criticism, unanswered]: readonly number[]): readonly number[] => {
    const byPraise = exposures * unreached * praising * praise;
    const byUnanswered = exposures * unreached * criticising * unanswered;
    const byAnswered = exposures * unreached * criticising * (1 + publicity) * (criticism - unanswered);
    const supporters = shareProbability * quality * byPraise;
    const critics =
      shareProbability * (1 - quality) * byPraise + afterCriticism * (byUnanswered + (1 - effect) * byAnswered);
    return [
      -(byPraise + byUnanswered + byAnswered),
      supporters,
      critics,
      supporters - praising * praise,
      critics - criticising * criticism,
      critics - (criticising + 1 / meanHours) * unanswered,
    ];
  };
  const moved = (state: readonly number[], rates: readonly number[], part: number): readonly number[] =>
    state.map((value, k) => value + part * hours * rates[k]);

  const [supporters, critics] = [fans * shareProbability * quality, fans * shareProbability * (1 - quality)];
  // Unreached, supporters, critics; sharers counted by their sights to come: praise, criticism, criticism without an answer.
  let state: readonly number[] = [universe - fans, supporters, critics, supporters, critics, critics];
  for (let time = 0; time < end; time += hours) {
    const first = ratesOf(state);
    const second = ratesOf(moved(state, first, 0.5));
    const third = ratesOf(moved(state, second, 0.5));
    const fourth = ratesOf(moved(state, third, 1));
    const mean = first.map((rate, k) => (rate + 2 * second[k] + 2 * third[k] + fourth[k]) / 6);
    state = moved(state, mean, 1);
  }
  return { reach: universe - state[0], supporters: state[1], critics: state[2] };
}
