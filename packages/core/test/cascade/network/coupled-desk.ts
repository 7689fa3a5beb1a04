import type { NetworkModel } from '../../../src/cascade/network/index.ts';
import type { FollowerGraph } from '../../../src/graph/index.ts';
import { serveByEvents } from '../reply-desk/queue-by-events.ts';
import type { ColourDraws, ColouredStart, TwinCriticism } from './coupled-colours.ts';
import { visibilityOf } from './coupled-network.ts';

/** All chance of one replicate with a desk, drawn beforehand. */
export interface DeskDraws extends ColourDraws {
  /** Handling and patience of the k-th who asks, in hours. */
  readonly luck: readonly { readonly handling: number; readonly patience: number }[];
  /** Shape [people]: of those who begin at the same time the lowest one is first. */
  readonly turns: readonly number[];
  /** Shape [people]: below the fraction elsewhere, a critic's share is there. */
  readonly places: readonly number[];
  /** Shape [edges]: hours until a share elsewhere is seen. */
  readonly delaysElsewhere: ArrayLike<number>;
  /** Who finds a page elsewhere of this moment, and when. */
  readonly readersOf: (moment: number) => readonly { readonly hours: number; readonly person: number }[];
}

/** What becomes of criticism. */
export interface TwinPages {
  /** People at a desk that is always open; null for no desk. */
  readonly people: number | null;
  readonly effect: number;
  readonly publicity: number;
  readonly hiddenAfter: number;
  readonly fractionElsewhere: number;
}

interface Sight {
  readonly hours: number;
  readonly person: number;
  /** 0 for the brand's post and praise, 1 for criticism. */
  readonly colour: number;
  /** The critic whose share is seen; null for others and one's own. */
  readonly critic: number | null;
  readonly kind: 'own' | 'share' | 'extra' | 'reader';
  /** Whether the person shares for certain. */
  readonly begins: boolean;
}

/** What a conversation with a desk comes to under fixed draws. */
export interface DeskOutcome {
  /** Shape [people]: exposures of each person. */
  readonly exposures: readonly number[];
  /** Shape [people]: colour of the share, 0 or 1; −1 for none. */
  readonly colours: readonly number[];
  /** Hours of each first exposure, with its colour. */
  readonly firsts: readonly { readonly hours: number; readonly colour: number }[];
  /** Hours of each share, with its colour. */
  readonly shares: readonly { readonly hours: number; readonly colour: number }[];
  /** Every impression. */
  readonly impressions: readonly { readonly hours: number; readonly colour: number }[];
  readonly sightsBeforeAnswer: number;
  readonly sightsWithAnswer: number;
  readonly sightsElsewhere: number;
  readonly sightsPrevented: number;
  readonly coverableSights: number;
  readonly coveredSights: number;
  readonly isCut: boolean;
  /** What became of each who asked, in the order of asking. */
  readonly asks: readonly { readonly askedAt: number; readonly leftQueueAt: number; readonly answeredAt: number }[];
}

/**
 * A conversation in which criticism is answered, hidden or elsewhere, under fixed draws, person by person: the slow, obvious twin, which
 * looks through all sights still to come for the first, has the whole queue of the desk served anew at every share, and shares no code
 * and no way of drawing with the kernels. Delays are never equal, but many may begin at the same time.
 * @param end - Hours after which nobody looks.
 */
export function converseWithDesk(
  graph: FollowerGraph,
  draws: DeskDraws,
  start: ColouredStart,
  model: NetworkModel,
  criticism: TwinCriticism,
  pages: TwinPages,
  end: number = Infinity,
): DeskOutcome {
  const { seeds = [], tone = 'praise', fans = [], complaints = [] } = start;
  const everyone = Array.from({ length: graph.people }, (_, person) => person);
  const exposures = everyone.map(() => 0);
  const colours = everyone.map(() => -1);
  const hiddenAt = everyone.map(() => Infinity);
  const isElsewhere = everyone.map((person) => draws.places[person] < pages.fractionElsewhere);
  const critics: { readonly person: number; readonly askedAt: number }[] = [];
  const firsts: { hours: number; colour: number }[] = [];
  const shares: { hours: number; colour: number }[] = [];
  const impressions: { hours: number; colour: number }[] = [];
  const counts = {
    sightsBeforeAnswer: 0,
    sightsWithAnswer: 0,
    sightsElsewhere: 0,
    sightsPrevented: 0,
    coverableSights: 0,
    coveredSights: 0,
  };
  const serveAll = (): ReturnType<typeof serveByEvents> => {
    const asks = critics.map(({ askedAt }, k) => ({ askedAt, ...draws.luck[k] }));
    const rules = { people: pages.people ?? 0, openHours: 'always' } as const;
    return pages.people === null ? [] : serveByEvents(asks, rules, 0);
  };
  let served: ReturnType<typeof serveAll> = [];
  const isAnsweredAt = (critic: number, hours: number): boolean =>
    (served[critics.findIndex(({ person }) => person === critic)]?.answeredAt ?? Infinity) <= hours;

  const own = { critic: null, kind: 'own' } as const;
  const toCome: Sight[] = [
    ...seeds.map((person) => ({ ...own, hours: 0, person, colour: tone === 'critical' ? 1 : 0, begins: true })),
    ...fans.map((person) => ({ ...own, hours: draws.fanDelays[person], person, colour: 0, begins: false })),
    ...complaints.map(({ person, hours }) => ({ ...own, hours, person, colour: 1, begins: true })),
  ].toSorted((a, b) => draws.turns[a.person] - draws.turns[b.person]);
  let isCut = false;
  while (toCome.length > 0) {
    const next = toCome.reduce((best, { hours }, i) => (hours < toCome[best].hours ? i : best), 0);
    const [{ hours, person, colour, critic, kind, begins }] = toCome.splice(next, 1);
    const hasAnswer = critic !== null && isAnsweredAt(critic, hours);
    if (kind === 'extra' && !hasAnswer) continue;
    if (critic !== null && hours > hiddenAt[critic]) {
      if (hours <= end) counts.sightsPrevented += 1;
      continue;
    }
    if (hours > end) {
      isCut = true;
      continue;
    }
    impressions.push({ hours, colour });
    if (colour === 1) {
      if (critic !== null && isElsewhere[critic]) counts.sightsElsewhere += 1;
      else if (hasAnswer) counts.sightsWithAnswer += 1;
      else counts.sightsBeforeAnswer += 1;
      if (kind === 'share') counts.coverableSights += 1;
      if (kind === 'share' && hasAnswer) counts.coveredSights += 1;
    }
    exposures[person] += 1;
    if (exposures[person] > 1) continue;
    firsts.push({ hours, colour });
    if (kind === 'reader') continue;
    const kept = hasAnswer ? 1 - pages.effect : 1;
    if (!begins && draws.shares[person] >= kept * shareProbability(model, person, colour, criticism)) continue;
    const ofShare = colour === 1 || draws.praises[person] >= criticism.quality ? 1 : 0;
    colours[person] = ofShare;
    shares.push({ hours, colour: ofShare });
    if (ofShare === 1) {
      critics.push({ person, askedAt: hours });
      served = serveAll();
      if (!isElsewhere[person]) hiddenAt[person] = hours + pages.hiddenAfter;
      else
        for (const reader of draws.readersOf(hours))
          toCome.push({ ...reader, colour: 1, critic: person, kind: 'reader', begins: false });
    }
    for (let edge = graph.offsets[person]; edge < graph.offsets[person + 1]; edge += 1) {
      const more = ofShare === 1 && model.kind === 'independentCascade' ? criticism.shareMultiplier : 1;
      const visibility = Math.min(1, visibilityOf(model, edge) * more);
      const sees = draws.sees[edge];
      if (sees >= Math.min(1, visibility * (ofShare === 1 ? 1 + pages.publicity : 1))) continue;
      const delay =
        ofShare === 0
          ? draws.delays[edge]
          : isElsewhere[person]
            ? draws.delaysElsewhere[edge]
            : criticism.delayMultiplier * draws.delays[edge];
      toCome.push({
        hours: hours + delay,
        person: graph.followers[edge],
        colour: ofShare,
        critic: ofShare === 1 ? person : null,
        kind: sees < visibility ? 'share' : 'extra',
        begins: false,
      });
    }
  }
  const asks = served.map(({ beganAt, gaveUpAt, answeredAt }, k) => ({
    askedAt: critics[k].askedAt,
    leftQueueAt: Math.min(beganAt, gaveUpAt),
    answeredAt,
  }));
  return { exposures, colours, firsts, shares, impressions, ...counts, isCut, asks };
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
