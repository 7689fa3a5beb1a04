import { drawBinomial, openStream } from '../../../random/index.ts';
import { type CascadeRows, CascadeRowsBuilder, type EnsembleRange, partsOf } from '../../cascade-rows.ts';
import type { CompleteTiming, Conversation } from '../../conversation.ts';
import { sharesByReplicate } from '../../message-shares.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { binsOf } from '../laid-out-cascade.ts';
import { drawLateComplaints, isComplaintToCome } from './complain.ts';
import { addRowsInTime, clearRowsInTime, countWaitingRows } from './rows-in-time.ts';
import { runStep } from './run-step.ts';
import type { SightSource } from './sight-source.ts';
import { countFollowing, endOfStep } from './step-width.ts';
import { stepAt } from './time-mesh.ts';
import { beginTimedPopulation, setShareOfMessage, type TimedPopulation } from './timed-population.ts';
import { createTimedSpread, type TimedSpread } from './timed-spread.ts';

/** Cascades that were laid out already, by {@link laidOutFor}: shards of one experiment bring the same object. */
const laidOut = new WeakMap<ShareCascade, Map<number | null, TimedSpread>>();

/**
 * Replicates of a cascade in time in a well-mixed population, ties "follow". Internal steps divide the rows: exact in distribution up to
 * the length of a step, see `layTimeMesh`. Work follows the sharers, or the steps, never the universe.
 * @param cascade - Checked already.
 * @param timing - Of the conversation.
 * @param finer - Divides all steps; for tests that results do not feel them.
 * @returns One row for each replicate; an entry of its columns of rounds is a row of hours, to the last sight.
 * @throws NotAvailableError where steps short enough would be too many; TooLargeError where rows would need more than 2 GiB.
 */
export function spreadPopulationInTime(
  cascade: ShareCascade,
  conversation: Conversation,
  timing: CompleteTiming,
  ensemble: EnsembleRange,
  finer = 1,
): CascadeRows {
  const known = (finer === 1 ? laidOut.get(cascade) : undefined) ?? new Map<number | null, TimedSpread>();
  // After an error in the middle of a replicate it is laid out anew.
  laidOut.delete(cascade);
  const shareOf = sharesByReplicate(cascade, ensemble.rngSeed);
  const rows = new CascadeRowsBuilder(ensemble.first, ensemble.count, partsOf(conversation));
  for (let replicate = ensemble.first; replicate < ensemble.first + ensemble.count; replicate += 1) {
    const share = shareOf === null ? null : shareOf(replicate);
    const key = laidOutFor(cascade, share);
    const laid = key === null ? cascade : { ...cascade, shareProbability: key };
    const spread = known.get(key) ?? createTimedSpread(laid, conversation, timing, finer);
    known.set(key, spread);
    if (share !== null) setShareOfMessage(spread.people, share);
    addReplicate(spread, timing, ensemble.rngSeed, replicate, rows);
  }
  if (finer === 1) laidOut.set(cascade, known);
  return rows.finish();
}

/**
 * Steps are short against the growth of a cascade, and messages that differ grow differently: each is run in steps for the next of
 * these share probabilities, which double from where R is ½. Null where all messages have the same.
 */
function laidOutFor(cascade: ShareCascade, share: number | null): number | null {
  if (share === null) return null;
  let next = Math.min(1, 0.5 / (cascade.visibility * binsOf(cascade).mean));
  while (next < share) next = Math.min(1, 2 * next);
  return next;
}

/** Runs a replicate and adds its row. */
function addReplicate(
  spread: TimedSpread,
  timing: CompleteTiming,
  rngSeed: string,
  replicate: number,
  rows: CascadeRowsBuilder,
): void {
  const { people, post } = spread;
  const pages = spread.critics?.pages ?? null;
  const isCut = spreadReplicate(spread, rngSeed, replicate);
  if (pages !== null && pages.desk !== null) countWaitingRows(spread.rows, timing, pages.desk);
  addRowsInTime(spread.rows, rows);
  const byExposures = new Float64Array(people.curve.cap + 1);
  for (let c = 0; c < byExposures.length; c += 1) byExposures[c] = people.undecided[c] + people.done[c];
  const own = post.shown + spread.complainers;
  rows.endRow(byExposures, isCut, { ownReach: own, ownImpressions: own, ...pages?.totals() });
}

/** One replicate; returns whether sights are still to come at the horizon. */
function spreadReplicate(spread: TimedSpread, rngSeed: string, replicate: number): boolean {
  const { people, post, listed, channels, mesh, cascade, bins } = spread;
  beginTimedPopulation(people, rngSeed, replicate);
  spread.delayStream = openStream(rngSeed, replicate, 'delays');
  spread.complaintStream = openStream(rngSeed, replicate, 'complaints');
  spread.complainers = 0;
  spread.unreachedFans = cascade.fans;
  const streams = {
    followers: openStream(rngSeed, replicate, 'followers'),
    views: people.viewStream,
    delays: spread.delayStream,
    shares: people.shareStream,
  };
  listed.clear();
  spread.critics?.pages.begin(rngSeed, replicate);
  for (const channel of channels) channel.begin(streams);
  // Complaints and critics who ask for answers come one after the other.
  const mayMergeSteps = spread.critics === null && spread.conversation.complaints === null;
  clearRowsInTime(spread.rows);
  post.begin(drawBinomial(people.viewStream, cascade.fans, cascade.fanVisibility));
  const pace = { grewUntil: 0, following: 1, sightsOfOne: 0 };
  for (let step = 0; step < mesh.steps && isGoingOn(spread, step);) {
    const next = mayMergeSteps ? endOfStep(mesh, step, pace, spread.lags) : step + 1;
    runStep(spread, step, next);
    pace.following = countFollowing(people, cascade.visibility, bins);
    pace.sightsOfOne = countSights(people) / (people.universe * (mesh.starts[next] - mesh.starts[step]));
    if (pace.following >= 1) pace.grewUntil = mesh.starts[next];
    step = nextStep(spread, next);
  }
  if (post.toCome > 0 || listed.next < Infinity || channels.some((channel) => channel.isCut)) return true;
  return drawLateComplaints(spread);
}

/** Sights of the present step. */
function countSights({ impressions }: TimedPopulation): number {
  let sights = 0;
  for (let kind = 0; kind < impressions.length; kind += 1) sights += impressions[kind];
  return sights;
}

/** Whether anything is still to be seen when a step begins. */
function isGoingOn(spread: TimedSpread, step: number): boolean {
  const { post, listed, channels } = spread;
  if (post.toCome > 0 || listed.next < Infinity || isComplaintToCome(spread, step)) return true;
  for (const channel of channels) if (channel.isPending) return true;
  return false;
}

/** The first step, from one on, in which something may be seen. */
function nextStep(spread: TimedSpread, step: number): number {
  const { post, listed, channels, mesh } = spread;
  let next = step;
  if (post.toCome > 0 || isComplaintToCome(spread, next)) return next;
  for (const channel of channels) if (!channel.isQuiet) return next;
  // What comes is listed or known step by step.
  const until = Math.min(mesh.steps - 1, stepAt(mesh, listed.next));
  while (next < until && isEmpty(channels, next)) next += 1;
  return next;
}

function isEmpty(channels: readonly SightSource[], step: number): boolean {
  for (let kind = 0; kind < channels.length; kind += 1) if (channels[kind].sights[step] > 0) return false;
  return true;
}
