import { reproductionNumber, shareProbabilityOnExposure } from '../cascade/index.ts';
import type { ShareCascade } from '../cascade/index.ts';
import { costOfFans } from '../economics/index.ts';
import { checkPositive } from '../check.ts';
import type { CompleteScenario, FansToReachDocument, ResultDocument, Scenario } from '../scenario/index.ts';
import { bracketCrossing } from './bracket-crossing.ts';
import { checkIsNumber, widestRange, withParameter } from './break-even-parameter.ts';
import { type CampaignTotals, priceCampaign } from './campaign-cost.ts';
import { meanPaidSharers } from './paid-sharers.ts';
import { prepareScenario } from './prepare-scenario.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import type { NetworkOption } from './scenario-network.ts';
import { simulate } from './simulate.ts';

/** What it takes, in fans, to reach a number of people with one post: the document without its version and provenance. */
export type FansToReach = Omit<FansToReachDocument, 'version' | 'provenance'>;

/**
 * The smallest number of fans with which one post reaches so many people on average, and what these fans cost.
 * @param input - A scenario; its own number of fans does not matter.
 * @param people - Mean reach wanted, > 0.
 * @param options - The network, for level "network".
 * @throws InvalidDocumentError for a scenario that cannot be used; InvalidParameterError for `people`.
 * @remarks Mean field, population and network: a search over 1 … universe under common random numbers; `fans` reaches `people` and
 * `fans` − 1 does not (by chance a smaller number may too). About 10 to 35 simulations. With a timing, people reached by the horizon
 * count; people who complain at the beginning and paid seeds are no fans. Arithmetic in rounds of praise: in closed form, since
 * every fan is worth fanVisibility·(1 + R + R² + … ) people, up to R to the power of maxGenerations; the answer may exceed the
 * universe, as the arithmetic does, and then says so.
 * @example
 * ```ts
 * import { fansToReach, presets } from 'ripplecast';
 *
 * const answer = fansToReach({ ...presets.measured2012, level: 'arithmetic' }, 111_000_000);
 * Math.round((answer.fans ?? 0) / 1e6); // => 484
 * answer.exceedsUniverse; // => true
 * ```
 */
export function fansToReach(
  input: Scenario | PreparedScenario,
  people: number,
  options: NetworkOption = {},
): FansToReach {
  const prepared = prepareScenario(input, options);
  const steps = fansToReachSteps(prepared, people);
  let step = steps.next();
  while (step.done !== true) step = steps.next(simulate(prepared.vary(step.value)));
  return step.value;
}

/** Scenarios to simulate, one after the other; what each comes to is handed to `next`. */
export type FansToReachSteps = Generator<CompleteScenario, FansToReach, Pick<ResultDocument, 'cascade'>>;

/**
 * {@link fansToReach} for whoever runs the simulations elsewhere: yields complete scenarios, is sent their results (of
 * `simulate` or of `compare`), returns the answer.
 * @throws As {@link fansToReach}, at once.
 * @example
 * ```ts
 * import { presets, simulate } from 'ripplecast';
 * import { fansToReachSteps } from 'ripplecast/experiment';
 *
 * const steps = fansToReachSteps({ ...presets.seedExample, level: 'meanField' }, 1_000_000);
 * let step = steps.next();
 * while (!step.done) step = steps.next(simulate(step.value)); // or on a pool of workers
 * step.value.fans; // => 1
 * ```
 */
export function fansToReachSteps(
  input: Scenario | PreparedScenario,
  people: number,
  options: NetworkOption = {},
): FansToReachSteps {
  checkPositive('people', people);
  const prepared = prepareScenario(input, options);
  const { scenario } = prepared;
  checkIsNumber(scenario, 'fans');
  const { timing, criticism } = prepared.conversation;
  const startsWithFansAlone = scenario.message.paidSeeds === undefined && scenario.broadcast?.notice === undefined;
  const isPlain = timing === null && criticism === null && startsWithFansAlone;
  if (scenario.level === 'arithmetic' && isPlain) return closedFormSteps(prepared, people);
  const [, most] = widestRange(scenario, prepared.universe, 'fans');
  return searchSteps(prepared, people, most);
}

function* closedFormSteps({ scenario, cascade }: PreparedScenario, people: number): FansToReachSteps {
  const peoplePerFan = reachPerFan(cascade, people);
  const fans = Math.max(1, Math.ceil(people / peoplePerFan));
  // Beyond 2^53 a number of fans is no whole number any more: all people of the universe are too few.
  if (fans > Number.MAX_SAFE_INTEGER) return tooFew(people, cascade.universe * peoplePerFan);
  if (fans <= cascade.universe)
    return describe(scenario, people, fans, yield withParameter(scenario, 'fans', fans), cascade.universe);
  const reach = fans * peoplePerFan;
  const sharers = reach * shareProbabilityOnExposure(cascade.shareProbability, 1);
  // By arithmetic nobody is reached twice.
  const costs = costsOf(withParameter(scenario, 'fans', fans), { sharers, impressions: reach });
  return { people, fans, reach, exceedsUniverse: true, ...costs };
}

/** fanVisibility·(1 + R + R² + …), up to R to the power of maxGenerations; stops early where one fan is enough, or nothing is added. */
function reachPerFan(cascade: ShareCascade, enough: number): number {
  const growth = reproductionNumber(cascade);
  let term = cascade.fanVisibility;
  let sum = term;
  for (let generation = 1; generation <= cascade.maxGenerations; generation += 1) {
    term *= growth;
    if (sum + term === sum || sum >= enough) break;
    sum += term;
  }
  return sum;
}

/** @param most - Fans that there may be. */
function* searchSteps({ scenario, universe }: PreparedScenario, people: number, most: number): FansToReachSteps {
  const atAll = yield withParameter(scenario, 'fans', most);
  if (beyond(atAll, people) < 0) return tooFew(people, atAll.cascade.reach.mean);
  const atOne = yield withParameter(scenario, 'fans', 1);
  if (beyond(atOne, people) >= 0) return describe(scenario, people, 1, atOne, universe);
  const narrowing = bracketCrossing(
    { low: 1, atLow: beyond(atOne, people), high: most, atHigh: beyond(atAll, people) },
    1,
    true,
  );
  let enough = atAll;
  let step = narrowing.next();
  while (step.done !== true) {
    const result = yield withParameter(scenario, 'fans', step.value);
    const value = beyond(result, people);
    if (value >= 0) enough = result;
    step = narrowing.next(value);
  }
  return describe(scenario, people, step.value.high, enough, universe);
}

/** People reached beyond those wanted; negative where some are missing. */
function beyond({ cascade }: Pick<ResultDocument, 'cascade'>, people: number): number {
  return cascade.reach.mean - people;
}

function tooFew(people: number, reach: number): FansToReach {
  return { people, fans: null, reach, exceedsUniverse: false, fansCost: null, cost: null };
}

function describe(
  scenario: CompleteScenario,
  people: number,
  fans: number,
  { cascade }: Pick<ResultDocument, 'cascade'>,
  universe: number,
): FansToReach {
  const { reach, impressions } = cascade;
  const totals = { sharers: meanPaidSharers(cascade), impressions: impressions.mean };
  const costs = costsOf(withParameter(scenario, 'fans', fans), totals);
  return { people, fans, reach: reach.mean, exceedsUniverse: reach.mean > universe, ...costs };
}

function costsOf(scenario: CompleteScenario, totals: CampaignTotals): Pick<FansToReach, 'fansCost' | 'cost'> {
  const { cost, message } = scenario;
  if (cost === null) return { fansCost: null, cost: null };
  const fans = 'fans' in message ? message.fans : 0;
  return { fansCost: costOfFans(cost, fans), cost: priceCampaign({ scenario })(totals) };
}
