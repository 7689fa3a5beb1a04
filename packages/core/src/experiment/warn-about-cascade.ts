import { shareProbabilityOnExposure } from '../cascade/index.ts';
import type { CascadeRows } from '../cascade/index.ts';
import type { CascadeResult, Warning } from '../scenario/index.ts';
import type { PreparedScenario } from './prepare-scenario.ts';

/** With fewer expected first sharers than this, luck decides what expected values hide: e⁻⁵ = 0.7 % of cascades never start. */
const FEW_FIRST_SHARERS = 5;

/** What a reader of a cascade must know before using its numbers. */
export function warnAboutCascade(
  prepared: PreparedScenario,
  shards: readonly CascadeRows[],
  cascade: CascadeResult,
): readonly Warning[] {
  const { scenario, universe } = prepared;
  const warnings: Warning[] = [];
  if (cascade.reach.mean > universe) {
    warnings.push({
      code: 'exceedsUniverse',
      path: 'cascade.reach',
      message: `the arithmetic reaches ${cascade.reach.mean} people where there are ${universe}: it counts friends who overlap again and again; level "population" or "meanField" counts each person once`,
    });
  }
  const truncated = countTruncated(shards);
  if (truncated > 0) {
    const { replicates } = scenario.experiment;
    const stillSpreading = prepared.isDeterministic
      ? 'the cascade was still spreading'
      : `${truncated} of ${replicates} cascades were still spreading`;
    warnings.push({
      code: 'truncated',
      path: 'experiment.maxGenerations',
      message: `${stillSpreading} after round ${scenario.experiment.maxGenerations}, the last that maxGenerations allows: what later rounds would add is left out`,
    });
  }
  warnings.push(...warnAboutHiddenLuck(prepared));
  if (scenario.cost === null) {
    warnings.push({
      code: 'noCost',
      path: 'cost',
      message: 'cost is null: what the cascade costs is not known, so that its cost, CPM and every cost ratio are null',
    });
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
  const { scenario, cascade } = prepared;
  const { fans, fanVisibility, shareProbability } = cascade;
  const firstSharers = fans * fanVisibility * shareProbabilityOnExposure(shareProbability, 1);
  const certain = fanVisibility === 1 && shareProbabilityOnExposure(shareProbability, 1) === 1;
  if (firstSharers >= FEW_FIRST_SHARERS || firstSharers === 0 || certain) return [];
  return [
    {
      code: 'luckHidden',
      path: 'level',
      message: `level "${scenario.level}" follows expected values, here ${firstSharers} sharers in round 0: real cascades often start with none and end there; level "population" shows how often`,
    },
  ];
}
