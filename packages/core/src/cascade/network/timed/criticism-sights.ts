import { drawFromDelayTable, buildDelayTable, type DelayTable, hasEqualDelays } from '../../../delay/delay-table.ts';
import type { DelayLaw } from '../../../delay/delay-law.ts';
import { prepareDelay } from '../../../delay/prepare-delay.ts';
import type { PreparedDelay } from '../../../delay/prepared-delay.ts';
import { buildGeometricGaps } from '../../../random/geometric-gaps.ts';
import { openStream } from '../../../random/index.ts';
import type { RandomStream } from '../../../random/index.ts';
import { growArray } from '../../../graph/grow-array.ts';
import type { Conversation } from '../../conversation.ts';
import { ANSWERED_SIGHT, CriticPages, hasPages, LATER_SIGHT, NO_SIGHT } from '../../reply-desk/critic-pages.ts';
import { drawCoin } from '../kernels/draw-coin.ts';
import { gatherSeen } from '../kernels/gather-seen.ts';
import type { NetworkState } from '../kernels/network-state.ts';
import { timesAtMostOne } from '../models/times-at-most-one.ts';
import type { NetworkVisibility } from '../network-cascade.ts';
import { drawDelay } from './timed-state.ts';
import type { TimedState } from './timed-state.ts';

/** How somebody sees criticism: before its answer. */
export const BARE = 0;
/** With its answer. */
export const ANSWERED = 1;
/** As a reader of a page elsewhere, who never passes it on. */
export const AS_READER = 2;

/** Criticism that is answered, hidden or elsewhere, and the sights of the last critic's share. */
export interface CriticismSights {
  /** What becomes of criticism. */
  readonly pages: CriticPages;
  /** Probability of an edge that sees a share for one that would see it at the publicity of an answer; 1 where they are the same. */
  readonly seenWithoutPublicity: number;
  /** Law of the delays elsewhere; null: as other criticism. */
  readonly elsewhere: { readonly table: DelayTable | null; readonly delay: PreparedDelay } | null;
  /** Shape [people]: of critics the moment of their answer; what is left of earlier replicates is never read. */
  readonly answeredAt: Float64Array;
  /** Chance of who asks the desk first of those who begin at the same time. */
  turnStream: RandomStream;

  /** Sights of the last share, up to the last moment that counts: who, when, and how; entries from `count` on are unused. */
  people: Uint32Array;
  hours: Float64Array;
  how: Uint8Array;
  count: number;
  /** Whether sights of the last share come after the last moment that counts. */
  isCut: boolean;
}

/**
 * Space for criticism that is answered, hidden or elsewhere.
 * @param visibility - Of criticism.
 * @returns Null where it is none of these, and in rounds.
 */
export function createCriticismSights(
  conversation: Conversation,
  visibility: NetworkVisibility,
  people: number,
): CriticismSights | null {
  const { timing } = conversation;
  if (timing === null || !hasPages(conversation)) return null;
  const pages = new CriticPages(timing, conversation);
  const delay = conversation.elsewhere?.delay ?? null;
  return {
    pages,
    seenWithoutPublicity:
      visibility.kind === 'gaps'
        ? visibility.gaps.probability / timesAtMostOne(visibility.gaps.probability, pages.publicityFactor)
        : 1,
    elsewhere: delay === null ? null : layOut(delay),
    answeredAt: new Float64Array(people),
    turnStream: openStream('', 0, 'turns'),
    people: new Uint32Array(FIRST_ROOM),
    hours: new Float64Array(FIRST_ROOM),
    how: new Uint8Array(FIRST_ROOM),
    count: 0,
    isCut: false,
  };
}

const FIRST_ROOM = 64;

function layOut(law: DelayLaw): { table: DelayTable | null; delay: PreparedDelay } {
  const table = hasEqualDelays(law) ? null : buildDelayTable(law);
  return { table, delay: table === null ? prepareDelay(law) : table.delay };
}

/** Whether two sights may come at the same time. */
export function hasEqualTimes({ table }: TimedState, { elsewhere }: CriticismSights): boolean {
  return table === null || (elsewhere !== null && elsewhere.table === null);
}

/** Opens the streams of a replicate, in which nothing has been said yet. */
export function beginCriticismSights(sights: CriticismSights, rngSeed: string, replicate: number): void {
  sights.pages.begin(rngSeed, replicate);
  if (sights.pages.desk !== null) sights.turnStream = openStream(rngSeed, replicate, 'turns');
}

/**
 * Draws the turn of somebody who begins: of those who do at the same time, the lowest turn is first. Without a desk it makes no
 * difference who is, and nothing is drawn.
 */
export function drawTurn(sights: CriticismSights | null): number {
  return sights === null || sights.pages.desk === null ? 0 : sights.turnStream.nextUint32();
}

/** The visibility at the publicity of an answer, where it is one for all edges; that of each edge is raised as it is drawn. */
export function raiseVisibility(visibility: NetworkVisibility, factor: number): NetworkVisibility {
  if (visibility.kind !== 'gaps' || factor === 1) return visibility;
  const raised = timesAtMostOne(visibility.gaps.probability, factor);
  return raised === 1 ? { kind: 'all' } : { kind: 'gaps', gaps: buildGeometricGaps(raised) };
}

/**
 * Draws the sights of a critic's share: who sees it at the publicity of an answer, who of them without it too, when; then what comes of
 * each, and at last the readers of a page elsewhere.
 *
 * @param critical - The state as criticism sees it.
 * @param sights - Filled here.
 * @param hours - Of the share.
 */
export function drawCriticismSights(
  critical: NetworkState,
  timed: TimedState,
  sights: CriticismSights,
  delayMultiplier: number,
  critic: number,
  hours: number,
): void {
  const { pages, answeredAt } = sights;
  const { visibility, graph } = critical.cascade;
  pages.share(hours);
  answeredAt[critic] = pages.answeredAt;
  sights.count = 0;
  sights.isCut = false;
  if (visibility.kind === 'edges' && pages.publicityFactor !== 1) {
    const { offsets, followers } = graph;
    for (let edge = offsets[critic]; edge < offsets[critic + 1]; edge += 1) {
      const probability = visibility.probabilities[edge];
      const raised = timesAtMostOne(probability, pages.publicityFactor);
      if (!drawCoin(critical.viewStream, raised)) continue;
      const isExtra = !drawCoin(critical.viewStream, probability / raised);
      addSight(timed, sights, followers[edge], hours, delayMultiplier, isExtra);
    }
  } else {
    const { seen } = critical;
    const { seenWithoutPublicity } = sights;
    const count = gatherSeen(critical, critic, seen);
    for (let k = 0; k < count; k += 1) {
      const isExtra = seenWithoutPublicity < 1 && !drawCoin(critical.viewStream, seenWithoutPublicity);
      addSight(timed, sights, seen[k], hours, delayMultiplier, isExtra);
    }
  }
  if (!pages.isElsewhere || pages.readers === null) return;
  const readers = pages.readers.drawCount(hours);
  pages.read(readers);
  for (let k = 0; k < readers; k += 1) {
    const moment = pages.readers.drawMoment(hours);
    list(sights, pages.readers.drawPerson(graph.people), moment, AS_READER);
  }
}

/** Draws when a follower sees the share, and lists it if they do. */
function addSight(
  timed: TimedState,
  sights: CriticismSights,
  follower: number,
  hours: number,
  delayMultiplier: number,
  isExtra: boolean,
): void {
  const { pages, elsewhere } = sights;
  const delay =
    elsewhere === null || !pages.isElsewhere
      ? delayMultiplier * drawDelay(timed)
      : elsewhere.table === null
        ? elsewhere.delay.draw(timed.delayStream)
        : drawFromDelayTable(timed.delayStream, elsewhere.table);
  const comes = pages.see(hours + delay, isExtra);
  if (comes === LATER_SIGHT) sights.isCut = true;
  else if (comes !== NO_SIGHT) list(sights, follower, hours + delay, comes === ANSWERED_SIGHT ? ANSWERED : BARE);
}

function list(sights: CriticismSights, person: number, hours: number, how: number): void {
  const place = sights.count++;
  if (place === sights.people.length) {
    sights.people = growArray(sights.people, 2 * place);
    sights.hours = growArray(sights.hours, 2 * place);
    sights.how = growArray(sights.how, 2 * place);
  }
  sights.people[place] = person;
  sights.hours[place] = hours;
  sights.how[place] = how;
}

/**
 * Whether somebody who would share criticism does though they see its answer.
 * @param critical - The state as criticism sees it.
 */
export function sharesDespiteAnswer(critical: NetworkState, { pages }: CriticismSights): boolean {
  return drawCoin(critical.shareStream, pages.sharesDespiteAnswer);
}
