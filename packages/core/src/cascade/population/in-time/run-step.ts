import { drawBinomial } from '../../../random/index.ts';
import { complain, countReachedFans, showPost } from './complain.ts';
import { countStep } from './rows-in-time.ts';
import { showGroup } from './show-group.ts';
import { showPooled } from './show-pooled.ts';
import { CRITICISM, PRAISE } from './timed-population.ts';
import type { TimedSpread } from './timed-spread.ts';

/** Sums of units are rounded: what lies beyond the end of a step by so little still belongs to it. */
const ROUNDING = 1e-6;

/**
 * One step: those who complain in it, fans who see the post, sights of sharers, and, in sub-rounds, all that follow from these within
 * the step.
 */
export function runStep(spread: TimedSpread, step: number): void {
  const { people, channels, mesh, listed, post } = spread;
  const { sharing } = people;
  for (const channel of channels) channel.advance(step);
  people.impressions.fill(0);
  people.newReach.fill(0);
  const complainers = complain(spread, step);
  spread.newSharers = complainers;
  spread.newCritics = complainers;
  const fans = post.take(spread.delayStream, step);
  // Neither the post nor the shares of a step come first always.
  let isPostDue = fans > 0;
  let isFirst = isPostDue && (channels.length === 1 || spread.people.colourStream.nextUniform() < 0.5);
  const end = mesh.starts[step + 1] + ROUNDING;
  for (;;) {
    if (isPostDue && isFirst) {
      showPost(spread, fans);
      isPostDue = false;
    }
    isFirst = true;
    handOver(spread, step);
    if (listed.next <= end) showListed(spread, step, end);
    if (!takeBatch(spread, step)) {
      if (isPostDue) continue;
      break;
    }
    const unreached = people.undecided[0];
    showPooled(people, spread.batch);
    countReachedFans(spread, unreached);
  }
  sharing.fill(0);
  countStep(spread.rows, mesh.rows[step], people, spread.newSharers, spread.newCritics);
}

/** Those who share after pooled sights, or the post, are handed to the channels. */
function handOver(spread: TimedSpread, step: number): void {
  const { sharing } = spread.people;
  const afterPraise = sharing[PRAISE];
  const all = afterPraise + sharing[CRITICISM];
  if (all === 0) return;
  const critics = turn(spread, afterPraise) + sharing[CRITICISM];
  sharing.fill(0);
  spread.newSharers += all;
  spread.newCritics += critics;
  if (all > critics) spread.channels[PRAISE].share(all - critics, step);
  if (critics > 0) spread.channels[CRITICISM].share(critics, step);
}

/** Sights of sharers who are followed singly, one moment after the other. */
function showListed(spread: TimedSpread, step: number, end: number): void {
  const { people, listed, channels, cascade } = spread;
  for (let before = listed.take(end); before >= 0; before = listed.take(end)) {
    const { units, round, sights, sharer } = listed;
    const colour = listed.colourOf(sharer);
    const unreached = people.undecided[0];
    showGroup(people, sights, cascade.universe - 1 - before, unreached, colour);
    countReachedFans(spread, unreached);
    const sharers = people.sharing[colour];
    if (sharers === 0) continue;
    people.sharing[colour] = 0;
    const critics = colour === PRAISE ? turn(spread, sharers) : sharers;
    spread.newSharers += sharers;
    spread.newCritics += critics;
    for (let i = 0; i < sharers; i += 1) channels[i < critics ? CRITICISM : PRAISE].shareAt(step, units, round);
  }
}

/** Takes the pooled sights of a step out of the channels; false where there are none. */
function takeBatch({ channels, batch }: TimedSpread, step: number): boolean {
  let sights = 0;
  for (let colour = 0; colour < channels.length; colour += 1) {
    const channel = channels[colour];
    batch.sights[colour] = channel.sights[step];
    batch.shown[colour] = channel.shown[step];
    batch.pairs[colour] = channel.pairs[step];
    sights += batch.sights[colour];
    if (batch.sights[colour] > 0) channel.take(step);
  }
  return sights > 0;
}

/** How many of those who share after praise criticise. */
function turn({ people, conversation: { criticism } }: TimedSpread, sharers: number): number {
  return criticism === null ? 0 : drawBinomial(people.colourStream, sharers, 1 - criticism.quality);
}
