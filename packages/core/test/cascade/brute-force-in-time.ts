import { type CascadeRows, CascadeRowsBuilder, partsOf } from '../../src/cascade/cascade-rows.ts';
import { endOfTiming, rowOfHours, rowsOfTiming } from '../../src/cascade/cascade-timing.ts';
import type { Conversation } from '../../src/cascade/conversation.ts';
import { shareProbabilityOnExposure } from '../../src/cascade/index.ts';
import type { ShareCascade } from '../../src/cascade/index.ts';
import { prepareDelay } from '../../src/delay/index.ts';
import { drawBinomial, drawPoisson, openStream, type RandomStream } from '../../src/random/index.ts';
import { drawFollowers } from './brute-force-population.ts';

interface Sight {
  readonly hours: number;
  readonly round: number;
  readonly order: number;
  readonly person: number;
  readonly isCriticism: boolean;
  readonly isPost: boolean;
  /** Whether the person complains, having seen nothing. */
  readonly isComplaint: boolean;
}

const kPlus = 10;

/**
 * The share model in continuous time on people with names and lists, in the words of its definition: the slow, obvious twin of the
 * population level in time, two colours and complaints included. Followers must be a fixed number or classes.
 */
export function spreadInTimeByBruteForce(
  cascade: ShareCascade,
  conversation: Conversation,
  rngSeed: string,
  count: number,
): CascadeRows {
  const rows = new CascadeRowsBuilder(0, count, partsOf(conversation));
  for (let i = 0; i < count; i += 1) spreadOnce(cascade, conversation, openStream(rngSeed, i, 'people'), rows);
  return rows.finish();
}

function spreadOnce(cascade: ShareCascade, conversation: Conversation, stream: RandomStream, into: CascadeRowsBuilder) {
  const { universe, fans, fanVisibility, visibility, shareProbability } = cascade;
  const { criticism, complaints } = conversation;
  const timing = conversation.timing!;
  const [delay, fanDelay] = [prepareDelay(timing.delay), prepareDelay(timing.fanDelay)];
  const [end, last] = [endOfTiming(timing), rowsOfTiming(timing) - 1];
  const exposures = new Int32Array(universe);
  const hasShared = new Uint8Array(universe);
  const isOwn = new Uint8Array(universe);
  const rows: Record<string, number>[] = [];
  const toCome: Sight[] = [];
  const add = (hours: number, round: number, person: number, kind: Partial<Sight> = {}): void => {
    toCome.push({
      hours,
      round,
      order: stream.nextUniform(),
      person,
      isCriticism: false,
      isPost: false,
      isComplaint: false,
      ...kind,
    });
  };
  const becomeSharer = (person: number, hours: number, round: number, isCriticism: boolean): void => {
    hasShared[person] = 1;
    const multiplier = isCriticism ? criticism!.delayMultiplier : 1;
    for (const follower of drawFollowers(cascade, person, stream)) {
      if (stream.nextUniform() >= visibility) continue;
      add(hours + multiplier * delay.draw(stream), round + 1, follower, { isCriticism });
    }
  };
  for (let fan = 0; fan < fans; fan += 1) {
    if (stream.nextUniform() < fanVisibility) add(fanDelay.draw(stream), 0, fan, { isPost: true });
  }
  if (complaints !== null) {
    const kind = { isComplaint: true, isCriticism: true };
    for (let i = 0; i < complaints.complaints; i += 1) add(0, -1, -1, kind);
    const later = drawPoisson(stream, complaints.perHour * complaints.hours);
    for (let i = 0; i < later; i += 1) add(complaints.hours * stream.nextUniform(), 0, -1, kind);
  }
  let isCut = false;
  while (toCome.length > 0) {
    let next = 0;
    for (let i = 1; i < toCome.length; i += 1) if (isBefore(toCome[i], toCome[next])) next = i;
    const [sight] = toCome.splice(next, 1);
    const { hours, round, isCriticism, isPost, isComplaint } = sight;
    if (hours > end) {
      isCut = true;
      break;
    }
    let { person } = sight;
    if (isComplaint) {
      const strangers = Array.from({ length: universe - fans }, (_, i) => fans + i).filter(
        (one) => exposures[one] === 0,
      );
      if (strangers.length === 0) continue;
      person = strangers[Math.floor(stream.nextUniform() * strangers.length)];
    }
    const at = rowOfHours(hours, timing.rowHours, last);
    while (rows.length <= at)
      rows.push({
        impressions: 0,
        newReach: 0,
        sharers: 0,
        critics: 0,
        newReachByCriticism: 0,
        impressionsOfCriticism: 0,
      });
    const row = rows[at];
    exposures[person] += 1;
    if (isPost || isComplaint) isOwn[person] = 1;
    const isNew = exposures[person] === 1;
    row['impressions'] += 1;
    if (isCriticism) row['impressionsOfCriticism'] += 1;
    if (isNew) row['newReach'] += 1;
    if (isNew && isCriticism) row['newReachByCriticism'] += 1;
    if (hasShared[person] === 1) continue;
    const alone = shareProbabilityOnExposure(shareProbability, exposures[person]);
    const shares =
      isComplaint ||
      drawBinomial(stream, 1, isCriticism ? Math.min(1, alone * criticism!.shareMultiplier) : alone) === 1;
    if (!shares) continue;
    const criticises = isCriticism || (criticism !== null && stream.nextUniform() >= criticism.quality);
    row['sharers'] += 1;
    if (criticises) row['critics'] += 1;
    becomeSharer(person, hours, round, criticises);
  }
  if (rows.length === 0) rows.push({ impressions: 0, newReach: 0, sharers: 0 });
  for (const row of rows) into.addRound(row as unknown as { impressions: number; newReach: number; sharers: number });
  const people = new Float64Array(kPlus + 1);
  for (const seen of exposures) people[Math.min(seen, kPlus)] += 1;
  const own = isOwn.reduce((sum, one) => sum + one, 0);
  into.endRow(people, isCut, { ownReach: own, ownImpressions: own });
}

function isBefore(a: Sight, b: Sight): boolean {
  if (a.hours !== b.hours) return a.hours < b.hours;
  if (a.round !== b.round) return a.round < b.round;
  return a.order < b.order;
}
