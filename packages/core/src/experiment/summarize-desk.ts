import type { CascadeRows } from '../cascade/index.ts';
import type { Desk, Reply } from '../cascade/conversation.ts';
import { type AnswerEffect, effectOfAnswers, netEffect, unknownAnswers } from '../desk/index.ts';
import type { ComparedMean, DeskResult } from '../scenario/index.ts';
import { compensatedSum, mean, standardError } from '../statistics/index.ts';
import { joinColumn, type JoinedColumn, totalColumn } from './join-columns.ts';
import { collectOutcomes } from './replicate-columns.ts';
import { summarizeQuantiles } from './summarize-count.ts';
import { countRunning, sumByRound } from './summarize-rounds.ts';

const MINUTES_AN_HOUR = 60;

/** What is told of a desk. */
export interface DeskFacts {
  readonly desk: Desk;
  readonly reply: Reply;
  /** R₋, without answers. */
  readonly reproductionNumber: number;
  /** Rows of the timeline. */
  readonly timelineRows: number;
}

/**
 * What a desk did, who saw the criticism and what they saw, beside the same chance with nobody at the desk.
 * @param shards - In replicate order, each with the columns of a desk and its twin without.
 */
export function summarizeDesk(
  shards: readonly CascadeRows[],
  { desk, reply, reproductionNumber, timelineRows }: DeskFacts,
): DeskResult {
  const meanOf = (column: JoinedColumn): number => mean(joinColumn(shards, column));
  const covered = coverageOf(shards);
  const openHours = meanOf('openHours');
  const withAnswer = meanOf('sightsWithAnswer');
  const cost = desk.costPerHour === null ? null : desk.costPerHour * openHours;
  return {
    sights: {
      beforeAnswer: meanOf('sightsBeforeAnswer'),
      withAnswer,
      elsewhere: meanOf('sightsElsewhere'),
      prevented: meanOf('sightsPrevented'),
    },
    ...covered,
    waitMinutes: summarizeWaits(joinColumn(shards, 'waits')),
    answeredWithinHour: ratioOf(shards, 'answeredWithinHour', 'asked'),
    answered: ratioOf(shards, 'answered', 'asked'),
    gaveUp: ratioOf(shards, 'gaveUp', 'asked'),
    waiting: meanWaiting(shards, timelineRows),
    utilisation: ratioOf(shards, 'busyHours', 'openHours'),
    cost,
    costPerAnsweredSight: cost === null || withAnswer === 0 ? null : cost / withAnswer,
    netEffect: netEffect(reply),
    changeBand: bandOfChange(reproductionNumber, covered.coverage),
    withoutDesk: compareTwins(shards),
  };
}

/** Of all replicates together; null where there is nothing of which it would be a part. */
function ratioOf(shards: readonly CascadeRows[], part: JoinedColumn, whole: JoinedColumn): number | null {
  const all = compensatedSum(joinColumn(shards, whole));
  return all === 0 ? null : compensatedSum(joinColumn(shards, part)) / all;
}

/** Coverage is a ratio of means; its quantiles are over the replicates that have sights to cover. */
function coverageOf(shards: readonly CascadeRows[]): Pick<DeskResult, 'coverage' | 'coverageQuantiles'> {
  const [covered, coverable] = [joinColumn(shards, 'coveredSights'), joinColumn(shards, 'coverableSights')];
  const ofRuns = covered.map((sights, i) => sights / coverable[i]!).filter((_, i) => coverable[i]! > 0);
  return {
    coverage: ratioOf(shards, 'coveredSights', 'coverableSights'),
    coverageQuantiles: summarizeQuantiles(ofRuns),
  };
}

function summarizeWaits(hours: Float64Array): DeskResult['waitMinutes'] {
  const minutes = hours.map((wait) => wait * MINUTES_AN_HOUR);
  const ofAll = summarizeQuantiles(minutes);
  return ofAll === null ? null : { mean: mean(minutes), ...ofAll };
}

/** Rows end where nothing happens any more, so that nobody waits after that. */
function meanWaiting(shards: readonly CascadeRows[], timelineRows: number): readonly number[] {
  const running = countRunning(shards);
  const sums = sumByRound(shards, 'waiting', running.length);
  const replicates = running[0]!;
  return Array.from({ length: timelineRows }, (_, row) => (sums[row] ?? 0) / replicates);
}

/** How answers change how many criticise, in closed form, at the two ends of what nobody has ruled out. */
function bandOfChange(reproductionNumber: number, coverage: number | null): DeskResult['changeBand'] {
  if (coverage === null) return null;
  const changeBy = (answers: AnswerEffect): number | null => {
    const { critics } = effectOfAnswers(reproductionNumber, coverage, answers);
    return critics === null ? null : critics - 1;
  };
  const [low, high] = [changeBy(unknownAnswers.calming), changeBy(unknownAnswers.spreading)];
  return low === null || high === null ? null : { low, high };
}

/** What each replicate came to without the desk, and what the desk changed by the same chance. */
function compareTwins(shards: readonly CascadeRows[]): DeskResult['withoutDesk'] {
  const twins = shards.flatMap(({ withoutDesk }) => withoutDesk ?? []);
  const [own, others] = [totalsOf(shards), totalsOf(twins)];
  return {
    reach: compareMeans(own.reach, others.reach),
    supporters: compareMeans(own.supporters, others.supporters),
    critics: compareMeans(own.critics, others.critics),
    impressionsOfCriticism: compareMeans(own.impressionsOfCriticism, others.impressionsOfCriticism),
  };
}

function totalsOf(shards: readonly CascadeRows[]): Record<keyof DeskResult['withoutDesk'], Float64Array> {
  const { reach, supporters = new Float64Array(0), critics = new Float64Array(0) } = collectOutcomes(shards, null);
  return { reach, supporters, critics, impressionsOfCriticism: totalColumn(shards, 'impressionsOfCriticism') };
}

function compareMeans(own: Float64Array, without: Float64Array): ComparedMean {
  const difference = own.map((value, i) => value - without[i]!);
  return {
    mean: mean(without),
    standardError: standardError(without),
    difference: { mean: mean(difference), standardError: standardError(difference) },
  };
}
