import type { NetworkModel } from '../../../src/cascade/network/index.ts';
import type { FollowerGraph } from '../../../src/graph/index.ts';
import { visibilityOf } from './coupled-network.ts';
import type { TimedDraws } from './coupled-in-time.ts';

/** All chance of one replicate with two colours, drawn beforehand. */
export interface ColourDraws extends TimedDraws {
  /** Shape [people]: below the quality, a sharer praises after praise. */
  readonly praises: Float64Array;
  /** Shape [edges]: of several sights at once in one round, the smallest comes first. */
  readonly orders: Float64Array;
}

/** What is said besides praise. */
export interface TwinCriticism {
  readonly quality: number;
  readonly shareMultiplier: number;
  readonly delayMultiplier: number;
}

/** Who begins. Seeds and complainers share for certain. */
export interface ColouredStart {
  readonly seeds?: readonly number[];
  readonly tone?: 'praise' | 'critical';
  readonly fans?: readonly number[];
  readonly complaints?: readonly { readonly person: number; readonly hours: number }[];
}

/** What a cascade with two colours comes to under fixed draws. */
export interface ColouredOutcome {
  /** Shape [people]: exposures of each person. */
  readonly exposures: readonly number[];
  /** Shape [people]: colour of the first exposure, 0 or 1; −1 for none. */
  readonly firstColours: readonly number[];
  /** Shape [people]: hours of the first exposure; Infinity for none. */
  readonly firstAt: readonly number[];
  /** Shape [people]: colour of the share, 0 or 1; −1 for none. */
  readonly colours: readonly number[];
  /** Shape [people]: hours of the share; Infinity for none. */
  readonly sharedAt: readonly number[];
  /** Hours and colour of every impression. */
  readonly impressions: readonly { readonly hours: number; readonly colour: number }[];
  /** Whether sights were still to come at the end. */
  readonly isCut: boolean;
}

interface Sight {
  readonly hours: number;
  readonly round: number;
  readonly order: number;
  readonly person: number;
  readonly colour: number;
  /** Whether the person shares for certain. */
  readonly begins: boolean;
}

/**
 * Praise and criticism under fixed draws, person by person: the slow, obvious twin, which looks through all sights still to come for
 * the first and shares no code and no way of drawing with the kernels. With delays of 1, and of 0 for fans, hours are rounds.
 * @param model - One in which everyone decides on the first exposure.
 * @param end - Hours after which nobody looks.
 */
export function spreadInColours(
  graph: FollowerGraph,
  draws: ColourDraws,
  start: ColouredStart,
  model: NetworkModel,
  criticism: TwinCriticism,
  end: number = Infinity,
): ColouredOutcome {
  const { seeds = [], tone = 'praise', fans = [], complaints = [] } = start;
  const everyone = Array.from({ length: graph.people }, (_, person) => person);
  const exposures = everyone.map(() => 0);
  const firstColours = everyone.map(() => -1);
  const firstAt = everyone.map(() => Infinity);
  const colours = everyone.map(() => -1);
  const sharedAt = everyone.map(() => Infinity);
  const impressions: { hours: number; colour: number }[] = [];
  const first = { round: 0, order: 0 };
  const toCome: Sight[] = [
    ...seeds.map((person) => ({ ...first, hours: 0, person, colour: tone === 'critical' ? 1 : 0, begins: true })),
    ...fans.map((person) => ({ ...first, hours: draws.fanDelays[person], person, colour: 0, begins: false })),
    ...complaints.map(({ person, hours }) => ({ ...first, hours, person, colour: 1, begins: true })),
  ];
  const isBefore = (a: Sight, b: Sight): boolean =>
    a.hours < b.hours || (a.hours === b.hours && (a.round < b.round || (a.round === b.round && a.order < b.order)));
  while (toCome.length > 0) {
    const next = toCome.reduce((best, sight, i) => (isBefore(sight, toCome[best]) ? i : best), 0);
    const [{ hours, round, person, colour, begins }] = toCome.splice(next, 1);
    if (hours > end) {
      return { exposures, firstColours, firstAt, colours, sharedAt, impressions, isCut: true };
    }
    impressions.push({ hours, colour });
    exposures[person] += 1;
    if (exposures[person] > 1) continue;
    firstColours[person] = colour;
    firstAt[person] = hours;
    if (!begins && draws.shares[person] >= shareProbability(model, person, colour, criticism)) continue;
    const ofShare = colour === 1 || draws.praises[person] >= criticism.quality ? 1 : 0;
    colours[person] = ofShare;
    sharedAt[person] = hours;
    const isCritic = ofShare === 1;
    for (let edge = graph.offsets[person]; edge < graph.offsets[person + 1]; edge += 1) {
      const more = isCritic && model.kind === 'independentCascade' ? criticism.shareMultiplier : 1;
      if (draws.sees[edge] >= Math.min(1, visibilityOf(model, edge) * more)) continue;
      toCome.push({
        hours: hours + (isCritic ? criticism.delayMultiplier : 1) * draws.delays[edge],
        round: round + 1,
        order: draws.orders[edge],
        person: graph.followers[edge],
        colour: ofShare,
        begins: false,
      });
    }
  }
  return { exposures, firstColours, firstAt, colours, sharedAt, impressions, isCut: false };
}

function shareProbability(
  model: NetworkModel,
  person: number,
  colour: number,
  { shareMultiplier }: TwinCriticism,
): number {
  if (model.kind !== 'share') return 1;
  const { shareProbability: all } = model;
  const probability = all instanceof Float64Array ? all[person] : (all as number);
  return colour === 1 ? Math.min(1, probability * shareMultiplier) : probability;
}
