import { checkChoice, checkOptions, checkWhole } from '../check.ts';
import { costPerPoint, costPerThousand } from '../economics/index.ts';
import { InvalidParameterError } from '../errors.ts';
import { checkInsertions } from './buy-exposure.ts';
import { costOfBuy } from './cost-of-buy.ts';
import { readSchedule, type CheckedSchedule, type Schedule } from './schedule.ts';
import { exposureOfViewers } from './viewers/exposure-of-viewers.ts';
import { fractionFrom, peopleByViews } from './viewers/people-by-views.ts';
import { reachAdded, reachOfViewers } from './viewers/reach-of-viewers.ts';
import { layOutViewers, modelOf, reachModels, type ReachModel } from './viewers/viewers.ts';

/** One more insertion of a placement: what it costs and what it adds. */
export interface MarginalInsertion {
  /** Place of the placement in the schedule, from 0. */
  readonly placement: number;
  /** Cost of the insertion. */
  readonly cost: number;
  /** Reach points that it adds: percent of the universe. Below 0 only where measured duplications must be shrunk more. */
  readonly points: number;
  /** Cost ÷ points; null where it adds none. */
  readonly costPerReachPoint: number | null;
}

/** What a schedule delivers and costs. What has no value is null, never 0. */
export interface ReachPlan {
  /** People who could be reached. */
  readonly universe: number;
  /** Whom universe and audiences count; null where nobody said. */
  readonly basis: string | null;
  /** ISO 4217 code of every amount; null where nobody said. */
  readonly currency: string | null;
  /** How repeat viewing was reckoned. */
  readonly model: ReachModel;
  /** What measured correlations were multiplied by, so that nothing is less likely than never; null in the other models. */
  readonly shrunkTo: number | null;
  /** Shape [N + 1], N the insertions of all placements: entry k is the fraction of the universe that sees exactly k of them. */
  readonly exactly: Float64Array;
  /** People who see at least 1, 2, …, 10. */
  readonly kPlusReach: readonly number[];
  /** Different people who see at least one. */
  readonly reach: number;
  /** Views: audience × insertions, summed over placements. */
  readonly impressions: number;
  /** Impressions ÷ reach; null where nobody is reached. */
  readonly averageFrequency: number | null;
  /** 100 × impressions ÷ universe. */
  readonly grossRatingPoints: number;
  /** Σ insertions × cost of each + production. */
  readonly cost: number;
  /** Cost per 1,000 impressions. */
  readonly cpm: number | null;
  /** Cost per gross rating point. */
  readonly costPerPoint: number | null;
  /** Cost per 1,000 different people. */
  readonly costPerThousandReached: number | null;
  /** Cost per percent of the universe reached. */
  readonly costPerReachPoint: number | null;
  /** How often a person must see it to count as reached effectively. */
  readonly effectiveFrequency: number;
  /** Cost for each person who sees it that often. */
  readonly costPerEffectiveReach: number | null;
  /** One more insertion of each placement, in the order of the schedule. */
  readonly marginal: readonly MarginalInsertion[];
}

/** How {@link planReach} counts. */
export interface PlanReachOptions {
  /** How often a person must see it to count as reached effectively, a whole number of at least 1; 3 where left out. */
  readonly effectiveFrequency?: number;
}

/**
 * What a schedule reaches, how often, and at what cost.
 * @param schedule - What is bought, and among how many people; nothing of it is kept.
 * @param model - How repeat viewing is reckoned. Left out: measured duplication where the schedule has `duplications`, else
 * loyal viewers where a placement has a `secondReach`, else independent. Another model leaves such figures aside.
 * @throws InvalidParameterError for a value that is none, a schedule without placements or universe, and a model whose figures
 * the schedule does not have.
 * @throws InvalidDocumentError with paths inside `schedule` for what contradicts the rest: audiences larger than the universe,
 * second reaches and duplications outside their limits, several bases or currencies.
 * @throws TooLargeError for more than 20,000 insertions, and for duplications that join more than 20 placements.
 * @remarks Loyal viewers: beta-binomial within a placement (Metheringham 1964), placements independent of each other. Measured
 * duplication: canonical expansion (Danaher 1991) over each placement's own distribution, all correlations shrunk by one factor
 * where a combination would otherwise be less likely than never. O(N²) in the number of insertions.
 * @example
 * ```ts
 * import { planReach } from 'ripplecast/broadcast';
 * const plan = planReach({
 *   universe: 1000,
 *   placements: [{ audience: 500, insertions: 5, costPerInsertion: 100, secondReach: 550 }],
 * });
 * plan.model; // => 'loyalViewers'
 * plan.reach; // => 603.36…
 * plan.kPlusReach[2]; // => 500
 * ```
 */
export function planReach(schedule: Schedule, model?: ReachModel, options: PlanReachOptions = {}): ReachPlan {
  const checked = readSchedule(schedule);
  if (model !== undefined) checkModel(model, checked);
  checkOptions('options', options, ['effectiveFrequency']);
  const { effectiveFrequency = 3 } = options;
  checkWhole('effectiveFrequency', effectiveFrequency, 1);
  const { universe, placements, duplications, production, basis, currency } = checked;
  checkInsertions(placements);
  const chosen = model ?? modelOf(placements, duplications);
  const viewers = layOutViewers(placements, duplications, universe, chosen);
  const exactly = exposureOfViewers(viewers);
  const fraction = reachOfViewers(viewers);
  let impressions = 0;
  let insertions = 0;
  for (const placement of placements) {
    impressions += placement.audience * placement.insertions;
    insertions += placement.insertions;
  }
  const cost = costOfBuy({ placements, production });
  // One insertion is exact; the rounding of several must not break reach ≤ impressions or reach ≤ universe.
  const reach = insertions === 1 ? impressions : Math.min(fraction * universe, impressions, universe);
  const grossRatingPoints = (100 * impressions) / universe;
  const kPlusReach = peopleByViews(exactly, universe, reach);
  const effectivelyReached = universe * fractionFrom(exactly, effectiveFrequency);
  return {
    universe,
    basis,
    currency,
    model: chosen,
    shrunkTo: viewers.shared?.shrunkTo ?? null,
    exactly,
    kPlusReach,
    reach,
    impressions,
    averageFrequency: reach > 0 ? impressions / reach : null,
    grossRatingPoints,
    cost,
    cpm: costPerThousand(cost, impressions),
    costPerPoint: costPerPoint(cost, grossRatingPoints),
    costPerThousandReached: costPerThousand(cost, reach),
    costPerReachPoint: costPerPoint(cost, (100 * reach) / universe),
    effectiveFrequency,
    costPerEffectiveReach: costPerPoint(cost, effectiveFrequency === 1 ? reach : effectivelyReached),
    marginal: placements.map(({ costPerInsertion }, placement) => {
      const points = 100 * reachAdded(viewers, placement, fraction);
      return {
        placement,
        cost: costPerInsertion,
        points,
        costPerReachPoint: points > 0 ? costPerPoint(costPerInsertion, points) : null,
      };
    }),
  };
}

function checkModel(model: ReachModel, { placements, duplications }: CheckedSchedule): void {
  checkChoice('model', model, reachModels);
  const needs = (key: string): never => {
    throw InvalidParameterError.saying('model', `model "${model}" needs a schedule with ${key}; got none`);
  };
  if (model === 'measuredDuplication' && duplications.length === 0) needs('duplications');
  if (model === 'loyalViewers' && placements.every(({ secondReach }) => secondReach === undefined)) {
    needs('a secondReach of a placement');
  }
}
