import type { InfluenceSteps } from './influence-steps.ts';
import type { PreparedChoice } from './prepare-choice.ts';
import { eligibleList } from './eligible-list.ts';
import { randomPeopleForTheSame } from './random-people-for-the-same.ts';
import { sumOfPrices, toAmount } from './read-prices.ts';
import { answerOf } from './run-influence-task.ts';
import { certificateOf, ownWeightOf, type Round, setsToMeasure } from './round.ts';
import { rangeOf, type RoundsRun } from './run-rounds.ts';
import type { ChoiceReason, SeedChoice, SpreadEstimate } from './seed-choice.ts';
import { estimateSpread } from './spread-estimate.ts';

/**
 * Measures a choice on the third collection, and says what is known of it. Where that is ended, the spread is that of the second collection.
 */
export function* finishChoice(choice: PreparedChoice, run: RoundsRun): InfluenceSteps<SeedChoice> {
  const { influence, eligible, confidence } = choice;
  const { round } = run;
  const least = ownWeightOf(choice, round.seeds);
  const estimate = (hits: number, sets: number): SpreadEstimate =>
    estimateSpread(hits, sets, influence.totalWeight, least, confidence);
  const unmeasured = (): SeedChoice => describe(choice, round, 'aborted', estimate(round.hits, round.sets), null, 0);
  if (round.sets === 0) return describe(choice, round, run.reason, nothingSpread, 0, 0);
  if (run.reason === 'aborted') return unmeasured();
  const count = measuredSets(choice, round);
  const answer = yield {
    influence,
    task: {
      kind: 'measure',
      range: rangeOf(choice, 'measure', 0, count),
      seeds: Uint32Array.from(round.seeds),
      booked: eligible.booked,
      candidates: eligibleList(eligible),
    },
    best: certificateOf(round),
    round: run.number,
    mostRounds: choice.plan.rounds,
    bytes: run.bytes,
  };
  if (answer === null) return unmeasured();
  const { measured } = answerOf(answer, 'measure');
  const spread = estimate(measured.bookedHits + measured.chosenHits, measured.sets);
  return describe(choice, round, run.reason, spread, randomPeopleForTheSame(measured), count);
}

const nothingSpread: SpreadEstimate = { mean: 0, standardError: 0, low: 0, high: 0 };

/** Where memory or sets ended the choice early, the estimate takes no more than so many times the sets that judged it. */
const MOST_TIMES = 16;

/** So many that the estimate is as precise as ε asks for, and at least as many as the choice was judged on. */
function measuredSets({ epsilon, maxSets }: PreparedChoice, round: Round): number {
  return Math.min(maxSets, MOST_TIMES * round.sets, Math.max(round.sets, setsToMeasure(epsilon, round)));
}

function describe(
  choice: PreparedChoice,
  round: Round,
  reason: ChoiceReason,
  spread: SpreadEstimate,
  randomPeople: number | null,
  measure: number,
): SeedChoice {
  const { influence, eligible, prices } = choice;
  const { totalWeight } = influence;
  const { seeds, sets, memberships } = round;
  return {
    metric: influence.metric,
    seeds,
    booked: [...eligible.booked],
    reason,
    spread,
    lowerBound: round.lowerBound,
    upperBoundOfBest: round.upperBoundOfBest,
    certifiedRatio: round.certifiedRatio,
    gains: round.gains.map((gain) => (gain * totalWeight) / sets),
    randomPeopleForTheSame: randomPeople,
    cost: prices === null ? null : toAmount(sumOfPrices(prices, seeds)),
    total: totalWeight,
    sets: { choose: sets, judge: sets, measure, memberships },
  };
}
