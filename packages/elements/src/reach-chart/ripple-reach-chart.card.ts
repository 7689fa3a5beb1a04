import type { TemplateResult } from 'lit';
import { formatSpan } from '../numbers/format-hours.ts';
import { formatCount, numbersOf } from '../numbers/format-number.ts';
import { formatPeopleRange } from '../numbers/format-people.ts';
import { valuesCard } from '../theme/values-card.ts';
import type { ShownReach } from './chart-of-result.ts';
import type { ReachPoint } from '../scales/reach-point.ts';
import type { Counted } from '../words/counted.ts';
import type { ElementWords } from '../words/element-words.ts';

/** What is said at a step of the chart. */
export interface ReachFacts {
  readonly point: ReachPoint;
  /** People of the setting before at the same round, or moment; null without one. */
  readonly before: number | null;
}

/** The lines of the card: when and how many, between which ends, how many by criticism, how many before. */
export function reachLines({ point, before }: ReachFacts, allWords: ElementWords, locale: string): readonly string[] {
  const words = allWords.reachChart;
  const counted = (count: number): Counted => ({ text: formatCount(count, locale), count });
  const people = counted(point.reach);
  const { hours, low, high, byCriticism = 0 } = point;
  const isCertain = low === null || high === null || formatCount(low, locale) === formatCount(high, locale);
  return [
    hours === undefined
      ? words.inRound({ round: point.generation, people })
      : words.after({ span: formatSpan(hours, allWords, locale), people }),
    ...(isCertain ? [] : [words.range(formatPeopleRange(low, high, allWords, locale))]),
    ...(byCriticism === 0 ? [] : [words.ofCriticism(counted(byCriticism).text)]),
    ...(before === null ? [] : [words.ofGhost(counted(before))]),
  ];
}

/** The chart in a sentence: how far it gets, and the buy beside it. */
export function reachSummary(
  { points, broadcast, broadcastLabel }: Pick<ShownReach, 'points' | 'broadcast' | 'broadcastLabel'>,
  allWords: ElementWords,
  locale: string,
): string {
  const words = allWords.reachChart;
  const last = points.at(-1);
  if (last === undefined) return words.noRounds;
  const people = formatCount(last.reach, locale);
  const buy = broadcast === null ? null : { name: broadcastLabel, people: formatCount(broadcast, locale) };
  return last.hours === undefined
    ? words.summary({ round: last.generation, people, broadcast: buy })
    : words.summaryAfter({ span: formatSpan(last.hours, allWords, locale), people, broadcast: buy });
}

/** Of what the points are: the average of all runs, one run, or numbers without chance. */
export function whosePoints(
  { run, banded }: { readonly run: number | null; readonly banded: boolean },
  allWords: ElementWords,
  locale: string,
): string {
  const words = allWords.reachChart;
  if (run !== null) return words.ofRun(numbersOf(locale).whole(run));
  return banded ? words.band : words.noChance;
}

/**
 * The card beside the crosshair, on the side that has more room, away from the line.
 * @param at - The point, as parts of width and height of the chart.
 */
export function reachCard(
  lines: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
): TemplateResult {
  const across = x < 0.5 ? `left:calc(${100 * x}% + 12px)` : `right:calc(${100 * (1 - x)}% + 12px)`;
  const up = y < 0.4 ? `top:calc(${100 * y}% + 24px)` : 'top:4px';
  return valuesCard(lines, `${across};${up}`);
}
