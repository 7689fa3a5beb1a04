import { openStream, type RandomStream } from '../../../random/index.ts';
import { rowsOfTiming } from '../../cascade-timing.ts';
import type { CompleteTiming, Conversation } from '../../conversation.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { binsOf } from '../laid-out-cascade.ts';
import { BrandPost } from './brand-post.ts';
import { Channel } from './channel.ts';
import { buildLagTable } from './lag-table.ts';
import { ListedSharers } from './listed-sharers.ts';
import { createRowsInTime, type RowsInTime } from './rows-in-time.ts';
import type { SightBatch } from './show-pooled.ts';
import type { SightSource } from './sight-source.ts';
import { createTimedPopulation, type TimedPopulation } from './timed-population.ts';
import { layTimeMesh, type TimeMesh } from './time-mesh.ts';

/** All that a cascade in time in a population needs, laid out once for all replicates. */
export interface TimedSpread {
  readonly cascade: ShareCascade;
  readonly conversation: Conversation;
  readonly mesh: TimeMesh;
  readonly people: TimedPopulation;
  readonly post: BrandPost;
  readonly listed: ListedSharers;
  /** Praise, and criticism where there is any: whoever shares is handed to one of them, which says when it is seen. */
  readonly channels: readonly SightSource[];
  readonly rows: RowsInTime;
  /** Sights of the channels at one moment. */
  readonly batch: SightBatch;
  /** People who have become sharers in the present step, and critics among them. */
  newSharers: number;
  newCritics: number;
  /** People who have complained. */
  complainers: number;
  /** Fans whom nothing has reached; counted only where people complain. */
  unreachedFans: number;
  /** Who complains, and when. */
  complaintStream: RandomStream;
  /** When shares and the post are seen. */
  delayStream: RandomStream;
}

/**
 * Lays out a cascade in time.
 * @param cascade - Checked already.
 * @throws NotAvailableError where its steps would be too many.
 */
export function createTimedSpread(
  cascade: ShareCascade,
  conversation: Conversation,
  timing: CompleteTiming,
): TimedSpread {
  const { criticism } = conversation;
  const { delay, fanDelay } = timing;
  const people = createTimedPopulation(cascade, criticism?.shareMultiplier ?? 1);
  const share = Math.max(people.curve.later, ...people.curve.onExposure);
  const channels = [{ law: delay, multiplier: 1, share: share * (criticism?.quality ?? 1) }];
  if (criticism !== null)
    channels.push({ law: delay, multiplier: criticism.delayMultiplier, share: people.shareAfter[1] });
  const mesh = layTimeMesh(cascade, timing, channels);
  const listed = new ListedSharers();
  const { universe, visibility } = cascade;
  const ground = { universe, visibility, bins: binsOf(cascade), mesh, listed };
  const stream = openStream('', 0, 'views');
  return {
    cascade,
    conversation,
    mesh,
    people,
    post: new BrandPost(buildLagTable(fanDelay, 1, mesh), mesh),
    listed,
    channels: channels.map(({ law, multiplier }, colour) => new Channel(ground, colour, law, multiplier)),
    rows: createRowsInTime(rowsOfTiming(timing)),
    batch: { sights: new Float64Array(2), shown: new Float64Array(2), pairs: new Float64Array(2) },
    newSharers: 0,
    newCritics: 0,
    complainers: 0,
    unreachedFans: 0,
    complaintStream: stream,
    delayStream: stream,
  };
}
