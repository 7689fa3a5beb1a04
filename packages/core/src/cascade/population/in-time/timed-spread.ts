import type { FollowerBins } from '../../../random/count-law/follower-bins.ts';
import { openStream, type RandomStream } from '../../../random/index.ts';
import { rowsOfTiming } from '../../cascade-timing.ts';
import type { CompleteTiming, Conversation, Criticism } from '../../conversation.ts';
import { CriticPages, hasPages } from '../../reply-desk/critic-pages.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { binsOf } from '../laid-out-cascade.ts';
import { BrandPost } from './brand-post.ts';
import { Channel } from './channel.ts';
import { CriticChannel } from './critic-channel.ts';
import { buildLagTable, type LagTable } from './lag-table.ts';
import { ListedSharers } from './listed-sharers.ts';
import type { RoleKernels, RolesInTime } from './role-kernels.ts';
import { createRowsInTime, type RowsInTime } from './rows-in-time.ts';
import type { SightBatch } from './show-pooled.ts';
import type { SightSource } from './sight-source.ts';
import { createTimedPopulation, CRITICISM, PRAISE, type TimedPopulation } from './timed-population.ts';
import { layTimeMesh, type TimeMesh } from './time-mesh.ts';

/** All that a cascade in time in a population needs, laid out once for all replicates. */
export interface TimedSpread {
  readonly cascade: ShareCascade;
  readonly conversation: Conversation;
  /** Followers. */
  readonly bins: FollowerBins;
  readonly mesh: TimeMesh;
  /** How long sights take: of the post, of praise, and of criticism where there is any. */
  readonly lags: readonly LagTable[];
  readonly people: TimedPopulation;
  /** Not null where people have roles. */
  readonly roleKernels: RoleKernels | null;
  readonly post: BrandPost;
  readonly listed: ListedSharers;
  /** Praise, and criticism where there is any: whoever shares is handed to one of them, which says when it is seen. */
  readonly channels: readonly SightSource[];
  /** The second of them where criticism is answered, hidden or elsewhere; else null. */
  readonly critics: CriticChannel | null;
  readonly rows: RowsInTime;
  /** Sights of the channels at one moment. */
  readonly batch: SightBatch;
  /** People who have become sharers in the present step, and critics among them. */
  newSharers: number;
  newCritics: number;
  /** To whom the brand shows its post. */
  fans: number;
  /** People who will notice a spot at the beginning, and who have. */
  spotToCome: number;
  spotShown: number;
  /** Of the latter, those who have not seen the post and may be shown it; counted only where people have no roles. */
  spotOnly: number;
  /** Of the latter, those who have seen the post. */
  sawBoth: number;
  /** People who have complained. */
  complainers: number;
  /** Fans whom nothing has reached; counted only where people complain. */
  unreachedFans: number;
  /** Who complains, and when. */
  complaintStream: RandomStream;
  /** Who notices a spot. */
  spotStream: RandomStream;
  /** When shares and the post are seen. */
  delayStream: RandomStream;
}

/** What is said besides praise where people have roles and nothing else is said of it. */
const neutralCriticism: Criticism = { quality: 1, shareMultiplier: 1, delayMultiplier: 1 };

/**
 * Lays out a cascade in time.
 * @param cascade - Checked already.
 * @param finer - Divides all steps.
 * @param roles - Of people with roles, for as many kinds of sights as there are: then the share probability is the largest, on average over people, after praise or
 * criticism, and some may criticise even where the conversation says nothing of it.
 * @throws NotAvailableError where its steps would be too many.
 */
export function createTimedSpread(
  cascade: ShareCascade,
  conversation: Conversation,
  timing: CompleteTiming,
  finer = 1,
  roles: RolesInTime | null = null,
): TimedSpread {
  const criticism = conversation.criticism ?? (roles === null ? null : neutralCriticism);
  const { delay, fanDelay } = timing;
  const pages = hasPages(conversation) ? new CriticPages(timing, conversation) : null;
  const people = createTimedPopulation(cascade, criticism?.shareMultiplier ?? 1, pages !== null, roles?.counts);
  const share = Math.max(people.curve.later, ...people.curve.onExposure);
  const afterCriticism = Math.min(1, people.curve.onExposure[1] * (criticism?.shareMultiplier ?? 1));
  const laws = [{ law: delay, multiplier: 1, share: roles === null ? share * (criticism?.quality ?? 1) : share }];
  if (criticism !== null) {
    const passedOn = (roles === null ? afterCriticism : share) * (pages?.mostPassedOn ?? 1);
    laws.push({ law: delay, multiplier: criticism.delayMultiplier, share: passedOn });
    const elsewhere = conversation.elsewhere?.delay ?? null;
    if (elsewhere !== null) laws.push({ law: elsewhere, multiplier: 1, share: passedOn });
  }
  const mesh = layTimeMesh(cascade, timing, laws, conversation.complaints, finer);
  const listed = new ListedSharers();
  const { universe, visibility } = cascade;
  const bins = binsOf(cascade);
  const ground = { universe, visibility, bins, mesh, listed };
  const channels: SightSource[] = [new Channel(ground, PRAISE, delay, 1)];
  const critics =
    criticism === null || pages === null
      ? null
      : new CriticChannel(
          ground,
          pages,
          timing.delay,
          criticism.delayMultiplier,
          afterCriticism,
          conversation.elsewhere,
        );
  if (critics !== null) channels.push(critics);
  else if (criticism !== null) channels.push(new Channel(ground, CRITICISM, delay, criticism.delayMultiplier));
  const fanLags = buildLagTable(fanDelay, 1, mesh);
  const lags = [fanLags, buildLagTable(delay, 1, mesh)];
  if (criticism !== null) lags.push(buildLagTable(delay, criticism.delayMultiplier, mesh));
  const kinds = people.impressions.length;
  const stream = openStream('', 0, 'views');
  return {
    cascade,
    conversation,
    bins,
    mesh,
    lags,
    people,
    roleKernels: roles?.kernels ?? null,
    post: new BrandPost(fanLags, mesh),
    listed,
    channels,
    critics,
    rows: createRowsInTime(rowsOfTiming(timing)),
    batch: {
      sights: new Float64Array(kinds),
      shown: new Float64Array(kinds),
      pairs: new Float64Array(kinds),
      fresh: new Float64Array(kinds),
      reads: 0,
    },
    newSharers: 0,
    newCritics: 0,
    fans: cascade.fans,
    spotToCome: 0,
    spotShown: 0,
    spotOnly: 0,
    sawBoth: 0,
    complainers: 0,
    unreachedFans: 0,
    complaintStream: stream,
    spotStream: stream,
    delayStream: stream,
  };
}
