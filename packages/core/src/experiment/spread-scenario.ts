import {
  checkRowBytes,
  partsOf,
  spreadArithmetic,
  spreadArithmeticInTime,
  spreadMeanField,
  spreadMeanFieldInTime,
  spreadPopulation,
} from '../cascade/index.ts';
import type { CascadeRows } from '../cascade/index.ts';
import { layOutMessageShares, probabilityOfShareAbove } from '../cascade/message-shares.ts';
import type { MessageLaw } from '../scenario/index.ts';
import { withTwin } from './desk-twin.ts';
import type { PreparedScenario, Spread } from './prepared-scenario.ts';
import type { ShardRange } from './shard-range.ts';
import { hasOnlyRounds, spreadRounds } from './spread-rounds.ts';

/** Runs replicates of any scenario without a network. */
export const spreadScenario: Spread = /* @__PURE__ */ Object.assign(spreadAny, {
  probabilityOfShareAbove: ({ mean, concentration }: MessageLaw, share: number): number =>
    probabilityOfShareAbove(layOutMessageShares(mean, concentration), share),
});

function spreadAny(prepared: PreparedScenario, range: ShardRange): CascadeRows {
  const { scenario, cascade, cascadeWithoutDesk, conversation } = prepared;
  if (hasOnlyRounds(scenario)) return spreadRounds(prepared, range);
  if (prepared.isDeterministic) return spreadExpected(prepared);
  const { first, count } = range;
  const ensemble = { rngSeed: scenario.experiment.rngSeed, first, count };
  const rows = spreadPopulation(cascade, ensemble);
  checkRowBytes(rows.count, rows.newReach.length, partsOf(conversation, cascade.television));
  return cascadeWithoutDesk === null ? rows : withTwin(rows, spreadPopulation(cascadeWithoutDesk, ensemble));
}

/** The row of a level of expected values. */
function spreadExpected({ scenario, cascade, conversation }: PreparedScenario): CascadeRows {
  const { timing, criticism, complaints } = conversation;
  const isArithmetic = scenario.level === 'arithmetic';
  if (timing === null) return isArithmetic ? spreadArithmetic(cascade) : spreadMeanField(cascade);
  const spread = isArithmetic ? spreadArithmeticInTime : spreadMeanFieldInTime;
  return spread(cascade, timing, criticism, complaints);
}
