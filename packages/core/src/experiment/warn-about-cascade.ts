import { ROWS_WITHOUT_HORIZON } from '../cascade/cascade-timing.ts';
import { shareProbabilityOnExposure } from '../cascade/index.ts';
import type { CascadeRows } from '../cascade/index.ts';
import { probabilityOfNoticing } from '../cascade/television-start.ts';
import type { BroadcastResult, CascadeResult, Warning } from '../scenario/index.ts';
import { plainWarnings as sentences } from '../words/index.ts';
import { messageLawOf } from './message-law-of-model.ts';
import type { PreparedScenario } from './prepared-scenario.ts';
import { countCut } from './summarize-timeline.ts';

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
      message: sentences.exceedsUniverse({
        reach: cascade.reach.mean,
        universe,
        endHours: cascade.timeline?.at(-1)?.hours ?? null,
      }),
    });
  }
  warnings.push(...warnAboutEnd(prepared, shards));
  warnings.push(...warnAboutHiddenLuck(prepared), ...warnAboutMessages(prepared));
  if (scenario.message.paidSeeds !== undefined && scenario.cost !== null && scenario.cost.perPaidSeed === undefined) {
    warnings.push({ code: 'noCostOfPaidSeeds', path: 'cost.perPaidSeed', message: sentences.noCostOfPaidSeeds() });
  }
  if (scenario.cost === null && broadcast !== null && broadcast.cost > 0) {
    warnings.push({ code: 'noCost', path: 'cost', message: sentences.noCost() });
  }
  warnings.push(...warnAboutDesk(prepared, cascade));
  return warnings;
}

/** What comes after the last round, or the last hour. */
function warnAboutEnd(
  { scenario, isDeterministic }: PreparedScenario,
  shards: readonly CascadeRows[],
): readonly Warning[] {
  const { timing, experiment } = scenario;
  const truncated = countTruncated(shards);
  const replicates = isDeterministic ? null : experiment.replicates;
  const warnings: Warning[] = [];
  if (truncated > 0) {
    const { maxGenerations } = experiment;
    const horizonHours = timing?.horizonHours ?? null;
    warnings.push({
      code: 'truncated',
      ...(horizonHours === null
        ? { path: 'experiment.maxGenerations', message: sentences.truncated({ truncated, replicates, maxGenerations }) }
        : { path: 'timing.horizonHours', message: sentences.truncated({ truncated, replicates, horizonHours }) }),
    });
  }
  const cut = timing?.horizonHours === null ? countCut(shards) : 0;
  if (timing !== undefined && cut > 0) {
    const hours = ROWS_WITHOUT_HORIZON * timing.rowHours;
    warnings.push({
      code: 'timelineCut',
      path: 'cascade.timeline',
      message: sentences.timelineCut({ cut, replicates, rows: ROWS_WITHOUT_HORIZON, hours }),
    });
  }
  return warnings;
}

/** What nobody has measured of hiding, and answers that do more harm than good. */
function warnAboutDesk({ scenario }: PreparedScenario, { desk }: CascadeResult): readonly Warning[] {
  const warnings: Warning[] = [];
  if (scenario.hide !== undefined) {
    warnings.push({ code: 'hidingUnmeasured', path: 'hide', message: sentences.hidingUnmeasured() });
  }
  if (desk !== undefined && desk.netEffect < 0) {
    const { netEffect } = desk;
    warnings.push({ code: 'answersSpread', path: 'reply', message: sentences.answersSpread({ netEffect }) });
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
  const { fans, fanVisibility, shareProbability, paidSeeds = 0, television, universe } = cascade;
  const { complaints, perHour, hours } = conversation.complaints ?? { complaints: 0, perHour: 0, hours: 0 };
  const share = shareProbabilityOnExposure(shareProbability, 1);
  const noticing = television === undefined ? 0 : probabilityOfNoticing(television);
  const deciding = fans * fanVisibility + universe * noticing;
  const firstSharers = deciding * share + paidSeeds + complaints + perHour * hours;
  // Whoever complains at the beginning, or is paid, does so for certain.
  const postIsCertain = fans === 0 || (fanVisibility === 1 && share === 1);
  const certain = postIsCertain && noticing === 0 && perHour === 0;
  if (firstSharers >= FEW_FIRST_SHARERS || firstSharers === 0 || certain) return [];
  return [
    {
      code: 'luckHidden',
      path: 'level',
      message: sentences.luckHidden({ level: scenario.level, firstSharers }),
    },
  ];
}

/** Expected values know one share probability. */
function warnAboutMessages({ scenario, isDeterministic }: PreparedScenario): readonly Warning[] {
  const law = messageLawOf(scenario.model);
  if (law === null || !isDeterministic) return [];
  const { level } = scenario;
  const message = sentences.messagesDiffer({ level, mean: law.mean });
  return [{ code: 'messagesDiffer', path: 'model.shareProbability', message }];
}
