import { resolveBuy } from '../../broadcast/index.ts';
import { checkOptions } from '../../check.ts';
import { costPerThousand } from '../../economics/index.ts';
import { InvalidDocumentError } from '../../errors.ts';
import type { CompleteScenario, LastPiece, MixArm, MixDocument, Scenario, Warning } from '../../scenario/index.ts';
import { standardError } from '../../statistics/index.ts';
import { makeProvenance } from '../make-provenance.ts';
import type { SimulationResult } from '../reduce-shards.ts';
import { prepareScenario } from '../prepare-scenario.ts';
import type { PreparedScenario } from '../prepared-scenario.ts';
import type { NetworkOption } from '../scenario-network.ts';
import { simulate } from '../simulate.ts';
import { type CampaignPieces, piecesOf, withPieces } from './vary-campaign.ts';

/**
 * What television and posts do alone and together, and what the last money spent on each brings.
 * @param input - A scenario whose buy starts the cascade (`broadcast.notice`; 0 where nobody passes it on).
 * @param options - The network, for level "network".
 * @throws InvalidDocumentError for a scenario that cannot be used, and for one without a buy or without `notice`.
 * @remarks All under the same chance: the whole, posts alone, television passed on, then the whole without the last insertion of each placement and
 * without the last paid seed. On a level with chance one person more or less may count for less than its standard error.
 * @example
 * ```ts
 * import { presets } from 'ripplecast';
 * import { measureMix } from 'ripplecast/experiment';
 *
 * const { whole, posts, televisionPassedOn } = measureMix({
 *   ...presets.measured2012,
 *   level: 'meanField',
 *   broadcast: { buy: 'super-bowl-2011', notice: 0.1 },
 * });
 * Math.round(whole.reach); // => 114096667
 * whole.reach < posts.reach + televisionPassedOn.reach; // => true
 * ```
 */
export function measureMix(input: Scenario | PreparedScenario, options: NetworkOption = {}): MixDocument {
  checkOptions('options', options, ['network']);
  const prepared = prepareScenario(input, options);
  const steps = measureMixSteps(prepared);
  let step = steps.next();
  while (step.done !== true) step = steps.next(simulate(prepared.vary(step.value)));
  return step.value;
}

/** What is taken of a result. */
export type MixAnswer = Pick<SimulationResult, 'cascade' | 'provenance' | 'outcomes' | 'warnings'>;

/** Scenarios to simulate, one after the other; what each comes to is handed to `next`. */
export type MixSteps = Generator<CompleteScenario, MixDocument, MixAnswer>;

/**
 * {@link measureMix} for whoever runs the simulations elsewhere: yields complete scenarios, is sent their results (of
 * `simulate` or of `compare`), returns the document.
 * @throws As {@link measureMix}, at once.
 * @example
 * ```ts
 * import { presets, simulate } from 'ripplecast';
 * import { measureMixSteps } from 'ripplecast/experiment';
 *
 * const broadcast = { buy: 'super-bowl-2011', notice: 0.1 };
 * const steps = measureMixSteps({ ...presets.measured2012, level: 'meanField', broadcast });
 * let step = steps.next();
 * while (!step.done) step = steps.next(simulate(step.value)); // or on a pool of workers
 * step.value.last.length; // => 1
 * ```
 */
export function measureMixSteps(input: Scenario | PreparedScenario, options: NetworkOption = {}): MixSteps {
  checkOptions('options', options, ['network']);
  const prepared = prepareScenario(input, options);
  checkStartsCascade(prepared.scenario);
  // A buy that cannot be compared is an error before the work, not after it.
  void prepared.broadcast;
  return mixSteps(prepared);
}

/** Refuses a scenario without a buy that starts the cascade. */
export function checkStartsCascade({ broadcast }: CompleteScenario): void {
  if (broadcast === null) {
    throw InvalidDocumentError.at('broadcast', 'must be a buy for a mix of television and posts; got null');
  }
  if (broadcast.notice !== undefined) return;
  const rest =
    'must be a probability for a mix of television and posts, 0 where nobody passes the spot on; it is left out';
  throw InvalidDocumentError.at('broadcast.notice', rest);
}

function* mixSteps(prepared: PreparedScenario): MixSteps {
  const { scenario } = prepared;
  const { broadcast, warnings } = prepared.broadcast!;
  const pieces = piecesOf(scenario);
  const whole = yield scenario;
  const posts = yield { ...scenario, broadcast: null };
  const passedOn = yield {
    ...scenario,
    message: { fans: 0, fanVisibility: 1 },
  };
  const last: LastPiece[] = [];
  for (const piece of lastPiecesOf(scenario)) {
    const without = yield withPieces(scenario, lessOne(pieces, piece));
    last.push(describeLast(piece, whole, without));
  }
  return {
    version: 1,
    provenance: makeProvenance(prepared, whole.provenance.network),
    whole: describeArm(whole),
    posts: describeArm(posts),
    television: {
      reach: broadcast.reach,
      cost: broadcast.cost,
      costPerThousandReached: broadcast.costPerThousandReached,
    },
    televisionPassedOn: describeArm(passedOn),
    last,
    warnings: joinWarnings(whole.warnings, warnings),
  };
}

/** Warnings of a simulation, and those of the buy that are not among them: `compare` says both. */
export function joinWarnings(ofAnswer: readonly Warning[], ofBuy: readonly Warning[]): Warning[] {
  const known = new Set(ofAnswer.map(({ message }) => message));
  return [...ofAnswer, ...ofBuy.filter(({ message }) => !known.has(message))];
}

/** A piece that may be left out, and what that saves. */
type Piece = Pick<LastPiece, 'arm' | 'placement' | 'name' | 'cost'>;

function lastPiecesOf({ broadcast, message, cost }: CompleteScenario): Piece[] {
  const { placements, production } = resolveBuy(broadcast!);
  const isOnly = placements.length === 1 && placements[0]!.insertions === 1;
  const pieces = placements.map(({ name = null, costPerInsertion }, placement): Piece => {
    return { arm: 'placement', placement, name, cost: costPerInsertion + (isOnly ? production : 0) };
  });
  if (message.paidSeeds === undefined) return pieces;
  return [...pieces, { arm: 'paidSeeds', placement: null, name: null, cost: cost?.perPaidSeed ?? 0 }];
}

function lessOne({ insertions, paidSeeds }: CampaignPieces, { placement }: Piece): CampaignPieces {
  if (placement === null) return { insertions, paidSeeds: paidSeeds - 1 };
  return { insertions: insertions.map((times, index) => (index === placement ? times - 1 : times)), paidSeeds };
}

function describeArm({ cascade }: MixAnswer): MixArm {
  return {
    reach: cascade.reach.mean,
    cost: cascade.cost,
    costPerThousandReached: cascade.costPerThousandReached,
  };
}

function describeLast(piece: Piece, whole: MixAnswer, without: MixAnswer): LastPiece {
  const reachLost = whole.cascade.reach.mean - without.cascade.reach.mean;
  const lost = whole.outcomes.reach.map((reach, run) => reach - without.outcomes.reach[run]!);
  return {
    ...piece,
    reachLost,
    standardError: standardError(lost),
    reachPerCost: piece.cost > 0 ? reachLost / piece.cost : null,
    costPerThousandReached: reachLost > 0 ? costPerThousand(piece.cost, reachLost) : null,
  };
}
