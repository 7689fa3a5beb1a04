import { drawBinomial, openStream } from '../../../random/index.ts';
import type { ConversationChance, PlainStart } from '../roles/conversation-spread.ts';
import { drawLateComplaints, isComplaintToCome } from './complain.ts';
import { clearRowsInTime } from './rows-in-time.ts';
import { runStep } from './run-step.ts';
import type { SightSource } from './sight-source.ts';
import { countFollowing, endOfStep } from './step-width.ts';
import { stepAt } from './time-mesh.ts';
import { beginTimedPopulation, type TimedPopulation } from './timed-population.ts';
import type { TimedSpread } from './timed-spread.ts';

/**
 * Runs one conversation to its end; what it came to stands in the spread.
 * @returns Whether sights are still to come at the horizon.
 */
export function runConversation(
  spread: TimedSpread,
  { fans, spotSights }: Pick<PlainStart, 'fans' | 'spotSights'>,
  { rngSeed, replicate, suffix }: ConversationChance,
): boolean {
  const { people, post, listed, channels, mesh, cascade, bins } = spread;
  beginTimedPopulation(people, rngSeed, replicate, suffix);
  spread.delayStream = openStream(rngSeed, replicate, `delays${suffix}`);
  if (spread.conversation.complaints !== null)
    spread.complaintStream = openStream(rngSeed, replicate, `complaints${suffix}`);
  spread.complainers = 0;
  spread.fans = fans;
  spread.unreachedFans = fans;
  if (spotSights > 0) spread.spotStream = openStream(rngSeed, replicate, `spotSights${suffix}`);
  spread.spotToCome = spotSights;
  spread.spotShown = 0;
  spread.spotOnly = 0;
  spread.sawBoth = 0;
  const streams = {
    followers: openStream(rngSeed, replicate, `followers${suffix}`),
    views: people.viewStream,
    delays: spread.delayStream,
    shares: people.shareStream,
  };
  listed.clear();
  spread.critics?.pages.begin(rngSeed, replicate, suffix);
  for (const channel of channels) channel.begin(streams);
  // Complaints and critics who ask for answers come one after the other.
  const mayMergeSteps = spread.critics === null && spread.conversation.complaints === null;
  clearRowsInTime(spread.rows);
  post.begin(drawBinomial(people.viewStream, fans, cascade.fanVisibility));
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
  const { post, listed, channels, spotToCome } = spread;
  if (post.toCome > 0 || spotToCome > 0 || listed.next < Infinity || isComplaintToCome(spread, step)) return true;
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
