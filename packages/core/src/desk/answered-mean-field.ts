import { type Channel, type Crowd, mixedCrowd } from '../cascade/in-time/crowd.ts';
import { isNearEnd } from '../cascade/in-time/near-end.ts';
import { kernelOf, type SightKernel, smoothKernel } from '../cascade/in-time/sight-kernel.ts';
import { solveRenewal } from '../cascade/in-time/solve-renewal.ts';
import { checkNumber, checkOptions, checkPositive, checkProbability, checkWhole } from '../check.ts';
import { prepareExponential } from '../delay/exponential-delay.ts';
import { log1p } from '../random/ported-functions/logarithm-plus-one.ts';
import { type AnswerEffect, netEffect } from './effect-of-answers.ts';

/** A post, what is said about it, and a desk that answers criticism. Delays of sights are exponential. */
export interface AnsweredPost {
  /** N: people who could be reached; whole, 2 to 1e10. */
  readonly universe: number;
  /** Fans who see the post at its moment. */
  readonly fans: number;
  /** d: followers of each sharer. */
  readonly followers: number;
  /** v: probability that a follower sees a share. */
  readonly visibility: number;
  /** s: probability that whoever first sees praise, or the post, shares. */
  readonly shareProbability: number;
  /** q: probability that a sharer who has seen praise praises, too. */
  readonly quality: number;
  /** ν: after criticism people share so many times as often, at most always. */
  readonly shareMultiplier: number;
  /** Hours in which half of the sights of praise have come. */
  readonly praiseHalfLife: number;
  /** The same for criticism. */
  readonly criticismHalfLife: number;
  /** Answers, each after an exponential time; null for no desk. */
  readonly answers:
    | (AnswerEffect & { /** Mean hours from criticism to its answer. */ readonly meanHours: number })
    | null;
}

/** Expected people in the end. */
export interface AnsweredReach {
  /** Different people who saw anything, the fans included. */
  readonly reach: number;
  /** Who praise. */
  readonly supporters: number;
  /** Who criticise. */
  readonly critics: number;
}

/**
 * How far a post, its praise and its criticism come in the end, by the mean field: fractions of people, no luck, no queue.
 * @throws InvalidParameterError for a key that is missing or out of bounds; NotAvailableError where answers or sights of one colour
 * come so much faster than the rest that steps short enough would be too many.
 * @remarks Sights of criticism that are due after its answer count (1 + publicity)-fold, and are passed on (1 − effect) times as often:
 * a third kind of sights in the equations of `spreadMeanFieldInTime` of `ripplecast/cascade`. Relative error below 1e-6.
 * @example
 * ```ts
 * import { answeredMeanField } from 'ripplecast/desk';
 * const post = {
 *   universe: 1e6,
 *   fans: 2000,
 *   followers: 300,
 *   visibility: 0.35,
 *   shareProbability: 1.8 / 105,
 *   quality: 6 / 7,
 *   shareMultiplier: 1.4,
 *   praiseHalfLife: 80 / 60,
 *   criticismHalfLife: 64 / 60,
 *   answers: null,
 * };
 * Math.round(answeredMeanField(post).critics); // => 20574
 * const answers = { meanHours: 1, effect: 0.5, publicity: 0.1 };
 * Math.round(answeredMeanField({ ...post, answers }).critics); // => 11909
 * ```
 */
export function answeredMeanField(post: AnsweredPost): AnsweredReach {
  checkPost(post);
  const { ending } = solveRenewal(crowdOf(post), kernelOf({ law: 'atOnce' }), {
    rowHours: Math.min(post.praiseHalfLife, post.criticismHalfLife),
    end: Infinity,
    isEnough: isNearEnd,
    wantsEnding: true,
  });
  const [supporters, critics] = ending.sharers;
  return { reach: ending.reach, supporters, critics };
}

const keys: readonly (keyof AnsweredPost)[] = [
  'universe',
  'fans',
  'followers',
  'visibility',
  'shareProbability',
  'quality',
  'shareMultiplier',
  'praiseHalfLife',
  'criticismHalfLife',
  'answers',
];

function checkPost(post: AnsweredPost): void {
  checkOptions('post', post, keys);
  checkWhole('post.universe', post.universe, 2, 1e10);
  checkNumber('post.fans', post.fans, 0, post.universe);
  checkNumber('post.followers', post.followers, 0, Math.min(1e6, post.universe - 1));
  for (const key of ['visibility', 'shareProbability', 'quality'] as const) checkProbability(`post.${key}`, post[key]);
  checkNumber('post.shareMultiplier', post.shareMultiplier, 0, 1e6);
  checkPositive('post.praiseHalfLife', post.praiseHalfLife, 1e6);
  checkPositive('post.criticismHalfLife', post.criticismHalfLife, 1e6);
  if (post.answers === null) return;
  const { meanHours, ...effect } = post.answers;
  checkPositive('post.answers.meanHours', meanHours, 1e6);
  netEffect(effect);
}

function crowdOf(post: AnsweredPost): Crowd {
  const { universe, fans, visibility, followers, shareProbability, quality, shareMultiplier } = post;
  const afterCriticism = Math.min(1, shareProbability * shareMultiplier);
  const afterPraise = [shareProbability * quality, shareProbability * (1 - quality)] as const;
  const praise = smoothKernel([{ weight: 1, delay: prepareExponential(post.praiseHalfLife) }]);
  const given = {
    channels: [{ of: 0, kernel: praise, shares: afterPraise } as const, ...criticismOf(post, afterCriticism)],
    owned: fans,
    sightsOfShare: followers * visibility,
    exposuresOfShare: -log1p((-followers * visibility) / (universe - 1)),
    largestShare: Math.max(shareProbability, afterCriticism),
  };
  return mixedCrowd({ ...given, complaints: null }, universe, afterPraise);
}

/** Sights of criticism: without a desk all of one kind, with one those before the answer and those after it. */
function criticismOf({ criticismHalfLife, answers }: AnsweredPost, shareProbability: number): readonly Channel[] {
  const channel = (kernel: SightKernel, part: number): Channel => ({
    of: 1,
    kernel,
    shares: [0, part * shareProbability],
  });
  const all = prepareExponential(criticismHalfLife);
  if (answers === null) return [channel(smoothKernel([{ weight: 1, delay: all }]), 1)];
  const { meanHours, effect, publicity } = answers;
  // Whichever comes first, sight or answer, is exponential too, and independent of which it is.
  const sightsAnHour = Math.LN2 / criticismHalfLife;
  const first = prepareExponential(Math.LN2 / (sightsAnHour + 1 / meanHours));
  const before = sightsAnHour / (sightsAnHour + 1 / meanHours);
  const shown = 1 + publicity;
  return [
    channel(smoothKernel([{ weight: before, delay: first }]), 1),
    channel(
      smoothKernel([
        { weight: shown, delay: all },
        { weight: -shown * before, delay: first },
      ]),
      1 - effect,
    ),
  ];
}
