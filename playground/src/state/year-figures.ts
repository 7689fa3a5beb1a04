import type { YearLine } from '@ripplecast/elements';
import type { CampaignMixResult, CampaignResult, CampaignShown, CampaignWeekDifference } from 'ripplecast/scenario';

/** A line without its name, which belongs to the language. */
export type UnnamedLine = Omit<YearLine, 'name'>;

/** Fans of a mix after each week: shape [weeks + 1] each, the first entry at the start. */
export interface RolesOfMix {
  readonly fans: readonly number[];
  readonly advocates: readonly number[];
  readonly critics: readonly number[];
}

/** What is drawn of a year: mix B beside mix A, which is 100, and the fans of both. */
export interface YearFigures {
  /** Likes so far, then goodwill; 100 where both mixes have as much. */
  readonly lines: readonly UnnamedLine[];
  /** How much of the difference of goodwill at the end is there by a day; empty where there is none. */
  readonly shown: readonly CampaignShown[];
  readonly roles: readonly RolesOfMix[];
  readonly weeks: number;
  /** Runs that were averaged. */
  readonly runs: number;
}

/** What is drawn of a result of two mixes. */
export function yearFigures({ mixes, differences, provenance }: CampaignResult): YearFigures {
  const [a, b] = mixes;
  if (a === undefined || b === undefined) throw new Error(`a year has two mixes; got ${mixes.length}`);
  const { weeks, scenario } = provenance.campaign;
  const [difference] = differences;
  const fans = 'fans' in scenario.message ? scenario.message.fans : 0;
  return {
    lines: [likesLine(a, b), goodwillLine(a, b, difference?.weeks ?? [])],
    shown: difference?.shown ?? [],
    roles: mixes.map((mix) => rolesOf(mix, fans)),
    weeks,
    runs: scenario.experiment.replicates,
  };
}

/** All likes so far: a counter that only ever rises, as on a dashboard. */
function likesLine(a: CampaignMixResult, b: CampaignMixResult): UnnamedLine {
  const [inA, inB] = [a, b].map(({ weeks }) => sumsOf(weeks.map(({ likes }) => likes)));
  return { kind: 'counter', values: [100, ...(inA ?? []).map((likes, at) => indexOf(inB?.[at] ?? 0, likes))] };
}

/**
 * What mix B has less or more of goodwill so far, as a part of what A has in the end, and between which values its average surely lies.
 * That is also what becomes of a page that has long posted A and changes to B: goodwill is a sum of what posts leave.
 */
function goodwillLine(
  a: CampaignMixResult,
  b: CampaignMixResult,
  differences: readonly CampaignWeekDifference[],
): UnnamedLine {
  const inTheEnd = a.weeks.at(-1)?.goodwillPerFan ?? 0;
  const lost = a.weeks.map(({ goodwillPerFan }, at) => (b.weeks[at]?.goodwillPerFan ?? 0) - (goodwillPerFan ?? 0));
  const intervals = differences.map((each) => each.goodwillPerFan?.interval ?? null);
  const isSure = intervals.length === lost.length && intervals.every((interval) => interval !== null);
  const line = (changes: readonly number[]): readonly number[] => [
    100,
    ...changes.map((change) => indexOf(inTheEnd + change, inTheEnd)),
  ];
  return {
    kind: 'relationship',
    values: line(lost),
    low: isSure ? line(intervals.map((interval) => interval?.[0] ?? 0)) : null,
    high: isSure ? line(intervals.map((interval) => interval?.[1] ?? 0)) : null,
  };
}

function rolesOf({ weeks }: CampaignMixResult, fans: number): RolesOfMix {
  return {
    fans: [fans, ...weeks.map((week) => week.fans)],
    advocates: [0, ...weeks.map(({ advocates }) => advocates ?? 0)],
    critics: [0, ...weeks.map(({ critics }) => critics ?? 0)],
  };
}

function sumsOf(values: readonly number[]): readonly number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}

/** 100 where both are as much, and where the first has nothing to be compared with. */
function indexOf(value: number, first: number): number {
  return first === 0 ? 100 : (100 * value) / first;
}
