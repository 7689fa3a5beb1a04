import { checkObject } from '../check.ts';
import type {
  CampaignBands,
  CampaignDifference,
  CampaignEstimate,
  CampaignMixDifference,
  CampaignMixResult,
  CampaignRelativeDifference,
  CampaignResult,
} from '../scenario/index.ts';
import type {
  CampaignTopic,
  CampaignVerdictWords,
  CounterFacts,
  ShiftedFigure,
  ShiftFigure,
} from './campaign-words.ts';

/** One side of the answer, in sentences. */
export interface CampaignFinding {
  /** What it is about. */
  readonly topic: CampaignTopic;
  /** A sentence for each mix that it is about. */
  readonly sentences: readonly string[];
}

/** What a campaign comes to, in sentences made from its numbers only. */
export interface CampaignVerdict {
  /** The answer in one sentence: what the second mix changes, or what a single one comes to. */
  readonly headline: string;
  /** What stands behind it. */
  readonly findings: readonly CampaignFinding[];
}

/** The day by which the first month is over. */
const MONTH = 30;
/** So little of a difference, above its end or of the other sign, may be chance. */
const LEAST_SHOWN = 0.02;
/** The headline names so many figures, where there are that many, even if chance explains them. */
const LEAST_NAMED = 2;

/**
 * The answer of a campaign in words: which sentences are said, and with which numbers.
 *
 * The headline names what differs by more than chance: likes, critics, goodwill; advocates, who follow goodwill, where that does not differ.
 * Where fewer than two of them differ, goodwill and then likes are named too.
 * @param result - Any result of a campaign.
 * @param words - The sentences of a language, such as `englishCampaign(english())`.
 * @param bands - What becomes of the answer where what nobody has measured is otherwise; default: those in the result, null where that was
 * not asked.
 * @throws InvalidParameterError for what is no result, or no words.
 * @example
 * ```ts
 * import { simulateCampaign } from 'ripplecast/campaign';
 * import { presets } from 'ripplecast';
 * import { campaignVerdict, english, englishCampaign } from 'ripplecast/words';
 *
 * const plan = (content: string) => [{ content, everyDays: 2 }];
 * const result = simulateCampaign({
 *   version: 1,
 *   scenario: { ...presets.measured2012, universe: 1e6, message: { fans: 1e5, fanVisibility: 0.16 }, experiment: { replicates: 5 } },
 *   weeks: 9,
 *   content: { advice: {}, bait: { like: 0.0304, value: 0.2 } },
 *   plan: plan('advice'),
 *   mixes: { today: {}, 'nothing but bait': { plan: plan('bait') } },
 * });
 * campaignVerdict(result, englishCampaign(english())).headline.startsWith('Nothing but bait: likes +10'); // => true
 * ```
 */
export function campaignVerdict(
  result: CampaignResult,
  words: CampaignVerdictWords,
  bands?: CampaignBands | null,
): CampaignVerdict {
  checkObject('result', result);
  checkObject('words', words);
  if (bands != null) checkObject('bands', bands);
  const { mixes, differences } = result;
  const found = bands === undefined ? (result.bands ?? null) : bands;
  const isOneRun = result.provenance.campaign.scenario.experiment.replicates === 1;
  const told = mixes.map((mix) => ({ mix, name: mixes.length === 1 ? null : mix.mix }));
  const shifts = differences.map((difference) => shift(result, difference, words));
  const findings: readonly [CampaignTopic, readonly (string | null)[]][] = [
    ['mixes', shifts.slice(1)],
    ['counters', told.map(({ mix, name }) => words.counters(countersOf(result, mix, name)))],
    ['relationship', told.map(({ mix, name }) => relationship(mix, name, words))],
    ['lag', differences.map((difference) => lag(difference, words))],
    ['advocates', told.map(({ mix, name }) => advocates(mix, name, words))],
    ['cost', told.map(({ mix, name }) => cost(result, mix, name, words))],
    ['sales', differences.map((difference) => sales(difference, words))],
    ['luck', isOneRun ? [words.oneRun()] : []],
    ['unknown', found === null ? [] : unknown(found, words)],
    ['origins', mixes.some(({ year }) => year.goodwillPerFan !== null) ? [words.origins()] : []],
  ];
  return {
    headline: shifts[0] ?? mixes.map((mix) => alone(result, mix, words)).join(' '),
    findings: findings.flatMap(([topic, sentences]) => {
      const said = sentences.filter((sentence) => sentence !== null);
      return said.length === 0 ? [] : [{ topic, sentences: said }];
    }),
  };
}

function shift(result: CampaignResult, difference: CampaignMixDifference, words: CampaignVerdictWords): string {
  const { mix, relative } = difference;
  const { weeks, scenario } = result.provenance.campaign;
  return words.shift({
    mix,
    weeks,
    figures: namedFigures(relative),
    isOneRun: scenario.experiment.replicates === 1,
    shown: isOther(relative.goodwillPerFan) ? shownInFirstMonth(difference) : null,
  });
}

/** What the headline names; goodwill is last, because what shows of it follows. */
function namedFigures(relative: CampaignRelativeDifference): readonly ShiftedFigure[] {
  const { likes, critics, advocates: friends, goodwillPerFan: goodwill } = relative;
  const changes = { likes, critics, advocates: isOther(goodwill) ? null : friends, goodwill };
  const order: readonly ShiftFigure[] = ['likes', 'critics', 'advocates', 'goodwill'];
  const named = new Set(order.filter((figure) => isOther(changes[figure])));
  for (const figure of ['goodwill', 'likes'] as const) {
    if (named.size < LEAST_NAMED && changes[figure] !== null) named.add(figure);
  }
  return order.flatMap((figure) => {
    const change = changes[figure];
    return named.has(figure) && change !== null ? [{ figure, change: change.mean, interval: change.interval }] : [];
  });
}

/** Whether chance does not explain a difference. */
function isOther(difference: CampaignDifference | null): boolean {
  if (difference === null || difference.mean === 0) return false;
  const { interval } = difference;
  return interval === null || interval[0] > 0 || interval[1] < 0;
}

/** Null where the campaign is too short for it, and where the difference goes up and down. */
function shownInFirstMonth({ shown }: CampaignMixDifference): number | null {
  const fraction = shown?.find(({ day }) => day === MONTH)?.fraction ?? null;
  return fraction !== null && isPart(fraction) ? fraction : null;
}

/** A difference that goes up and down has no part that is there already. */
function isPart(fraction: number): boolean {
  return fraction >= -LEAST_SHOWN && fraction <= 1 + LEAST_SHOWN;
}

function countersOf(result: CampaignResult, { year }: CampaignMixResult, mix: string | null): CounterFacts {
  return {
    mix,
    weeks: result.provenance.campaign.weeks,
    posts: year.posts,
    views: year.views.mean,
    likes: year.likes.mean,
    shares: year.shares.mean,
    valuableEngagements: year.valuableEngagements?.mean ?? null,
  };
}

function alone(result: CampaignResult, mix: CampaignMixResult, words: CampaignVerdictWords): string {
  const { advocates: all, fans } = mix.year;
  const fraction = all === null || fans.mean === 0 ? null : all.mean / fans.mean;
  return words.alone({ ...countersOf(result, mix, null), advocates: fraction });
}

function relationship({ year }: CampaignMixResult, mix: string | null, words: CampaignVerdictWords): string | null {
  const { goodwillPerFan, fans, advocates: friends, critics } = year;
  if (goodwillPerFan === null || friends === null || critics === null) return null;
  return words.relationship({
    mix,
    goodwillPerFan: goodwillPerFan.mean,
    fans: fans.mean,
    advocates: friends.mean,
    critics: critics.mean,
  });
}

/** When the difference shows; the end of it is certain. */
function lag(difference: CampaignMixDifference, words: CampaignVerdictWords): string | null {
  const { mix, relative, shown } = difference;
  if (shown === null || relative.goodwillPerFan === null || !isOther(relative.goodwillPerFan)) return null;
  const before = shown.slice(0, -1).map(({ day, fraction }) => ({ days: day, fraction: Math.max(0, fraction) }));
  if (before.length === 0 || !before.every(({ fraction }) => isPart(fraction))) return null;
  return words.lag({
    mix,
    isLoss: relative.goodwillPerFan.mean < 0,
    hasOtherLikes: isOther(relative.likes),
    shown: before,
  });
}

function advocates(result: CampaignMixResult, mix: string | null, words: CampaignVerdictWords): string | null {
  const { expansion, acceleration, year } = result;
  if (expansion === null || acceleration === null) return null;
  // That people come later, by chance, is not said as "sooner".
  if (!isAboveChance(expansion) || acceleration.mean <= 0) return null;
  return words.advocates({
    mix,
    earnedReach: year.earnedReach.mean,
    expansion: expansion.mean,
    acceleration: acceleration.mean,
  });
}

/** Whether a mean is above 0 by more than chance explains, nineteen times in twenty: of one run nobody can tell. */
function isAboveChance({ mean, standardError }: CampaignEstimate): boolean {
  return standardError !== null && mean > 2 * standardError;
}

function cost(
  { provenance }: CampaignResult,
  result: CampaignMixResult,
  mix: string | null,
  words: CampaignVerdictWords,
): string | null {
  const { costPerValuableEngagement, costPerLike, costPerThousandViews, year } = result;
  if (year.cost === null) return null;
  const { currency } = provenance.campaign.scenario;
  return words.cost({ mix, currency, costPerValuableEngagement, costPerLike, costPerThousandViews });
}

function sales({ mix, against, sales: told }: CampaignMixDifference, words: CampaignVerdictWords): string | null {
  if (told === null) return null;
  return words.sales({ mix, first: against, ratio: told.ratio, band: [told.low, told.high] });
}

/** Of several mixes what each changes, of one how many advocates it has. */
function unknown({ mixes }: CampaignBands, words: CampaignVerdictWords): readonly (string | null)[] {
  if (mixes.length === 1) {
    const band = mixes[0]?.advocatesFraction ?? null;
    return [band === null ? null : sentence(null, band, words)];
  }
  return mixes.map(({ mix, change }) => (change?.goodwillPerFan ? sentence(mix, change.goodwillPerFan, words) : null));
}

function sentence(
  mix: string | null,
  { low, high, decides }: { readonly low: number; readonly high: number; readonly decides: string | null },
  words: CampaignVerdictWords,
): string | null {
  return decides === null ? null : words.unknown({ mix, band: [low, high], decides });
}
