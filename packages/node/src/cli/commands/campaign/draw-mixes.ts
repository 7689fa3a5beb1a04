import type { CampaignMixDifference, CampaignMixResult, CampaignResult } from 'ripplecast/scenario';
import type { Layout } from '../../../text/layout.ts';
import { type IndexLegend, type IndexLines, plotIndex } from './plot-index.ts';

/**
 * What people count beside what fans feel, as two lines: of each further mix against the first, of a single mix against its own year.
 * @returns Drawings; none where nobody feels anything.
 */
export function drawMixes(result: CampaignResult, { width, colours }: Layout): readonly (readonly string[])[] {
  const { mixes, differences } = result;
  const [first] = mixes;
  if (first === undefined) return [];
  const drawings =
    differences.length === 0
      ? [plotIndex(linesOfMix(first), width, legendOfMix, colours)]
      : differences.map((difference) => {
          const mix = mixes.find((one) => one.mix === difference.mix) ?? first;
          return plotIndex(linesOfPair(first, mix, difference), width, legendOfPair(difference), colours);
        });
  return drawings.filter((lines) => lines.length > 0);
}

function legendOfPair({ mix, against }: CampaignMixDifference): IndexLegend {
  return {
    counter: `likes so far, ${mix}`,
    relationship: 'goodwill per fan',
    hundred: `100: ${against}, week by week`,
  };
}

const legendOfMix: IndexLegend = {
  counter: 'likes of a week',
  relationship: 'goodwill per fan',
  hundred: null,
  note: '100: likes of the average week, goodwill at the end',
};

/** A mix as percent of the first: likes so far, and goodwill per fan. */
function linesOfPair(
  first: CampaignMixResult,
  other: CampaignMixResult,
  difference: CampaignMixDifference,
): IndexLines {
  const [likes, otherLikes] = [first, other].map(({ weeks }) => summedUp(weeks.map((week) => week.likes)));
  const shown = first.weeks.flatMap((week, index) => {
    const [goodwill, otherGoodwill] = [week.goodwillPerFan, other.weeks[index]?.goodwillPerFan ?? null];
    const [count, otherCount] = [likes![index]!, otherLikes![index]!];
    if (goodwill === null || goodwill === 0 || otherGoodwill === null || count === 0) return [];
    return { week: week.week, counter: (100 * otherCount) / count, relationship: (100 * otherGoodwill) / goodwill };
  });
  return {
    weeks: shown.map(({ week }) => week),
    counter: shown.map(({ counter }) => counter),
    relationship: shown.map(({ relationship }) => relationship),
    half: weekOfHalf(difference),
  };
}

/** A single mix: likes of each week, and goodwill per fan. */
function linesOfMix({ weeks }: CampaignMixResult): IndexLines {
  const end = weeks.at(-1)?.goodwillPerFan ?? 0;
  const average = weeks.reduce((sum, { likes }) => sum + likes, 0) / Math.max(1, weeks.length);
  const shown = end === 0 || average === 0 ? [] : weeks;
  return {
    weeks: shown.map(({ week }) => week),
    counter: shown.map(({ likes }) => (100 * likes) / average),
    relationship: shown.map(({ goodwillPerFan }) => (100 * (goodwillPerFan ?? 0)) / end),
    half: null,
  };
}

function summedUp(values: readonly number[]): readonly number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}

/** The week by which half of the final difference of goodwill is there, on a line between weeks; null where there is none. */
function weekOfHalf({ weeks, shown, relative }: CampaignMixDifference): number | null {
  const interval = relative.goodwillPerFan?.interval ?? null;
  // Of what may be chance, no part is there.
  if (shown === null || (interval !== null && interval[0] <= 0 && interval[1] >= 0)) return null;
  const differences = weeks.map(({ goodwillPerFan }) => goodwillPerFan?.mean ?? 0);
  const half = differences.at(-1)! / 2;
  const after = differences.findIndex((difference) => difference / half >= 1);
  if (after <= 0) return null;
  const [before, there] = [differences[after - 1]!, differences[after]!];
  return weeks[after - 1]!.week + (half - before) / (there - before);
}
