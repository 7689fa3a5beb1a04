import { checkNumber, checkOptions, checkPositive, checkProbability, checkWhole } from '../check.ts';
import { log1p } from '../random/ported-functions/logarithm-plus-one.ts';
import { type AnswerEffect, netEffect } from './effect-of-answers.ts';

/** A step is so much of the shortest time in which anything changes; a second run takes half of it. */
const STEP = 0.01;
/** It ends when fewer people than this are still to be reached. */
const NEGLIGIBLE_PEOPLE = 1e-9;
/** Steps beyond which it is not tried to find the end. */
const MOST_STEPS = 2e7;

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
 * @throws InvalidParameterError for a key that is missing or out of bounds.
 * @remarks Sights of criticism that are due after its answer count (1 + publicity)-fold, and are passed on (1 − effect) times as often.
 * With exponential delays the sights to come are four numbers; Runge and Kutta's method of order 4, twice, and extrapolated.
 * Relative error below 1e-9.
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
  const coarse = follow(post, STEP);
  const fine = follow(post, STEP / 2);
  const extrapolated = (of: (end: AnsweredReach) => number): number => of(fine) + (of(fine) - of(coarse)) / 15;
  return {
    reach: extrapolated(({ reach }) => reach),
    supporters: extrapolated(({ supporters }) => supporters),
    critics: extrapolated(({ critics }) => critics),
  };
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

/**
 * What changes: unreached people, supporters, critics, and those of the sharers' sights that are still to come: of praise, of
 * criticism, and of criticism without an answer yet. Each sharer counts 1 at first.
 */
type State = readonly [
  unreached: number,
  supporters: number,
  critics: number,
  praiseToCome: number,
  criticismToCome: number,
  unansweredToCome: number,
];

function follow(post: AnsweredPost, step: number): AnsweredReach {
  const { universe, fans, visibility, followers, shareProbability, quality, shareMultiplier, answers } = post;
  const { effect, publicity } = answers ?? { effect: 0, publicity: 0 };
  const praising = Math.LN2 / post.praiseHalfLife;
  const criticising = Math.LN2 / post.criticismHalfLife;
  const answering = answers === null ? 0 : 1 / answers.meanHours;
  const sharesAfterCriticism = Math.min(1, shareProbability * shareMultiplier);
  /** Sights of one sharer for each person who has not seen it. */
  const sights = -log1p((-followers * visibility) / (universe - 1));

  const rateOf = (state: State): State => {
    const [unreached, , , praiseToCome, criticismToCome, unansweredToCome] = state;
    const byPraise = sights * unreached * praising * praiseToCome;
    const byUnanswered = sights * unreached * criticising * unansweredToCome;
    const byAnswered =
      sights * unreached * criticising * (1 + publicity) * Math.max(0, criticismToCome - unansweredToCome);
    const supporters = shareProbability * quality * byPraise;
    const critics =
      shareProbability * (1 - quality) * byPraise + sharesAfterCriticism * (byUnanswered + (1 - effect) * byAnswered);
    return [
      -(byPraise + byUnanswered + byAnswered),
      supporters,
      critics,
      supporters - praising * praiseToCome,
      critics - criticising * criticismToCome,
      critics - (criticising + answering) * unansweredToCome,
    ];
  };

  const supporters = fans * shareProbability * quality;
  const critics = fans * shareProbability * (1 - quality);
  let state: State = [universe - fans, supporters, critics, supporters, critics, critics];
  const reproduction = followers * visibility * (1 + publicity) * Math.max(shareProbability, sharesAfterCriticism);
  const hours = step / (Math.max(praising, criticising + answering) * Math.max(1, reproduction));
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const [unreached, , , praiseToCome, criticismToCome] = state;
    if (sights * unreached * (1 + publicity) * (praiseToCome + criticismToCome) < NEGLIGIBLE_PEOPLE) break;
    state = moved(state, rateOf, hours);
  }
  return { reach: universe - state[0], supporters: state[1], critics: state[2] };
}

/** The state a step later. */
function moved(state: State, rateOf: (state: State) => State, hours: number): State {
  const at = (rate: State, part: number): State => combined(state, (k) => part * hours * rate[k]);
  const first = rateOf(state);
  const second = rateOf(at(first, 0.5));
  const third = rateOf(at(second, 0.5));
  const fourth = rateOf(at(third, 1));
  return combined(state, (k) => (hours / 6) * (first[k] + 2 * second[k] + 2 * third[k] + fourth[k]));
}

/** A state with something added to each number. */
function combined(state: State, added: (k: 0 | 1 | 2 | 3 | 4 | 5) => number): State {
  return [
    state[0] + added(0),
    state[1] + added(1),
    state[2] + added(2),
    state[3] + added(3),
    state[4] + added(4),
    state[5] + added(5),
  ];
}
