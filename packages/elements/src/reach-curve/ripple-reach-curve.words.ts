import { formatMoney, formatPercent, numbersOf } from '../numbers/format-number.ts';
import type { Counted } from '../words/counted.ts';
import type { ElementWords } from '../words/element-words.ts';
import { planningWordsOf } from '../words/planning-words-of.ts';
import type { CurveAxis, CurvePoint } from './curve-point.ts';

/** How a point is said. */
export interface CurveText {
  readonly axis: CurveAxis;
  readonly currency: string;
  /** Everyone; null where nobody said how many there are. */
  readonly universe: number | null;
  /** Times of the lines below that of reach. */
  readonly levels: readonly number[];
}

/** The lines of the card: how many, by what, and how many see it how often. */
export function curveLines(
  { insertions, cost, kPlusReach }: CurvePoint,
  { axis, currency, universe, levels }: CurveText,
  allWords: ElementWords,
  locale: string,
): readonly string[] {
  const words = planningWordsOf(allWords).reachCurve;
  const counted = (count: number): Counted => ({ text: numbersOf(locale).count(count), count });
  const [reach = 0] = kPlusReach;
  const share = universe === null || universe === 0 ? null : formatPercent(reach / universe, locale);
  const shown = words.countedInsertions({ text: numbersOf(locale).whole(insertions), count: insertions });
  const money = formatMoney(cost, currency, locale);
  return [
    words.peopleReached({ people: counted(reach), share }),
    axis === 'cost' ? `${money}, ${shown}` : `${shown}, ${money}`,
    ...levels.map((times) => words.frequency({ times, people: counted(kPlusReach[times - 1] ?? 0) })),
  ];
}

/** The chart in a sentence, for those who do not see it. */
export function curveSummary(
  chosen: CurvePoint | null,
  text: CurveText,
  allWords: ElementWords,
  locale: string,
): string {
  const words = planningWordsOf(allWords).reachCurve;
  const plan = chosen === null ? null : curveLines(chosen, text, allWords, locale).join('; ');
  return words.summary({ axis: text.axis, plan });
}
