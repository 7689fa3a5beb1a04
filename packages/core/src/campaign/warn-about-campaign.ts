import { layoutOf } from './campaign-layout.ts';
import type { CampaignMixDifference, Warning } from '../scenario/index.ts';
import { mean } from '../statistics/index.ts';
import { plainCampaignWarnings as sentences } from '../words/campaign-warnings.ts';
import { plainWarnings } from '../words/english-warnings.ts';
import type { MeasuredMix } from './measured-mix.ts';
import type { PreparedCampaign } from './prepared-campaign.ts';
import { hasTwin, type LaidOutCampaign } from './run/laid-out-campaign.ts';

/** Where more of the universe are fans, strangers run out. */
const MANY_FANS = 0.5;

/** What a reader of a campaign must know before using its numbers. */
export function warnAboutCampaign(
  prepared: PreparedCampaign,
  mixes: readonly MeasuredMix[],
  differences: readonly CampaignMixDifference[],
): readonly Warning[] {
  const { numbers } = layoutOf(prepared);
  return [
    ...warnAboutEnd(prepared, mixes),
    ...mixes.flatMap((mix) => [...warnAboutPeople(prepared, mix), ...warnAboutShares(numbers, mix)]),
    ...warnAboutPrices(prepared, numbers),
    ...differences.flatMap((difference) => warnAboutGoodwill(difference)),
  ];
}

/** What comes after the last round or the last hour of a conversation, and what hiding does to people. */
function warnAboutEnd({ campaign }: PreparedCampaign, mixes: readonly MeasuredMix[]): readonly Warning[] {
  const { timing, hide, experiment } = campaign.scenario;
  const warnings: Warning[] = [];
  const cut = mixes.reduce((count, { values }) => count + sumOf(values.inAll('truncated')), 0);
  if (cut > 0) {
    const posts = mixes.reduce((count, { laidOut }) => count + laidOut.posts.length, 0);
    const conversations = posts * experiment.replicates;
    const key = timing === undefined ? 'experiment.maxGenerations' : 'timing.horizonHours';
    const message = sentences.conversationsCut({ cut, conversations, horizonHours: timing?.horizonHours ?? null });
    warnings.push({ code: 'conversationsCut', path: `scenario.${key}`, message });
  }
  if (hide !== undefined) {
    warnings.push({ code: 'hidingUnmeasured', path: 'scenario.hide', message: plainWarnings.hidingUnmeasured() });
  }
  return warnings;
}

function warnAboutPeople(
  { scenario }: PreparedCampaign,
  { name: mix, laidOut, values }: MeasuredMix,
): readonly Warning[] {
  const warnings: Warning[] = [];
  const fraction = mean(values.atEnd('fans')) / scenario.universe;
  if (fraction > MANY_FANS) {
    const message = sentences.fansNearUniverse({ mix, fraction });
    warnings.push({ code: 'fansNearUniverse', path: `mixes.${mix}`, message });
  }
  if (hasTwin(laidOut) && values.rows.weeks.advocates.every((advocates) => advocates === 0)) {
    warnings.push({ code: 'noAdvocates', path: `mixes.${mix}`, message: sentences.noAdvocates({ mix }) });
  }
  return warnings;
}

function warnAboutShares(
  { criticism, shareProbability }: LaidOutCampaign,
  { name: mix, laidOut }: MeasuredMix,
): readonly Warning[] {
  const most = Math.max(1, laidOut.feelings?.advocateShareFactor ?? 1, criticism?.shareMultiplier ?? 1);
  return laidOut.contents
    .filter((_, place) => laidOut.posts.some(({ content }) => content === place))
    .filter(({ shareMultiplier }) => most * shareMultiplier * shareProbability > 1)
    .map(({ name: content }) => ({
      code: 'sharesAlways',
      path: `mixes.${mix}`,
      message: sentences.sharesAlways({ mix, content }),
    }));
}

function warnAboutPrices({ campaign }: PreparedCampaign, { cost, mixes }: LaidOutCampaign): readonly Warning[] {
  const hasSpots = mixes.some(({ posts }) => posts.some(({ spot }) => spot !== null));
  if (campaign.scenario.cost !== null || !(hasSpots || cost.perDeskHour > 0)) return [];
  return [{ code: 'noCostOfPosts', path: 'scenario.cost', message: sentences.noCostOfPosts() }];
}

function warnAboutGoodwill({ mix, against, year: { goodwillPerFan } }: CampaignMixDifference): readonly Warning[] {
  if (goodwillPerFan === null || goodwillPerFan.mean === 0) return [];
  const { interval } = goodwillPerFan;
  if (interval !== null && (interval[0] > 0 || interval[1] < 0)) return [];
  const path = `differences.${mix}.year.goodwillPerFan`;
  return [{ code: 'goodwillMayBeEqual', path, message: sentences.goodwillMayBeEqual({ mix, against }) }];
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
