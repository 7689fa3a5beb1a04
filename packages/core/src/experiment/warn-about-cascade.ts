import { shareProbabilityOnExposure } from '../cascade/index.ts';
import type { CascadeRows } from '../cascade/index.ts';
import type { BroadcastResult, CascadeResult, Warning } from '../scenario/index.ts';
import { plainWarnings as sentences } from '../words/index.ts';
import type { PreparedScenario } from './prepare-scenario.ts';

/** With fewer expected first sharers than this, luck decides what expected values hide: e⁻⁵ = 0.7 % of cascades never start. */
const FEW_FIRST_SHARERS = 5;

/**
 * What a reader of a cascade must know before using its numbers.
 * @param broadcast - The buy that it is compared with; null for none. Only a buy with a price asks what the cascade costs.
 */
export function warnAboutCascade(
  prepared: PreparedScenario,
  shards: readonly CascadeRows[],
  cascade: CascadeResult,
  broadcast: BroadcastResult | null,
): readonly Warning[] {
  const { scenario, universe } = prepared;
  const warnings: Warning[] = [];
  if (cascade.reach.mean > universe) {
    warnings.push({
      code: 'exceedsUniverse',
      path: 'cascade.reach',
      message: sentences.exceedsUniverse({ reach: cascade.reach.mean, universe }),
    });
  }
  const truncated = countTruncated(shards);
  if (truncated > 0) {
    const { maxGenerations, replicates } = scenario.experiment;
    const of = prepared.isDeterministic ? null : replicates;
    warnings.push({
      code: 'truncated',
      path: 'experiment.maxGenerations',
      message: sentences.truncated({ truncated, replicates: of, maxGenerations }),
    });
  }
  warnings.push(...warnAboutHiddenLuck(prepared));
  if (scenario.cost === null && broadcast !== null && broadcast.cost > 0) {
    warnings.push({ code: 'noCost', path: 'cost', message: sentences.noCost() });
  }
  return warnings;
}

function countTruncated(shards: readonly CascadeRows[]): number {
  let count = 0;
  for (const { truncated } of shards) for (const mark of truncated) count += mark;
  return count;
}

/** Expected values follow fractions of sharers; where a cascade starts with few of them, they describe no cascade that can happen. */
function warnAboutHiddenLuck(prepared: PreparedScenario): readonly Warning[] {
  if (!prepared.isDeterministic) return [];
  const { scenario, cascade, conversation } = prepared;
  const { fans, fanVisibility, shareProbability } = cascade;
  const { complaints, perHour, hours } = conversation.complaints ?? { complaints: 0, perHour: 0, hours: 0 };
  const share = shareProbabilityOnExposure(shareProbability, 1);
  const firstSharers = fans * fanVisibility * share + complaints + perHour * hours;
  // Whoever complains at the beginning does so for certain.
  const certain = (fans === 0 || (fanVisibility === 1 && share === 1)) && perHour === 0;
  if (firstSharers >= FEW_FIRST_SHARERS || firstSharers === 0 || certain) return [];
  return [
    {
      code: 'luckHidden',
      path: 'level',
      message: sentences.luckHidden({ level: scenario.level, firstSharers }),
    },
  ];
}
