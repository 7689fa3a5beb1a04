import type {
  CampaignBand,
  CampaignChange,
  CampaignChangeBands,
  CampaignFigures,
  CampaignMixBands,
  CampaignRange,
} from '../../scenario/index.ts';

/** Bands of all figures of a mix. */
export function bandsOfMix(
  asWritten: CampaignFigures,
  ranges: readonly CampaignRange[],
  place: number,
): CampaignMixBands {
  const band = (read: (figures: CampaignFigures) => number | null): CampaignBand | null =>
    bandOf(asWritten, ranges, place, read);
  return {
    mix: asWritten.mix,
    likes: always(band(({ likes }) => likes)),
    valuableEngagements: band(({ valuableEngagements }) => valuableEngagements),
    earnedReach: always(band(({ earnedReach }) => earnedReach)),
    fans: always(band(({ fans }) => fans)),
    goodwillPerFan: band(({ goodwillPerFan }) => goodwillPerFan),
    advocatesFraction: band(({ advocatesFraction }) => advocatesFraction),
    criticsFraction: band(({ criticsFraction }) => criticsFraction),
    change: asWritten.change === null ? null : bandsOfChange((read) => band(({ change }) => read(change!))),
  };
}

function bandsOfChange(
  band: (read: (change: CampaignChange) => number | null) => CampaignBand | null,
): CampaignChangeBands {
  return {
    likes: band(({ likes }) => likes),
    valuableEngagements: band(({ valuableEngagements }) => valuableEngagements),
    goodwillPerFan: band(({ goodwillPerFan }) => goodwillPerFan),
    advocates: band(({ advocates }) => advocates),
  };
}

/** What every mix has. */
function always(band: CampaignBand | null): CampaignBand {
  return band!;
}

/** Null where the campaign as written does not have the figure; an end that does not have it counts for nothing. */
function bandOf(
  written: CampaignFigures,
  ranges: readonly CampaignRange[],
  place: number,
  read: (figures: CampaignFigures) => number | null,
): CampaignBand | null {
  const asWritten = read(written);
  if (asWritten === null) return null;
  let [low, high, widest] = [asWritten, asWritten, 0];
  let decides: string | null = null;
  for (const { path, low: lowEnd, high: highEnd } of ranges) {
    const ends = [lowEnd, highEnd].flatMap(({ mixes }) => mixes.slice(place, place + 1).map(read));
    const [least, most] = extremes(asWritten, ends);
    low = Math.min(low, least);
    high = Math.max(high, most);
    if (most - least <= widest) continue;
    widest = most - least;
    decides = path;
  }
  return { asWritten, low, high, decides };
}

function extremes(asWritten: number, ends: readonly (number | null)[]): readonly [least: number, most: number] {
  const all = [asWritten, ...ends.filter((end) => end !== null)];
  return [Math.min(...all), Math.max(...all)];
}
