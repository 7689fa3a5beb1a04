import { universeOf, type ResultDocument } from 'ripplecast/scenario';
import { formatSpan } from '../numbers/format-hours.ts';
import { numbersOf } from '../numbers/format-number.ts';
import { formatPeopleRange } from '../numbers/format-people.ts';
import { broadcastWords } from '../results/broadcast-of-result.ts';
import { axisOfResult } from '../results/steps-of-result.ts';
import { reachPoints } from '../results/reach-of-result.ts';
import type { ElementWords } from '../words/element-words.ts';

/** What stands round the picture at one moment. */
export interface DotsCaption {
  readonly heading: string;
  readonly count: string;
  /** For those who do not see the picture. */
  readonly label: string;
}

/** What a panel of dots shows. */
export interface ShownDots {
  readonly universe: number;
  /** Cumulative people reached by round. */
  readonly reach: readonly number[];
  /** How many of them saw criticism first; empty where nobody criticises. */
  readonly criticism: readonly number[];
  /** Hours at each moment of a clock; null where time goes in rounds. */
  readonly hours: readonly number[] | null;
  readonly rngSeed: string;
  readonly mark: number;
  readonly markLabel: string;
  /** @param time - In rounds; below 0 before the first. */
  readonly captionAt: (time: number, round: number) => DotsCaption;
}

const noCaption: DotsCaption = { heading: '', count: '', label: '' };

/** A panel without data. */
export const noDots: ShownDots = {
  universe: 0,
  reach: [],
  criticism: [],
  hours: null,
  rngSeed: '',
  mark: 0,
  markLabel: '',
  captionAt: () => noCaption,
};

/** What a panel shows of a result: the mean of sharing round by round, or everyone whom the buy reaches at once. */
export function dotsOfResult(
  result: ResultDocument,
  arm: 'shared' | 'broadcast',
  words: ElementWords,
  locale: string,
): ShownDots {
  const { provenance, broadcast } = result;
  const common = { universe: universeOf(provenance), rngSeed: provenance.scenario.experiment.rngSeed };
  const { count } = numbersOf(locale);
  const universe = count(common.universe);
  const buy = broadcastWords(result, words);
  if (arm === 'broadcast') {
    if (broadcast === null || buy === null) {
      const caption = { ...noCaption, heading: words.dots.noBroadcast, label: words.dots.noBroadcast };
      return { ...noDots, ...common, captionAt: () => caption };
    }
    const people = count(broadcast.reach);
    const caption = {
      heading: buy.heading,
      count: words.dots.allAtOnce(people),
      label: words.dots.broadcastLabel({ broadcast: buy.heading, people, universe }),
    };
    return { ...noDots, ...common, reach: [broadcast.reach], criticism: [], hours: null, captionAt: () => caption };
  }
  const points = reachPoints(result);
  return {
    ...common,
    reach: points.map(({ reach }) => reach),
    hours: axisOfResult(result).hours,
    criticism: points.flatMap(({ byCriticism }) => byCriticism ?? []),
    mark: broadcast?.reach ?? 0,
    markLabel: buy?.short ?? '',
    captionAt(time, round) {
      const point = points[round];
      const people = count(time < 0 ? 0 : (point?.reach ?? 0));
      const { low = null, high = null } = point ?? {};
      const spread =
        time < 0 || low === null || high === null || low === high
          ? ''
          : ` (${formatPeopleRange(low, high, words, locale)})`;
      const byCriticism = time < 0 ? 0 : (point?.byCriticism ?? 0);
      const critical = byCriticism === 0 ? '' : `, ${words.dots.byCriticism(count(byCriticism))}`;
      const counted = `${people}${spread}${critical}`;
      if (point?.hours !== undefined) {
        const span = formatSpan(point.hours, words, locale);
        return {
          heading: words.dots.sharingAfter(span),
          count: counted,
          label: words.dots.sharingAfterLabel({ span, people: counted, universe }),
        };
      }
      return {
        heading: words.dots.sharingInRound(round),
        count: counted,
        label: words.dots.sharingLabel({ round, people: counted, universe }),
      };
    },
  };
}
