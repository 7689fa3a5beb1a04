import { drawBinomial } from '../../../random/index.ts';
import { complain, countReachedFans, isComplaintToCome, showPost, showSpot } from './complain.ts';
import { countStep } from './rows-in-time.ts';
import { showGroup } from './show-group.ts';
import { showPooled } from './show-pooled.ts';
import { CRITICISM, PRAISE } from './timed-population.ts';
import type { TimedSpread } from './timed-spread.ts';

/** Sums of units are rounded: what lies beyond the end of a step by so little still belongs to it. */
const ROUNDING = 1e-6;

/**
 * One step, up to the step `next` of the mesh: those who complain in it, before or after the rest, fans who see the post, sights of
 * sharers, and, in sub-rounds, all that follow from these within the step.
 */
export function runStep(spread: TimedSpread, step: number, next: number): void {
  const { people, roleKernels, channels, mesh, listed, post } = spread;
  const { sharing } = people;
  for (const channel of channels) channel.advance(step, next);
  people.impressions.fill(0);
  people.newReach.fill(0);
  spread.newSharers = 0;
  spread.newCritics = 0;
  showSpot(spread);
  let areComplaintsDue = isComplaintLate(spread, step);
  if (!areComplaintsDue) complain(spread, step);
  const fans = post.take(spread.delayStream, step, next);
  // Neither the post nor the shares of a step come first always.
  let isPostDue = fans > 0;
  let isFirst = isPostDue && (channels.length === 1 || spread.people.colourStream.nextUniform() < 0.5);
  // A last step without an end still ends before a sight that never comes, at Infinity.
  const end = Math.min(Number.MAX_VALUE, mesh.starts[next] + ROUNDING);
  for (;;) {
    if (isPostDue && isFirst) {
      showPost(spread, fans);
      isPostDue = false;
    }
    isFirst = true;
    handOver(spread, step);
    // Where critics ask for answers they do so in the order of time: first it must be known who criticises after pooled sights.
    if (spread.critics === null && listed.next <= end) showListed(spread, step, end);
    if (!takeBatch(spread, step)) {
      if (isPostDue) continue;
      // The last step may have no end.
      if (listed.next <= end && listed.next < Infinity) {
        showListed(spread, step, end);
        continue;
      }
      if (!areComplaintsDue) break;
      complain(spread, step);
      areComplaintsDue = false;
      continue;
    }
    const unreached = people.undecided[0];
    if (roleKernels === null) showPooled(people, spread.batch);
    else roleKernels.showPooled(people, spread.batch);
    countReachedFans(spread, unreached);
  }
  for (const channel of channels) channel.finish(step);
  sharing.fill(0);
  countStep(spread.rows, mesh.rows[step], people, spread.newSharers, spread.newCritics);
}

/**
 * Whether complaints of a step come after its sights: in half of the steps. Where critics ask for answers they do so in the order of
 * time: then complaints always come first.
 */
function isComplaintLate(spread: TimedSpread, step: number): boolean {
  if (step === 0 || spread.critics !== null || !isComplaintToCome(spread, step)) return false;
  return spread.complaintStream.nextUniform() < 0.5;
}

/** Those who share after pooled sights, or the post, are handed to the channels. */
function handOver(spread: TimedSpread, step: number): void {
  const sharers = countSharing(spread);
  if (sharers === 0) return;
  const critics = takeSharing(spread, sharers);
  if (sharers > critics) spread.channels[PRAISE].share(sharers - critics, step);
  if (critics > 0) spread.channels[CRITICISM].share(critics, step);
}

/** People who share and have not been handed over. */
function countSharing({ people: { sharing } }: TimedSpread): number {
  let sharers = 0;
  for (let kind = 0; kind < sharing.length; kind += 1) sharers += sharing[kind];
  return sharers;
}

/** Takes all who share, and draws how many of them criticise. With roles they have decided already what they say. */
function takeSharing(spread: TimedSpread, sharers: number): number {
  const { people, conversation } = spread;
  const supporters = people.sharing[PRAISE];
  let critics = sharers - supporters;
  if (people.roles === null && conversation.criticism !== null)
    critics += drawBinomial(people.colourStream, supporters, 1 - conversation.criticism.quality);
  people.sharing.fill(0);
  spread.newSharers += sharers;
  spread.newCritics += critics;
  return critics;
}

/** Sights of sharers who are followed singly, one moment after the other. */
function showListed(spread: TimedSpread, step: number, end: number): void {
  const { people, roleKernels, listed, channels, critics: asking, cascade } = spread;
  for (let before = listed.take(end); before >= 0; before = listed.take(end)) {
    const { units, round, sights, kind } = listed;
    if (listed.isCritic) {
      asking?.shareNow(step, units, round);
      continue;
    }
    const unreached = people.undecided[0];
    // Of critics whose other sights are pooled, `before` is an expected number.
    const others = Math.max(unreached, cascade.universe - 1 - before);
    if (roleKernels === null) showGroup(people, sights, others, unreached, kind);
    else roleKernels.showGroup(people, sights, others, kind);
    countReachedFans(spread, unreached);
    const sharers = countSharing(spread);
    if (sharers === 0) continue;
    const critics = takeSharing(spread, sharers);
    for (let i = 0; i < sharers; i += 1) channels[i < critics ? CRITICISM : PRAISE].shareAt(step, units, round);
  }
}

/** Takes the pooled sights of a step; false where there are none. */
function takeBatch({ channels, batch, critics }: TimedSpread, step: number): boolean {
  batch.reads = critics === null ? 0 : critics.reads[step];
  let sights = 0;
  for (let kind = 0; kind < channels.length; kind += 1) {
    const channel = channels[kind];
    batch.sights[kind] = channel.sights[step];
    batch.shown[kind] = channel.shown[step];
    batch.pairs[kind] = channel.pairs[step];
    sights += batch.sights[kind];
    if (batch.sights[kind] > 0) channel.take(step);
  }
  return sights > 0;
}
