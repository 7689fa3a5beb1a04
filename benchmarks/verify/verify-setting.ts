import { meanCount } from 'ripplecast/random';
import { type Comparison, type RunColumns, compareRuns, noticeableError } from './compare-runs.ts';
import type { OracleProcess } from './oracle-process.ts';
import { runOurs } from './run-ours.ts';
import { type Setting, hasConversation, plainSetting } from './setting.ts';

/** A setting, and how the library and the oracle compare in it. */
export interface VerifiedSetting {
  readonly name: string;
  /** Of each program. */
  readonly runs: number;
  /** The smallest relative error of the mean reach that would be noticed; null where nobody is reached. */
  readonly noticesReach: number | null;
  /** The same of the column whose mean is compared most sharply among those that vary; null where none does. */
  readonly noticesBest: { readonly column: string; readonly error: number } | null;
  readonly comparisons: readonly Comparison[];
}

/** What a setting may cost and should show. */
export interface Effort {
  /** Relative error of the mean reach that should be noticed, where it is affordable. */
  readonly aim: number;
  /** P-value at which a comparison counts, for saying what is noticed. */
  readonly alpha: number;
  /** People and impressions that the runs of one program may come to. */
  readonly budget: number;
}

/** Runs from which it is told how many there should be. */
const FIRST_RUNS = 200;
/** The same where the oracle goes sight by sight. */
const FIRST_CONVERSATIONS = 50;
const LEAST_RUNS = 1000;
const MOST_RUNS = 100_000;
/** An impression takes the programs so many times as long as a person who is laid out. */
const IMPRESSION_COST = 20;

function join(first: RunColumns, then: RunColumns): RunColumns {
  return Object.fromEntries(Object.entries(first).map(([name, values]) => [name, [...values, ...then[name]]]));
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The oracle goes through a conversation sight by sight: what it takes to begin one, and for each sight. */
const RUN_OF_CONVERSATION_COST = 6000;
const SIGHT_COST = 250;
/** An edge whose value is drawn for each run, which is then prepared for itself. */
const VALUE_COST = 10;

/** What one run costs, in the unit of the budget. */
function costOfRun(
  { scenario }: Setting,
  people: number,
  edges: number,
  visibility: number,
  { impressions }: RunColumns,
): number {
  if (hasConversation(scenario)) {
    return RUN_OF_CONVERSATION_COST + VALUE_COST * edges + SIGHT_COST * meanOf(impressions);
  }
  return people + edges + (IMPRESSION_COST * meanOf(impressions)) / Math.max(0.05, visibility);
}

/**
 * How many runs it takes, from what the first ones show. It depends on the values of both programs together and not on which
 * is whose, so that it favours no outcome of the comparison.
 */
function runsNeeded(ours: RunColumns, oracle: RunColumns, cost: number, { aim, alpha, budget }: Effort): number {
  const first = ours['reach'].length;
  const noticed = noticeableError(ours['reach'], oracle['reach'], alpha);
  const wanted = noticed <= aim ? first : first * (1.1 * (noticed / aim)) ** 2;
  // Where every run reached equally many, others may not, and other columns vary.
  return Math.floor(Math.max(first, Math.min(Math.max(LEAST_RUNS, wanted), budget / cost, MOST_RUNS)));
}

/**
 * Runs a setting with both programs and compares them.
 * @param ours - What the library is given: the setting, or one with a planted error.
 * @param number - Different for every setting; it fixes the oracle's chance.
 */
export async function verifySetting(
  setting: Setting,
  ours: Setting,
  number: number,
  oracle: OracleProcess,
  effort: Effort,
): Promise<VerifiedSetting> {
  const plain = plainSetting(setting);
  const first = hasConversation(setting.scenario) ? FIRST_CONVERSATIONS : FIRST_RUNS;
  let mine = runOurs(ours, 0, first);
  let theirs = await oracle.run(plain, [number, 0], first);
  const { model, universe, ties, followers } = setting.scenario;
  const people = plain.graph?.people ?? universe ?? 0;
  const stubs = ties === 'mutual' && followers !== null ? people * meanCount(followers) : 0;
  const edges = setting.drawsEdgeValues ? (plain.graph?.sources.length ?? 0) : stubs;
  const visibility = model.kind === 'share' && typeof model.visibility === 'number' ? model.visibility : 1;
  const wanted = runsNeeded(mine, theirs, costOfRun(setting, people, edges, visibility, theirs), effort);
  if (wanted > first) {
    mine = join(mine, runOurs(ours, first, wanted - first));
    theirs = join(theirs, await oracle.run(null, [number, 1], wanted - first));
  }
  const errors = Object.keys(theirs)
    .map((column) => ({ column, error: noticeableError(mine[column], theirs[column], effort.alpha) }))
    .filter(({ error }) => Number.isFinite(error));
  const varying = errors.filter(({ error }) => error > 0).toSorted((a, b) => a.error - b.error);
  return {
    name: setting.name,
    runs: wanted,
    noticesReach: errors.find(({ column }) => column === 'reach')?.error ?? null,
    noticesBest: varying[0] ?? null,
    comparisons: compareRuns(mine, theirs),
  };
}
