import { checkOptions } from '../check.ts';
import { describeValue, InvalidParameterError } from '../errors.ts';
import type { BestSplitOptions, BreakEvenOptions, SolveForOptions } from '../experiment/index.ts';
import type { CompleteScenario } from '../scenario/index.ts';
import type { CampaignSteps, Search } from './worker-pool.ts';

const elsewhere = 'options of the run, such as network and signal, go into the argument after it';
const breakEvenKeys: readonly Exclude<keyof BreakEvenOptions, 'network'>[] = [
  'parameter',
  'target',
  'range',
  'tolerance',
];

const splitKeys: readonly Exclude<keyof BestSplitOptions, 'network'>[] = ['budget', 'content', 'kPlus', 'simulations'];

/**
 * Checks the keys of what a break-even searches, where the options of the run are an argument of their own.
 * @param search - `BreakEvenOptions` without the network. What the keys hold is checked by `breakEvenSteps`.
 * @throws InvalidParameterError for what is no object, and for a key that nobody knows or that belongs to the options of the run.
 */
export function checkBreakEvenSearch(search: unknown): void {
  checkOptions('search', search, breakEvenKeys, elsewhere);
}

const solveKeys: readonly Exclude<keyof SolveForOptions, 'network'>[] = ['path', 'target', 'range', 'tolerance'];

/**
 * The same for `SolveForOptions` without the network; what the keys hold is checked by `solveForSteps`.
 * @throws As checkBreakEvenSearch.
 */
export function checkSolveSearch(search: unknown): void {
  checkOptions('search', search, solveKeys, elsewhere);
}

/**
 * Checks the keys of what a split of a budget searches, where the options of the run are an argument of their own.
 * @param search - `BestSplitOptions` without the network. What the keys hold is checked by `bestSplitSteps`.
 * @throws InvalidParameterError for what is no object, and for a key that nobody knows or that belongs to the options of the run.
 */
export function checkSplitSearch(search: unknown): void {
  checkOptions('search', search, splitKeys, elsewhere);
}

function isGenerator(value: unknown): boolean {
  const { next, return: end } = Object(value) as Partial<Record<string, unknown>>;
  return typeof next === 'function' && typeof end === 'function';
}

/** Throws InvalidParameterError unless a value is a generator. */
export function checkAreCampaignSteps(steps: unknown): asserts steps is CampaignSteps<unknown> {
  if (isGenerator(steps)) return;
  throw InvalidParameterError.saying(
    'steps',
    `steps must be a generator, as campaignBandsSteps gives; got ${describeValue(steps)}`,
  );
}

/** Throws InvalidParameterError unless what the function `begin` returned is a search. */
export function checkIsSearch(steps: unknown): asserts steps is Search<unknown> {
  if (isGenerator(steps)) return;
  throw InvalidParameterError.saying(
    'begin',
    `begin must return a generator, as breakEvenSteps, solveForSteps and fansToReachSteps do; it returned ${describeValue(steps)}`,
  );
}

/** Throws InvalidParameterError unless a search has yielded a scenario whose defaults are filled in. */
export function checkWasAsked(scenario: unknown): asserts scenario is CompleteScenario {
  const { level, experiment } = Object(scenario) as Partial<Record<string, unknown>>;
  if (typeof level === 'string' && typeof experiment === 'object') return;
  throw InvalidParameterError.saying(
    'begin',
    `the search must yield complete scenarios, as resolveScenario gives them; it yielded ${describeValue(scenario)}`,
  );
}
