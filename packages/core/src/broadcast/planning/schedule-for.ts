import { checkChoice, checkOptions, checkWhole, InvalidParameterError } from '../../check.ts';
import { limits } from '../../schema/limits.ts';
import { planReach, type ReachPlan } from '../plan-reach.ts';
import { type CheckedSchedule, readSchedule, type Schedule } from '../schedule.ts';
import { layOutViewers, type ReachModel } from '../viewers/viewers.ts';
import { cheapestPlan } from './cheapest-plan.ts';
import { type FoundPlan, isReached, USUAL_PLANS } from './plan-search.ts';
import { type PlanTails, tailsOfPlans } from './plan-tails.ts';

/** What {@link scheduleFor} makes small: the number of insertions, the rating points, or the money. */
export type ScheduleMeasure = 'insertions' | 'grossRatingPoints' | 'budget';

const measures: readonly ScheduleMeasure[] = ['insertions', 'grossRatingPoints', 'budget'];

/** What a schedule is asked for: `reach` or `kPlus`. */
export interface ScheduleQuestion {
  /** Fraction of the universe that is to see at least one insertion, in (0, 1]. */
  readonly reach?: number;
  /** Fraction of the universe that is to see at least `k` insertions. */
  readonly kPlus?: {
    /** A whole number from 1 to 100. */
    readonly k: number;
    /** In (0, 1]. */
    readonly reach: number;
  };
  /** What is to be small; `budget` where left out. */
  readonly by?: ScheduleMeasure;
  /** Most insertions that can be had of each placement: one number for all, or shape [placements]; 10,000 where left out. */
  readonly mostInsertions?: number | readonly number[];
  /** Most plans that are looked at before the best so far is the answer; 1,000,000 where left out. */
  readonly mostPlans?: number;
}

/** What was asked, as {@link scheduleFor} took it. */
export interface ScheduleAsked {
  /** People count who see it so often. */
  readonly k: number;
  /** Fraction of the universe that was asked for. */
  readonly reach: number;
  /** What was made small. */
  readonly by: ScheduleMeasure;
}

/** The cheapest schedule that does what was asked. */
export interface FoundSchedule extends ScheduleAsked {
  /** True. */
  readonly isPossible: true;
  /** Shape [placements], insertions of each; 0 for a placement that is not bought. */
  readonly insertions: readonly number[];
  /** What that schedule reaches and costs. */
  readonly plan: ReachPlan;
  /** Whether every schedule that could be cheaper was ruled out; always so for one placement. */
  readonly verified: boolean;
  /** How many schedules were looked at. */
  readonly plans: number;
}

/** Why nothing does what was asked, and how far it goes. */
export interface ImpossibleSchedule extends ScheduleAsked {
  /** False. */
  readonly isPossible: false;
  /**
   * `everyone`: all people are only approached, as long as a placement that reaches everybody at once is missing;
   * `loyalViewers`: the same people come back, and if insertions were independent it could be done;
   * `sharedAudiences`: the placements share their viewers, and if they did not it could be done;
   * `insertions`: no more insertions can be had.
   */
  readonly because: 'everyone' | 'loyalViewers' | 'sharedAudiences' | 'insertions';
  /** Largest fraction of the universe that sees it so often, with the most insertions of every placement. */
  readonly limit: number;
  /** Shape [placements], the most insertions of each. */
  readonly insertions: readonly number[];
  /** Whether every schedule was ruled out; not so with measured duplications, where a schedule of more can reach fewer. */
  readonly verified: boolean;
  /** How many schedules were looked at. */
  readonly plans: number;
}

/** What {@link scheduleFor} answers. */
export type ScheduleAnswer = FoundSchedule | ImpossibleSchedule;

/**
 * The schedule that reaches so many at least cost: how many insertions, rating points or how much money a reach takes.
 *
 * For one placement the smallest whole number of insertions. For several the best of all whole plans: least of what `by` says, then
 * least cost, then fewest insertions, then most of the placements named first. Plans are enumerated, without those that
 * cannot be better; where that would be more than `mostPlans`, the answer is the best of a search, and `verified` is false.
 * @param schedule - Its placements, with audience and cost of one insertion each; their numbers of insertions are not read.
 * @param question - Reach or k+ reach as a fraction, and what is to be small.
 * @param model - How repeat viewing is reckoned, as in `planReach`.
 * @returns The schedule, or why there is none.
 * @throws InvalidParameterError for a question that is none, and as `planReach`.
 * @throws InvalidDocumentError as `planReach`.
 * @remarks A fraction counts as reached where it is smaller by rounding only (10⁻¹² of it).
 * @example
 * ```ts
 * import { scheduleFor } from 'ripplecast/broadcast';
 *
 * const placements = [{ audience: 250, insertions: 1, costPerInsertion: 100 }];
 * const answer = scheduleFor({ universe: 1000, placements }, { reach: 0.6 });
 * answer.insertions; // => [4]
 * ```
 */
export function scheduleFor(schedule: Schedule, question: ScheduleQuestion, model?: ReachModel): ScheduleAnswer {
  const checked = readSchedule(schedule);
  // Checks the model against what the schedule says.
  const none = planReach(
    withInsertions(schedule, () => 0),
    model,
  );
  const { k, reach, by, mostPlans } = readQuestion(question);
  const most = mostOf(question, checked);
  const asked = { k, reach, by };
  const tails = tailsBy(none.model, checked, k, Math.max(...most));
  const reachable = withinReach(most, checked, reach, tails);
  const found = cheapestPlan({ ...problemOf(checked, by), tails, k, most: reachable, mostPlans }, reach);
  const { insertions, verified, plans } = found;
  if (insertions === null) {
    const because = reasonOf(asked, none.model, checked, most);
    return { isPossible: false, ...asked, because, ...limitOf(found, tails, most, k), verified, plans };
  }
  const plan = planReach(
    withInsertions(schedule, (place) => insertions[place] ?? 0),
    model,
  );
  return { isPossible: true, ...asked, insertions, plan, verified, plans };
}

/** The schedule with other numbers of insertions. */
export function withInsertions(schedule: Schedule, count: (place: number) => number): Schedule {
  const placements = schedule.placements.map((placement, place) => ({ ...placement, insertions: count(place) }));
  return { ...schedule, placements };
}

/** What plans of a checked schedule reach by a model. */
export function tailsBy(model: ReachModel, schedule: CheckedSchedule, levels: number, most: number): PlanTails {
  const { placements, duplications, universe } = schedule;
  return tailsOfPlans(layOutViewers(placements, duplications, universe, model), levels, most);
}

function problemOf({ placements }: CheckedSchedule, by: ScheduleMeasure): { weights: number[]; costs: number[] } {
  const costs = placements.map(({ costPerInsertion }) => costPerInsertion);
  if (by === 'budget') return { weights: costs, costs };
  // Rating points of one insertion are its audience, but for a factor.
  return { weights: placements.map(({ audience }) => (by === 'insertions' ? 1 : audience)), costs };
}

function readQuestion(question: ScheduleQuestion): ScheduleAsked & { readonly mostPlans: number } {
  checkOptions('question', question, ['reach', 'kPlus', 'by', 'mostInsertions', 'mostPlans']);
  const { reach, kPlus, by = 'budget', mostPlans = USUAL_PLANS } = question;
  checkChoice('question.by', by, measures);
  checkWhole('question.mostPlans', mostPlans, 1);
  if ((reach === undefined) === (kPlus === undefined)) {
    throw InvalidParameterError.saying(
      'question',
      `question must have one of reach and kPlus; got ${reach === undefined ? 'neither' : 'both'}`,
    );
  }
  if (kPlus === undefined) return { k: 1, reach: fractionAt('question.reach', reach), by, mostPlans };
  checkOptions('question.kPlus', kPlus, ['k', 'reach']);
  checkWhole('question.kPlus.k', kPlus.k, 1, limits.exposures);
  return { k: kPlus.k, reach: fractionAt('question.kPlus.reach', kPlus.reach), by, mostPlans };
}

function fractionAt(name: string, value: unknown): number {
  if (typeof value === 'number' && value > 0 && value <= 1) return value;
  const hint = typeof value === 'number' && value > 1 && value <= 100 ? ` (${value} % is ${value / 100})` : '';
  throw new InvalidParameterError(name, `a fraction of the universe in (0, 1]${hint}`, value);
}

/** Most placements that are searched. */
const MOST_PLACEMENTS = 200;

function mostOf({ mostInsertions = limits.insertions }: ScheduleQuestion, { placements }: CheckedSchedule): number[] {
  if (placements.length > MOST_PLACEMENTS) {
    throw new InvalidParameterError(
      'schedule.placements',
      `at most ${MOST_PLACEMENTS} placements to search among`,
      placements.length,
    );
  }
  if (typeof mostInsertions === 'number') {
    checkWhole('question.mostInsertions', mostInsertions, 1, limits.insertions);
    return placements.map(() => mostInsertions);
  }
  if (!Array.isArray(mostInsertions) || mostInsertions.length !== placements.length) {
    const expected = 'a whole number, or one for each placement';
    throw new InvalidParameterError('question.mostInsertions', expected, mostInsertions);
  }
  return Array.from(mostInsertions as readonly number[], (count, place) => {
    checkWhole(`question.mostInsertions[${place}]`, count, 0, limits.insertions);
    return count;
  });
}

/** The most insertions that a search need look at: to reach everybody, only of what everybody sees. */
function withinReach(
  most: readonly number[],
  { placements, universe }: CheckedSchedule,
  reach: number,
  tails: PlanTails,
): number[] {
  return most.map((count, place) => {
    const isSure = reach < 1 || placements[place]?.audience === universe;
    return isSure ? Math.min(count, tails.mostInsertions) : 0;
  });
}

function limitOf(
  { highest }: FoundPlan,
  tails: PlanTails,
  most: readonly number[],
  k: number,
): Pick<ImpossibleSchedule, 'limit' | 'insertions'> {
  const insertions = most.map((count) => Math.min(count, tails.mostInsertions));
  const limit = Math.max(highest, tails.atLeast(insertions)[k] ?? 0);
  return { limit: Math.min(1, limit), insertions };
}

function reasonOf(
  { k, reach }: ScheduleAsked,
  model: ReachModel,
  schedule: CheckedSchedule,
  most: readonly number[],
): ImpossibleSchedule['because'] {
  const isAnyoneSure = schedule.placements.some(({ audience }) => audience === schedule.universe);
  if (reach === 1 && !isAnyoneSure) return 'everyone';
  if (reach === 1) return 'insertions';
  const couldBe = (other: ReachModel): boolean => {
    const tails = tailsBy(other, schedule, k, Math.max(...most));
    const insertions = most.map((count) => Math.min(count, tails.mostInsertions));
    return isReached(tails.atLeast(insertions)[k] ?? 0, reach);
  };
  if (model === 'measuredDuplication' && couldBe('loyalViewers')) return 'sharedAudiences';
  return model !== 'independent' && couldBe('independent') ? 'loyalViewers' : 'insertions';
}
