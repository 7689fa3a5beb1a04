import { MOST_INSERTIONS } from '../../broadcast/buy-exposure.ts';
import { resolveBuy } from '../../broadcast/index.ts';
import { checkOptions, checkPositive, checkWhole } from '../../check.ts';
import { InvalidDocumentError } from '../../errors.ts';
import {
  type ArmSpan,
  type CompleteScenario,
  type ContentResponse,
  noCost,
  type Scenario,
  type SplitDocument,
  type SplitPlan,
} from '../../scenario/index.ts';
import { limits } from '../../schema/limits.ts';
import { makeProvenance } from '../make-provenance.ts';
import { prepareScenario } from '../prepare-scenario.ts';
import type { PreparedScenario } from '../prepared-scenario.ts';
import type { NetworkOption } from '../scenario-network.ts';
import { simulate } from '../simulate.ts';
import { checkContentResponse, firstShareProbability, withContent } from './content-response.ts';
import { checkStartsCascade, joinWarnings, type MixAnswer } from './measure-mix.ts';
import { type FoundSplit, searchSplit } from './search-split.ts';
import {
  costOfPlan,
  moneyOfArms,
  moneyOfContent,
  type SplitArm,
  type SplitProblem,
  type WholePlan,
} from './split-problem.ts';
import { withPieces } from './vary-campaign.ts';

/** Options of {@link bestSplit}. */
export interface BestSplitOptions extends NetworkOption {
  /** Money for insertions, production, paid seeds and content, in the currency of the scenario; above 0. */
  readonly budget: number;
  /** What money for content (`cost.fixed`) does to the share probability; left out: nothing, and both stay as the scenario has them. */
  readonly content?: ContentResponse | undefined;
  /** How often people must see it to count, 1 to 10; default 1, which is reach. */
  readonly kPlus?: number | undefined;
  /** Splits that may be simulated before the ends of the spans are looked for; default 300. Where no more spend the budget, all are. */
  readonly simulations?: number | undefined;
}

const optionKeys = ['budget', 'content', 'kPlus', 'simulations', 'network'];

const USUAL_SIMULATIONS = 300;

/**
 * The best split of one budget between insertions, paid seeds and content: the whole insertions of each placement and whole paid seeds with which
 * most people are reached.
 * @param input - A scenario whose buy starts the cascade (`broadcast.notice`); its own insertions, and with a price (`cost.perPaidSeed`) its paid
 * seeds, do not matter.
 * @throws InvalidDocumentError for a scenario that cannot be used, without a buy, without `notice`, with a placement that costs nothing.
 * InvalidParameterError for an option that is none.
 * @remarks No placement gets more insertions than 1,000 ÷ the number of placements, or 50 where that is more: later ones reach hardly anybody new. Every split is simulated at the scenario's level, under the same chance. Where no more than `simulations` splits spend the budget, all are tried and the answer is
 * `verified`; else DIRECT (package ml-direct) looks for a good one, and pieces are exchanged between arms. The ends of the spans take simulations of their
 * own: up to 38 for each arm where not all were tried. What people who share cost (`cost.perSharer`) and what fans cost comes on top of the budget: nobody knows
 * it before.
 * @example
 * ```ts
 * import { presets } from 'ripplecast';
 * import { bestSplit } from 'ripplecast/experiment';
 *
 * const { best, verified } = bestSplit(
 *   {
 *     ...presets.measured2012,
 *     level: 'meanField',
 *     broadcast: { placements: [{ audience: 9_000_000, insertions: 1, costPerInsertion: 250_000 }], notice: 0.1 },
 *   },
 *   { budget: 1_000_000 },
 * );
 * best.insertions; // => [4]
 * verified; // => true
 * ```
 */
export function bestSplit(input: Scenario | PreparedScenario, options: BestSplitOptions): SplitDocument {
  checkOptions('options', options, optionKeys);
  const prepared = prepareScenario(input, { network: options.network });
  const steps = bestSplitSteps(prepared, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next(simulate(prepared.vary(step.value)));
  return step.value;
}

/** Scenarios to simulate, one after the other; what each comes to is handed to `next`. */
export type BestSplitSteps = Generator<CompleteScenario, SplitDocument, Omit<MixAnswer, 'outcomes'>>;

/**
 * {@link bestSplit} for whoever runs the simulations elsewhere: yields complete scenarios, is sent their results (of
 * `simulate` or of `compare`), returns the document.
 * @throws As {@link bestSplit}, at once.
 * @example
 * ```ts
 * import { presets, simulate } from 'ripplecast';
 * import { bestSplitSteps } from 'ripplecast/experiment';
 *
 * const broadcast = { buy: 'super-bowl-2011', notice: 0.1 };
 * const steps = bestSplitSteps({ ...presets.measured2012, level: 'meanField', broadcast }, { budget: 3_500_000 });
 * let step = steps.next();
 * while (!step.done) step = steps.next(simulate(step.value)); // or on a pool of workers
 * step.value.best.insertions; // => [1]
 * ```
 */
export function bestSplitSteps(input: Scenario | PreparedScenario, options: BestSplitOptions): BestSplitSteps {
  checkOptions('options', options, optionKeys);
  const { budget, content, kPlus = 1, simulations = USUAL_SIMULATIONS } = options;
  checkPositive('budget', budget, limits.amount);
  checkWhole('kPlus', kPlus, 1, 10);
  checkWhole('simulations', simulations, 1);
  const prepared = prepareScenario(input, { network: options.network });
  checkStartsCascade(prepared.scenario);
  // A buy that cannot be compared is an error before the work, not after it.
  void prepared.broadcast;
  if (content !== undefined) checkContentResponse(content, prepared.scenario);
  const campaign = layOutCampaign(prepared, budget, content ?? null);
  return splitSteps(prepared, campaign, kPlus, simulations);
}

/** What may be bought, and the scenario that a plan makes. */
interface Campaign {
  readonly problem: SplitProblem;
  readonly content: ContentResponse | null;
  /** What each arm buys, in the order of the problem's arms; content last, where it is one. */
  readonly arms: readonly Pick<ArmSpan, 'arm' | 'placement' | 'name'>[];
  readonly piecesOf: (plan: WholePlan) => { readonly insertions: readonly number[]; readonly paidSeeds: number };
  readonly scenarioOf: (plan: WholePlan) => CompleteScenario;
}

function layOutCampaign(
  { scenario, universe }: PreparedScenario,
  budget: number,
  content: ContentResponse | null,
): Campaign {
  const { placements, production } = resolveBuy(scenario.broadcast!);
  const price = scenario.cost?.perPaidSeed ?? 0;
  const isPaid = price > 0;
  const most = mostInsertions(placements.length);
  const bought = placements.map(({ costPerInsertion }, index): SplitArm => {
    checkCostsSomething(scenario, costPerInsertion, index);
    return { cost: costPerInsertion, most, needsProduction: true };
  });
  const seeds: SplitArm = { cost: price, most: universe, needsProduction: false };
  const problem = { budget, arms: isPaid ? [...bought, seeds] : bought, production, hasContent: content !== null };
  const own = scenario.message.paidSeeds ?? 0;
  const piecesOf: Campaign['piecesOf'] = (plan) => ({
    insertions: plan.slice(0, placements.length),
    paidSeeds: isPaid ? plan[placements.length]! : own,
  });
  const priced = content === null ? scenario : { ...scenario, cost: scenario.cost ?? noCost };
  return {
    problem,
    content,
    arms: [
      ...placements.map(({ name = null }, placement) => ({ arm: 'placement', placement, name }) as const),
      ...(isPaid ? [{ arm: 'paidSeeds', placement: null, name: null } as const] : []),
      ...(content === null ? [] : [{ arm: 'content', placement: null, name: null } as const]),
    ],
    piecesOf,
    scenarioOf: (plan) => {
      const varied = withPieces(priced, piecesOf(plan));
      return content === null ? varied : withContent(varied, content, moneyOfContent(problem, plan));
    },
  };
}

/** So many insertions a placement may have, as the work for each split grows with the square of all. */
function mostInsertions(placements: number): number {
  return Math.min(Math.floor(MOST_INSERTIONS / placements), Math.max(50, Math.floor(1000 / placements)));
}

/** Refuses an insertion without a price, of which any budget buys as many as there are. */
function checkCostsSomething({ broadcast }: CompleteScenario, cost: number, index: number): void {
  if (cost > 0) return;
  const isNamed = broadcast !== null && 'buy' in broadcast;
  const path = isNamed ? 'broadcast.buy' : `broadcast.placements.${index}.costPerInsertion`;
  throw InvalidDocumentError.at(path, `must cost more than 0 where a budget is split; got ${cost}`);
}

type SeenAnswer = Omit<MixAnswer, 'outcomes'>;

function* splitSteps(
  prepared: PreparedScenario,
  campaign: Campaign,
  kPlus: number,
  simulations: number,
): BestSplitSteps {
  const { problem, content, arms, scenarioOf } = campaign;
  const search = searchSplit(problem, simulations);
  const answers = new Map<string, SeenAnswer>();
  let step = search.next();
  while (step.done !== true) {
    const answer = yield scenarioOf(step.value);
    // Without the outcomes of each run, of which there may be many.
    const { cascade, provenance, warnings } = answer;
    answers.set(String(step.value), { cascade, provenance, warnings });
    step = search.next(peopleOf(answer, kPlus));
  }
  const found = step.value;
  const { plan } = found.best;
  const answer = answers.get(String(plan))!;
  const money = moneyOfArms(problem, plan);
  return {
    version: 1,
    provenance: makeProvenance(prepared, answer.provenance.network),
    budget: problem.budget,
    content,
    kPlus,
    best: describePlan(campaign, found, answer),
    verified: found.verified,
    tried: found.tried,
    spans: arms.map((arm, index) => {
      const [least, most] = found.spans[index]!;
      return { ...arm, spent: money[index]!, least, most };
    }),
    warnings: joinWarnings(answer.warnings, prepared.broadcast!.warnings),
  };
}

function peopleOf({ cascade }: SeenAnswer, kPlus: number): number {
  return kPlus === 1 ? cascade.reach.mean : cascade.kPlusReach[kPlus - 1]!;
}

function describePlan(
  { problem, content, piecesOf, scenarioOf }: Campaign,
  { best }: FoundSplit,
  { cascade }: SeenAnswer,
): SplitPlan {
  const left = content === null ? null : moneyOfContent(problem, best.plan);
  return {
    ...piecesOf(best.plan),
    content: left,
    shareProbability: content === null ? null : firstShareProbability(scenarioOf(best.plan)),
    spent: costOfPlan(problem, best.plan) + (left ?? 0),
    people: best.value,
    reach: cascade.reach.mean,
    standardError: cascade.reach.standardError,
    cost: cascade.cost,
    costPerThousandReached: cascade.costPerThousandReached,
  };
}
