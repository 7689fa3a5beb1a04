import type { DelayLaw } from '../../delay/delay-law.ts';
import { InvalidParameterError } from '../../errors.ts';
import type { Complaints, Criticism } from '../conversation.ts';
import { meanExposuresOfOneSharer } from '../mean-field.ts';
import { binsOf } from '../population/laid-out-cascade.ts';
import type { ShareCascade } from '../share-cascade.ts';
import { buildShareCurveTable, shareProbabilityOnExposure } from '../share-curve.ts';
import { type Channel, type Crowd, endlessCrowd, mixedCrowd } from './crowd.ts';
import { curveCrowd } from './curve-crowd.ts';
import { kernelOf, kernelOfComplaints } from './sight-kernel.ts';

/** What a crowd does besides praising what it sees, and whether, by the arithmetic, every sight is one of a new person. */
export interface CrowdManner {
  readonly delay: DelayLaw;
  readonly criticism: Criticism | null;
  readonly complaints: Complaints | null;
  readonly isEndless: boolean;
}

/** The people of a cascade and the kinds of sights that they have. */
export function crowdOf(cascade: ShareCascade, { delay, criticism, complaints, isEndless }: CrowdManner): Crowd {
  const { universe, visibility, shareProbability } = cascade;
  const bins = binsOf(cascade);
  const share = shareProbabilityOnExposure(shareProbability, 1);
  const quality = criticism?.quality ?? 1;
  const shares = [share * quality, share * (1 - quality)] as const;
  const channels: Channel[] = [{ of: 0, kernel: kernelOf(delay), shares }];
  if (criticism !== null) {
    const kernel = kernelOf(delay, criticism.delayMultiplier);
    channels.push({ of: 1, kernel, shares: [0, Math.min(1, share * criticism.shareMultiplier)] });
  }
  const curve = buildShareCurveTable(shareProbability);
  const given = {
    channels,
    owned: cascade.fans * cascade.fanVisibility,
    sightsOfShare: bins.mean * visibility,
    exposuresOfShare: meanExposuresOfOneSharer(bins, visibility, universe - 1),
    largestShare: Math.max(curve.later, ...curve.onExposure),
    complaints: complaints === null ? null : kernelOfComplaints(complaints),
  };
  if (isEndless) return endlessCrowd(given, shares);
  if (typeof shareProbability === 'number') return mixedCrowd(given, universe, shares);
  return curveCrowd(given, universe, curve);
}

/** Sharers of the same colour whom one sharer causes. */
function reproductionOf({ sightsOfShare }: Crowd, { of, shares }: Channel): number {
  return sightsOfShare * shares[of];
}

/** Whether a cascade dies out also where nobody is reached twice. */
export function dies(crowd: Crowd): boolean {
  return crowd.channels.every((channel) => reproductionOf(crowd, channel) < 1);
}

/**
 * Throws InvalidParameterError where so much is seen at once that a cascade without saturation has no end at its first moment.
 * @param name - Of the law of delays, for the message.
 */
export function checkTakesTime(crowd: Crowd, name: string): void {
  for (const channel of crowd.channels) {
    const most = 1 / reproductionOf(crowd, channel);
    if (channel.kernel.atOnce >= most)
      throw new InvalidParameterError(
        name,
        `a law with less than ${most} at once, 1/R, or all would happen at once`,
        channel.kernel.atOnce,
      );
  }
}
