import { drawHypergeometric, drawPoisson } from '../../../random/index.ts';
import { STRANGERS } from '../roles/crowd.ts';
import { showGroup } from './show-group.ts';
import { CRITICISM, PRAISE } from './timed-population.ts';
import type { TimedSpread } from './timed-spread.ts';

/**
 * People complain in a step: those of the beginning in step 0, later ones at moments of their own. Each is drawn from those who are
 * no fans and whom nobody has reached, has one impression, of criticism, and criticises. Fewer than would come where too few are left.
 */
export function complain(spread: TimedSpread, step: number): void {
  const { complaints } = spread.conversation;
  if (complaints === null) return;
  const { mesh, people, roleKernels, channels, complaintStream } = spread;
  const from = mesh.starts[step];
  const to = Math.min(mesh.starts[step + 1], complaints.hours / mesh.unitHours);
  const wanted =
    step === 0 ? complaints.complaints : drawPoisson(complaintStream, rate(spread) * Math.max(0, to - from));
  const count = Math.min(wanted, countStrangers(spread));
  if (count === 0) return;
  if (roleKernels === null) {
    people.undecided[0] -= count;
    people.done[1] += count;
    people.impressions[CRITICISM] += count;
    people.newReach[CRITICISM] += count;
  } else {
    roleKernels.complain(people, count);
  }
  spread.complainers += count;
  spread.newSharers += count;
  spread.newCritics += count;
  spread.critics?.pages.seeOwn(count);
  const source = channels[CRITICISM];
  if (step === 0) source.share(count, step);
  else {
    for (let i = 0; i < count; i += 1) source.shareAt(step, from + (to - from) * complaintStream.nextUniform(), 0);
  }
}

/** Whether complaints come after a step has begun. */
export function isComplaintToCome({ conversation: { complaints }, mesh }: TimedSpread, step: number): boolean {
  if (complaints === null) return false;
  if (step === 0) return true;
  return complaints.perHour > 0 && mesh.starts[step] * mesh.unitHours < complaints.hours;
}

/** Whether complaints come after the last step. */
export function drawLateComplaints(spread: TimedSpread): boolean {
  const { mesh, conversation, complaintStream } = spread;
  const late = (conversation.complaints?.hours ?? 0) / mesh.unitHours - mesh.starts[mesh.steps];
  return late > 0 && countStrangers(spread) > 0 && drawPoisson(complaintStream, rate(spread) * late) > 0;
}

/** Complaints in a unit of time. */
function rate({ conversation: { complaints }, mesh }: TimedSpread): number {
  return (complaints?.perHour ?? 0) * mesh.unitHours;
}

/** People who are no fans and whom nobody has reached. */
function countStrangers({ people, unreachedFans }: TimedSpread): number {
  return people.roles === null ? people.undecided[0] - unreachedFans : people.roles.unreached[STRANGERS];
}

/**
 * Draws which of the people whom shares have reached are fans. Nothing else asks for it: without complaints fans are drawn when they
 * see the post.
 * @param unreached - People whom nobody had reached before.
 */
export function countReachedFans(spread: TimedSpread, unreached: number): void {
  const { people, conversation, complaintStream, unreachedFans } = spread;
  const fresh = unreached - people.undecided[0];
  if (conversation.complaints === null || people.roles !== null || fresh === 0) return;
  spread.unreachedFans -= drawHypergeometric(complaintStream, unreached, unreachedFans, fresh);
}

/** Fans see the post: any of those who have not seen it yet. */
export function showPost(spread: TimedSpread, fans: number): void {
  const { people, roleKernels, post, cascade, conversation, spotStream } = spread;
  if (roleKernels !== null) {
    spread.sawBoth += roleKernels.showPost(people, fans);
    return;
  }
  const shown = post.shown - fans;
  const unreached = people.undecided[0];
  const areAnybody = conversation.complaints === null;
  const others = (areAnybody ? cascade.universe : spread.fans) - shown;
  const unreachedOthers = areAnybody ? unreached : spread.unreachedFans;
  showGroup(people, fans, others, unreachedOthers, PRAISE);
  const fresh = unreached - people.undecided[0];
  if (!areAnybody) spread.unreachedFans -= fresh;
  const both = drawHypergeometric(spotStream, others - unreachedOthers, spread.spotOnly, fans - fresh);
  spread.spotOnly -= both;
  spread.sawBoth += both;
}

/** At the beginning distinct people, any of all, notice a spot. */
export function showSpot(spread: TimedSpread): void {
  const { people, roleKernels, cascade, conversation, fans, spotStream } = spread;
  const sights = spread.spotToCome;
  if (sights === 0) return;
  spread.spotToCome = 0;
  spread.spotShown = sights;
  if (roleKernels !== null) {
    roleKernels.showSpot(people, sights, spotStream);
    return;
  }
  showGroup(people, sights, cascade.universe, cascade.universe, PRAISE);
  spread.spotOnly = sights;
  if (conversation.complaints === null) return;
  spread.spotOnly = drawHypergeometric(spotStream, cascade.universe, fans, sights);
  spread.unreachedFans -= spread.spotOnly;
}

/** How many have seen the post, noticed a spot or complained. */
export function countOwnReach({ post, spotShown, sawBoth, complainers }: TimedSpread): number {
  return post.shown + spotShown - sawBoth + complainers;
}
