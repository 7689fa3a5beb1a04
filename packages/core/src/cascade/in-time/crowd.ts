import { exp, expm1 } from '../../random/index.ts';
import type { SightKernel } from './sight-kernel.ts';

/** Who praise and who criticise, or what they do: one number for each. */
export type ByTone = readonly [praise: number, criticism: number];

/** Sights of one kind, such as those of criticism, and what whoever sees it first does. */
export interface Channel {
  /** Whose shares are seen: of those who praise (0), or of those who criticise (1). */
  readonly of: 0 | 1;
  /** When. */
  readonly kernel: SightKernel;
  /** Probabilities that whoever sees this first praises, and criticises. */
  readonly shares: ByTone;
}

/** How far a cascade has come: sums from the beginning. */
export interface Standing {
  /** Fraction of the brand's own post's sights that have come. */
  readonly postSeen: number;
  /** By channel: ∫ F(t − τ) dS(τ), sharers, each counted by the part of their sights that has come. */
  readonly seen: readonly number[];
  /** Different people who saw anything. */
  readonly reach: number;
  /** Those of them who saw criticism first. */
  readonly reachByCriticism: number;
  /** Who share. */
  readonly sharers: ByTone;
  /** Those of them who complained, without having seen anything. */
  readonly complained: number;
}

/** Where nothing has happened. */
export function emptyStanding(channels: number): Standing {
  return {
    postSeen: 0,
    seen: Array.from({ length: channels }, () => 0),
    reach: 0,
    reachByCriticism: 0,
    sharers: [0, 0],
    complained: 0,
  };
}

/** People to whom a message is shown, as fractions of people. */
export interface Crowd {
  /** Kinds of sights. */
  readonly channels: readonly Channel[];
  /** Sights of the brand's post in the end. */
  readonly owned: number;
  /** Followers who see one share of praise or criticism, where the kernel has a mass of 1. */
  readonly sightsOfShare: number;
  /** ℓ: exposures of each person by that share. */
  readonly exposuresOfShare: number;
  /** Probability that whoever sees the post shares it, at most. */
  readonly largestShare: number;
  /** When complaints come, which are shares of criticism of their own; null for none. */
  readonly complaints: SightKernel | null;
  /**
   * Where the crowd stands after more sights and complaints, which come evenly mixed.
   * @param seen - Shape [channels]: sights, from the beginning.
   * @param postSeen - Fraction of the post's sights, from the beginning.
   * @param complaining - Complaints since then.
   */
  readonly show: (before: Standing, seen: readonly number[], postSeen: number, complaining: number) => Standing;
}

/**
 * A well-mixed population: whoever is reached is not reached again.
 * @param people - All.
 * @param sharesOfPost - Probabilities that whoever sees the post first praises, and criticises.
 */
export function mixedCrowd(given: Omit<Crowd, 'show'>, people: number, sharesOfPost: ByTone): Crowd {
  const { channels, owned, exposuresOfShare, complaints } = given;
  return {
    ...given,
    show(before, seen, postSeen, complaining) {
      const earlier = exposuresOfShare * sumOf(before.seen);
      const later = seen.map((sights, i) => Math.max(0, sights - before.seen[i]));
      const all = sumOf(later);
      const added = exposuresOfShare * all;
      const missed = exp(-earlier);
      const evenly = added > 0 ? -expm1(-added) / added : 1;
      const posts = owned * (postSeen - before.postSeen);
      // People who see the post while shares come evenly, and all who see anything.
      const byPost = posts * missed * evenly;
      const ofFans = (owned - owned * before.postSeen) * missed;
      // Whoever has complained is not among those who are left; without complaints these have a closed form.
      const left = complaints === null ? (people - owned) * missed : Math.max(0, people - before.reach - ofFans);
      // Those who complain have not been reached: so many come while shares take others away.
      const complained = Math.min(complaining, (left * exp(-added)) / evenly);
      const shown = (left + ofFans) * -expm1(-added) - complained * (1 - evenly);
      const fresh = shown + posts * missed * exp(-added);
      const byShares = Math.max(0, fresh - byPost);
      return divide(before, { seen, postSeen, complained }, { channels, sharesOfPost, byPost, later, byShares });
    },
  };
}

/**
 * The arithmetic: every sight is one of a new person.
 * @param sharesOfPost - As of {@link mixedCrowd}.
 */
export function endlessCrowd(given: Omit<Crowd, 'show'>, sharesOfPost: ByTone): Crowd {
  const { channels, owned, sightsOfShare } = given;
  return {
    ...given,
    show(before, seen, postSeen, complained) {
      const later = seen.map((sights, i) => Math.max(0, sights - before.seen[i]));
      const byPost = owned * (postSeen - before.postSeen);
      const byShares = sightsOfShare * sumOf(later);
      return divide(before, { seen, postSeen, complained }, { channels, sharesOfPost, byPost, later, byShares });
    },
  };
}

/** What happens in a step. */
interface Step {
  readonly channels: readonly Channel[];
  readonly sharesOfPost: ByTone;
  /** People who see the post first. */
  readonly byPost: number;
  /** Shape [channels]: sights in the step. */
  readonly later: readonly number[];
  /** People who see shares first. */
  readonly byShares: number;
}

/** New people by shares are divided among channels in proportion to sights. */
function divide(
  before: Standing,
  { seen, postSeen, complained }: Pick<Standing, 'seen' | 'postSeen' | 'complained'>,
  { channels, sharesOfPost, byPost, later, byShares }: Step,
): Standing {
  const all = sumOf(later);
  let [praise, criticism] = before.sharers;
  praise += sharesOfPost[0] * byPost;
  criticism += sharesOfPost[1] * byPost + complained;
  let byCriticism = complained;
  for (const [i, { of, shares }] of channels.entries()) {
    if (!(later[i] > 0)) continue;
    const people = byShares * (later[i] / all);
    praise += shares[0] * people;
    criticism += shares[1] * people;
    if (of === 1) byCriticism += people;
  }
  return {
    postSeen,
    seen,
    reach: before.reach + byPost + byShares + complained,
    reachByCriticism: before.reachByCriticism + byCriticism,
    sharers: [praise, criticism],
    complained: before.complained + complained,
  };
}

function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Of sights by channel those of praise (0), or of criticism (1). */
export function seenOf({ channels }: Crowd, seen: readonly number[], tone: 0 | 1): number {
  let sum = 0;
  for (const [i, { of }] of channels.entries()) if (of === tone) sum += seen[i];
  return sum;
}
