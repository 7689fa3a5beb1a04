/** Something that money buys by the piece. */
export interface SplitArm {
  /** Money for one piece, > 0. */
  readonly cost: number;
  /** So many pieces there are. */
  readonly most: number;
  /** Whether the first piece of any such arm also costs the production of the spot. */
  readonly needsProduction: boolean;
}

/** One budget, and what it may be spent on. */
export interface SplitProblem {
  /** Money, > 0. */
  readonly budget: number;
  readonly arms: readonly SplitArm[];
  /** Paid once, where a piece of an arm that needs it is bought. */
  readonly production: number;
  /** Whether what is left goes into content; otherwise it stays unspent. */
  readonly hasContent: boolean;
}

/** Pieces of each arm: whole numbers in the order of the arms. One entry more is the money of content, where that is not all that is left. */
export type WholePlan = readonly number[];

/** A budget is kept up to this fraction of itself, so that three times 0.1 fit into 0.3. */
const ROUNDING = 1e-12;

/** What a plan costs, without content. */
export function costOfPlan({ arms, production }: SplitProblem, plan: WholePlan): number {
  let cost = arms.some(({ needsProduction }, arm) => needsProduction && plan[arm]! > 0) ? production : 0;
  for (const [arm, { cost: each }] of arms.entries()) cost += each * plan[arm]!;
  return cost;
}

/** Money that the pieces of a plan leave; never below 0. */
export function moneyLeft(problem: SplitProblem, plan: WholePlan): number {
  return Math.max(0, problem.budget - costOfPlan(problem, plan));
}

/** Money for content in a plan, where there is any: what is left, unless the plan says less. */
export function moneyOfContent(problem: SplitProblem, plan: WholePlan): number {
  return plan[problem.arms.length] ?? moneyLeft(problem, plan);
}

/** A plan with another amount of one arm, pieces or money for content; all others stay, and what that frees is left unspent. */
export function withAmount(problem: SplitProblem, plan: WholePlan, arm: number, amount: number): WholePlan {
  if (arm === problem.arms.length) return [...plan.slice(0, arm), amount];
  return plan.map((before, index) => (index === arm ? amount : before));
}

/**
 * How many more pieces of an arm the money that a plan leaves can buy.
 * @param money - So much of it may be spent, production included.
 */
export function affordable(problem: SplitProblem, plan: WholePlan, arm: number, money: number = Infinity): number {
  const { arms, production, budget } = problem;
  const { cost, most, needsProduction } = arms[arm]!;
  const isProduced = arms.some((other, index) => other.needsProduction && plan[index]! > 0);
  const first = needsProduction && !isProduced ? production : 0;
  const left = Math.min(money, budget - costOfPlan(problem, plan)) - first;
  if (left < -budget * ROUNDING) return 0;
  const pieces = Math.max(0, Math.floor(left / cost));
  const fits = (pieces + 1) * cost <= left + budget * ROUNDING ? pieces + 1 : pieces;
  return Math.min(fits, most - plan[arm]!);
}

/** A plan with so many pieces more of one arm. */
export function withMore(plan: WholePlan, arm: number, pieces: number): WholePlan {
  return plan.map((before, index) => (index === arm ? before + pieces : before));
}

/** Arms by the cost of a piece, the dearest first: what is left after one arm goes on to cheaper ones. */
export function dearestFirst({ arms }: SplitProblem): number[] {
  return [...arms.keys()].sort((a, b) => arms[b]!.cost - arms[a]!.cost || a - b);
}

/** A plan that spends what another leaves, on dear pieces first; with content it is that plan, as content takes everything. */
export function spendRest(problem: SplitProblem, plan: WholePlan): WholePlan {
  if (problem.hasContent) return plan;
  let spent = plan;
  for (const arm of dearestFirst(problem)) spent = withMore(spent, arm, affordable(problem, spent, arm));
  return spent;
}

/** Money of each arm in a plan, production left out; that of content last, where there is any. */
export function moneyOfArms(problem: SplitProblem, plan: WholePlan): number[] {
  const money = problem.arms.map(({ cost }, arm) => cost * plan[arm]!);
  return problem.hasContent ? [...money, moneyOfContent(problem, plan)] : money;
}

/** The plan that buys as many pieces of each arm as its money pays; what that leaves is spent too. */
export function planOfMoney(problem: SplitProblem, money: readonly number[]): WholePlan {
  let plan: WholePlan = problem.arms.map(() => 0);
  for (const arm of dearestFirst(problem)) {
    plan = withMore(plan, arm, affordable(problem, plan, arm, money[arm]! * (1 + Number.EPSILON * 4)));
  }
  return spendRest(problem, plan);
}
