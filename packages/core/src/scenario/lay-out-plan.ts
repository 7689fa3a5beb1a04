import { checkArray, checkObject, checkWhole } from '../check.ts';
import type { CompleteCampaign, CompletePlanEntry } from './campaign.generated.ts';
import { findSpot } from './find-spot.ts';

/** One post or spot of a campaign. */
export interface PlannedPost {
  /** Day of the campaign, from 0. */
  readonly day: number;
  /** Its place among those of its day, from 0. */
  readonly place: number;
  /** Name of its content. */
  readonly content: string;
  /** The spot that shows it; null for a post of the brand. */
  readonly spot: AiredSpot | null;
}

/** A spot of a plan, with what it comes to. */
export interface AiredSpot {
  /** Id of the buy, or `scenario`. */
  readonly broadcast: string;
  /** Average audience, in people. */
  readonly audience: number;
  /** Probability that somebody in the audience has a sight of the content. */
  readonly notice: number;
  /** What it costs, in the currency of the scenario; production is paid with the first of the same buy. */
  readonly price: number;
}

/**
 * All posts and spots of a plan in order of time: by day, then by name of the content, then posts before spots, by id of the buy and by
 * notice. Names are compared by code units, so that the order of entries in the document changes nothing.
 * @param campaign - Complete; for a variant, as `campaignOfMix` gives it.
 * @returns New objects. O(n log n) for n posts.
 * @example
 * ```ts
 * import { layOutPlan, presets, resolveCampaign } from 'ripplecast/scenario';
 *
 * const campaign = resolveCampaign({
 *   version: 1,
 *   scenario: presets.measured2012,
 *   weeks: 2,
 *   content: { advice: {} },
 *   plan: [{ content: 'advice', everyDays: 5 }],
 * });
 * layOutPlan(campaign).map(({ day }) => day); // => [0, 5, 10]
 * ```
 */
export function layOutPlan(campaign: Pick<CompleteCampaign, 'scenario' | 'weeks' | 'plan'>): readonly PlannedPost[] {
  checkObject('campaign', campaign, 'an object with scenario, weeks, plan');
  checkWhole('weeks', campaign.weeks, 1);
  checkArray('plan', campaign.plan);
  const produced = new Set<string>();
  let place = 0;
  let lastDay = -1;
  return campaign.plan
    .flatMap((entry) => datesOf(entry, campaign.weeks))
    .toSorted(inOrder)
    .map(({ day, content, broadcast, notice }) => {
      place = day === lastDay ? place + 1 : 0;
      lastDay = day;
      if (broadcast === '') return { day, place, content, spot: null };
      const { audience, price, production } = findSpot(campaign.scenario, broadcast);
      const total = produced.has(broadcast) ? price : price + production;
      produced.add(broadcast);
      return { day, place, content, spot: { broadcast, audience, notice, price: total } };
    });
}

/** A post or spot on its day; a post has no broadcast. */
interface DatedPost {
  readonly day: number;
  readonly content: string;
  readonly broadcast: string;
  readonly notice: number;
}

function datesOf(entry: CompletePlanEntry, weeks: number): readonly DatedPost[] {
  const { content } = entry;
  if ('broadcast' in entry) return [entry];
  if (!('everyDays' in entry)) return [{ day: entry.day, content, broadcast: '', notice: 0 }];
  return Array.from({ length: timesOf(entry, weeks) }, (_, time) => ({
    day: entry.fromDay + time * entry.everyDays,
    content,
    broadcast: '',
    notice: 0,
  }));
}

/** How many posts and spots an entry of a plan stands for. */
export function timesOf(entry: CompletePlanEntry, weeks: number): number {
  return 'everyDays' in entry ? Math.max(0, Math.ceil((7 * weeks - entry.fromDay) / entry.everyDays)) : 1;
}

function inOrder(first: DatedPost, second: DatedPost): number {
  return (
    first.day - second.day ||
    byCodeUnits(first.content, second.content) ||
    byCodeUnits(first.broadcast, second.broadcast) ||
    first.notice - second.notice
  );
}

function byCodeUnits(first: string, second: string): number {
  return first < second ? -1 : Number(first > second);
}
