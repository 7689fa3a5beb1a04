import type { CascadeRows } from '../cascade/index.ts';
import { checkArray, checkBoolean, checkOptions, checkNumber, checkText } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import type { ResultDocument, Scenario, Warning } from '../scenario/index.ts';
import { plainWarnings } from '../words/index.ts';
import { compareWithBroadcast } from './compare-broadcast.ts';
import { orderShards } from './order-shards.ts';
import { collectOutcomes } from './replicate-columns.ts';
import type { Outcomes } from './replicate-columns.ts';
import { summarizeCascade } from './summarize-cascade.ts';
import { makeProvenance } from './make-provenance.ts';
import { prepareScenario } from './prepare-scenario.ts';
import { checkPrepared } from './prepared-scenario.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import type { GraphDigest, NetworkOption } from './scenario-network.ts';
import { writtenAsDocument } from './to-document.ts';
import { warnAboutCascade } from './warn-about-cascade.ts';

/**
 * A result document, and beside it what each replicate came to. That is no part of the document: `JSON.stringify` leaves it out (see
 * `toDocument`).
 */
export interface SimulationResult extends ResultDocument {
  /** What each replicate came to. */
  readonly outcomes: Outcomes;
}

/** What a result is made with. */
export interface ReduceOptions extends NetworkOption {
  /** Whether to compare with the scenario's buy (default true); false leaves `broadcast` and `comparison` null. */
  readonly broadcast?: boolean | undefined;
  /** What is known of the network's graph; default: found out here. */
  readonly digest?: GraphDigest | undefined;
}

/**
 * Turns the shards of a scenario into its result: the same bytes for every split and every order of shards.
 * @param input - The scenario of which the shards were run.
 * @param shards - All of its replicates, each once, in any order; not changed. Any number of shards, at least one, for
 * levels arithmetic and mean field, where each holds the same single row.
 * @throws InvalidDocumentError for a scenario that cannot be used, and for a buy whose audience is larger than the
 * universe; InvalidParameterError for replicates that are missing, doubled or of another scenario's number, or that reached
 * more people than there are, as rows of another network can;
 * TooLargeError when the rows of all shards need more than 2 GiB.
 * @remarks Sums run over replicates in their order. Quantiles are nearest-rank. O(rounds of all replicates · log
 * replicates). Run as one piece by {@link simulate} and {@link compare}.
 * @example
 * ```ts
 * import { presets, reduceShards, simulateShard, withValue } from 'ripplecast';
 *
 * const scenario = withValue(presets.seedExample, 'level', 'arithmetic');
 * const shard = simulateShard(scenario, { first: 0, count: 1 });
 * reduceShards(scenario, [shard]).cascade.earnedReach.mean; // => 837930000
 * ```
 */
export function reduceShards(
  input: Scenario | PreparedScenario,
  shards: readonly CascadeRows[],
  options: ReduceOptions = {},
): SimulationResult {
  checkArray('shards', shards);
  checkOptions('options', options, ['broadcast', 'digest', 'network']);
  const { network, ...others } = options;
  return reducePrepared(prepareScenario(input, { network }), shards, others);
}

/**
 * {@link reduceShards} of a scenario that is prepared.
 * @throws As reduceShards.
 */
export function reducePrepared(
  prepared: PreparedScenario,
  shards: readonly CascadeRows[],
  options: Omit<ReduceOptions, 'network'> = {},
): SimulationResult {
  checkPrepared(prepared);
  checkArray('shards', shards);
  checkOptions('options', options, ['broadcast', 'digest']);
  const { broadcast = true, digest } = options;
  checkBoolean('broadcast', broadcast);
  return reduceRows(prepared, shards, broadcast, digest);
}

/** The same, of arguments that were checked. */
export function reduceRows(
  prepared: PreparedScenario,
  shards: readonly CascadeRows[],
  withBroadcast: boolean,
  digest?: GraphDigest,
): SimulationResult {
  checkDigest(digest);
  const { scenario, network } = prepared;
  const ordered = orderShards(scenario, shards);
  const measured = withBroadcast ? prepared.broadcast : null;
  const broadcast = measured?.broadcast ?? null;
  const outcomes = collectOutcomes(ordered, broadcast?.reach ?? null, scenario.timing);
  if (!prepared.isDeterministic) checkReach(outcomes.reach, prepared.universe);
  const cascade = summarizeCascade(prepared, ordered, outcomes, digest);
  const warnings: Warning[] = [...warnAboutCascade(prepared, ordered, cascade, broadcast)];
  if (measured !== null) warnings.push(...measured.warnings);
  if (withBroadcast && measured === null) {
    warnings.push({ code: 'noBroadcast', path: 'broadcast', message: plainWarnings.noBroadcast() });
  }
  return writtenAsDocument({
    version: 1,
    provenance: makeProvenance(prepared, network?.describe(digest)),
    cascade,
    broadcast,
    comparison: broadcast === null ? null : compareWithBroadcast(prepared, cascade, broadcast, outcomes),
    warnings,
    outcomes,
  });
}

function checkDigest(digest: GraphDigest | undefined): void {
  if (digest === undefined) return;
  checkOptions('digest', digest, ['sha256', 'onwardEdges']);
  const { sha256, onwardEdges } = digest;
  checkText('digest.sha256', sha256);
  if (onwardEdges !== undefined) checkNumber('digest.onwardEdges', onwardEdges, 0);
}

function checkReach(reach: Float64Array, people: number): void {
  const most = reach.reduce((a, b) => Math.max(a, b), 0);
  if (most <= people) return;
  throw new InvalidParameterError('shards', `rows that reach at most the ${people} people there are`, most);
}
