import type { CampaignTopic, CampaignVerdictWords, ShiftFigure } from './campaign-words.ts';
import { capital } from './capital.ts';
import { plural } from './counted-noun.ts';
import { isAsBefore, isSure, signedChange, twoDigits } from './signed-change.ts';
import { nameOfFraction } from './told-fraction.ts';
import type { Words } from './words.ts';

const topics: Readonly<Record<CampaignTopic, string>> = {
  mixes: 'Other mixes',
  counters: 'Counters',
  relationship: 'Relationship',
  lag: 'When it shows',
  advocates: 'Advocates',
  cost: 'Cost',
  sales: 'Sales',
  luck: 'Chance',
  unknown: 'What nobody knows',
  origins: 'Measured and assumed',
};

const figures: Readonly<Record<ShiftFigure, string>> = {
  likes: 'likes',
  critics: 'critics',
  advocates: 'advocates',
  goodwill: 'goodwill',
};

const fractions: readonly (readonly [number, string])[] = [
  [0, 'hardly any shows'],
  [1 / 10, 'a tenth shows'],
  [1 / 5, 'a fifth shows'],
  [1 / 4, 'a quarter shows'],
  [1 / 3, 'a third shows'],
  [1 / 2, 'half shows'],
  [2 / 3, 'two thirds show'],
  [3 / 4, 'three quarters show'],
  [9 / 10, 'nine tenths show'],
  [1, 'nearly all shows'],
];

/** Keys of feelings, before "decides most". */
const keys: Readonly<Record<string, string>> = {
  'feelings.goodwillHalfLifeDays': 'how long goodwill lasts',
  'feelings.grievanceHalfLifeDays': 'how long grievance lasts',
  'feelings.advocateShareFactor': 'how much more advocates share',
  'feelings.grievance': 'how much a criticism hurts',
  'feelings.believesCriticism': 'how many believe criticism',
  'feelings.advocateAt': 'what makes an advocate',
  'feelings.criticAt': 'what makes a critic',
  'feelings.joins': 'how many join',
  'feelings.leavesPerYear': 'how many leave',
  'feelings.bystanders': 'what bystanders make of an answer',
  'scenario.reply.effect': 'how many an answer stops',
  'scenario.reply.publicity': 'how much attention an answer draws',
};

/**
 * The sentences about a campaign in English: what `campaignVerdict` says them with.
 * @example
 * ```ts
 * import { english, englishCampaign } from 'ripplecast/words';
 *
 * const { shift } = englishCampaign(english());
 * const figures = [
 *   { figure: 'likes', change: 0.1, interval: null },
 *   { figure: 'goodwill', change: -0.05, interval: null },
 * ] as const;
 * const facts = { mix: 'ten per cent more bait', weeks: 52, figures, isOneRun: false, shown: 0.206 };
 * shift(facts).startsWith('Ten per cent more bait: likes +10 %, goodwill −5 % after a year'); // => true
 * ```
 */
export function englishCampaign(words: Words): CampaignVerdictWords {
  const { numbers, people } = words;
  const { count, exact, exactMoney, number, percent } = numbers;
  const signed = (change: number): string => signedChange(change, numbers);
  const relative = (change: number): string => (change === 0 ? 'unchanged' : signed(change));
  const fans = (value: number): string => plural(count(value), 'fan', 'fans');
  return {
    topic: (topic) => topics[topic],
    shift({ mix, weeks, figures: named, isOneRun, shown }) {
      if (named.length === 0) return `${capital(mix)}: there is nothing to compare with.`;
      const told = named.map(({ figure, change, interval }) => `${figures[figure]} ${changed(change, interval)}`);
      const later = shown === null ? '' : `, of which ${showing(shown)} in the first month`;
      return `${capital(mix)}${isOneRun ? ', in one run' : ''}: ${told.join(', ')} after ${time(weeks)}${later}.`;
    },
    alone({ weeks, posts, views, likes, valuableEngagements, advocates }) {
      const counted = countsOf(['view', views], ['like', likes], engagements(valuableEngagements)).join(', ');
      const end = advocates === null ? '' : `; at the end ${percent(twoDigits(advocates))} of the fans are advocates`;
      return `${capital(time(weeks))} with ${plural(exact(posts), 'post', 'posts')}: ${counted}${end}.`;
    },
    counters: ({ mix, views, likes, shares, valuableEngagements }) =>
      told(
        mix,
        `${list(countsOf(['view', views], ['like', likes], ['share', shares], engagements(valuableEngagements)))}.`,
      ),
    relationship({ mix, goodwillPerFan, fans: all, advocates, critics }) {
      const who = `${fans(all)} at the end, of whom ${plural(count(advocates), 'is an advocate', 'are advocates')} and ${plural(count(critics), 'a critic', 'critics')}`;
      return told(mix, `${who}; a goodwill of ${number(goodwillPerFan)} each.`);
    },
    lag({ mix, isLoss, hasOtherLikes, shown }) {
      const parts = shown.map(({ days, fraction }, place) =>
        [percent(Math.round(100 * fraction) / 100), place === 0 ? 'shows' : '', `after ${days} days`]
          .filter(Boolean)
          .join(' '),
      );
      return `Of the goodwill that ${quoted(mix)} ${isLoss ? 'costs' : 'brings'} in the end, ${list(parts)}${hasOtherLikes ? ': likes change at once, the relationship later' : ''}.`;
    },
    advocates({ mix, earnedReach, expansion, acceleration }) {
      const brought = `of ${people(earnedReach)} reached by friends, added up over the posts, ${count(expansion)} ${count(expansion) === '1' ? 'is' : 'are'} there because advocates share more often (expansion)`;
      return told(mix, `${brought}; the others come sooner by ${count(acceleration)} person-weeks (acceleration).`);
    },
    cost({ mix, currency, costPerValuableEngagement, costPerLike, costPerThousandViews }) {
      const costs = [
        costPerValuableEngagement === null
          ? null
          : `${exactMoney(costPerValuableEngagement, currency)} for a valuable engagement`,
        costPerLike === null ? null : `${exactMoney(costPerLike, currency)} for a like`,
        costPerThousandViews === null ? null : `${exactMoney(costPerThousandViews, currency)} for 1,000 views (CPM)`,
      ].filter((cost) => cost !== null);
      return told(mix, costs.length === 0 ? 'nothing to divide the cost by.' : `${costs.join(', ')}.`);
    },
    sales: ({ mix, first, ratio, band: [low, high] }) =>
      `By goodwill alone ${quoted(mix)} changes sales by ${signed(ratio - 1)} against ${quoted(first)} (${signed(low - 1)} to ${signed(high - 1)}): a ratio, not a forecast.`,
    oneRun: words.oneRun,
    unknown({ mix, band: [low, high], decides }) {
      const most = `${keys[decides] ?? decides} decides most`;
      if (mix !== null) {
        return `Depending on what nobody has measured, ${quoted(mix)} changes goodwill by ${signed(low)} to ${signed(high)}; ${most}.`;
      }
      return `Depending on what nobody has measured, ${percent(twoDigits(low))} to ${percent(twoDigits(high))} of the fans are advocates at the end; ${most}.`;
    },
    origins: () =>
      'Measured: likes and thanks change no feeling. Assumed: how long feelings last, what makes an advocate or a critic, how much more advocates share.',
  };

  /** Of a change that chance explains, between which ones the truth lies, not how large it is. */
  function changed(change: number, interval: readonly [number, number] | null): string {
    if (interval === null || isSure(interval)) return relative(change);
    return isAsBefore(interval) ? 'as before' : `between ${signed(interval[0])} and ${signed(interval[1])}`;
  }

  function showing(shown: number): string {
    return nameOfFraction(shown, fractions) ?? `${percent(twoDigits(shown))} shows`;
  }

  function engagements(value: number | null): readonly [string, number] | null {
    return value === null ? null : ['valuable engagement', value];
  }

  function countsOf(...counts: readonly (readonly [string, number] | null)[]): readonly string[] {
    return counts.flatMap((one) => (one === null ? [] : [plural(count(one[1]), one[0], `${one[0]}s`)]));
  }

  function time(weeks: number): string {
    return weeks === 52 ? 'a year' : plural(exact(weeks), 'week', 'weeks');
  }
}

function told(mix: string | null, sentence: string): string {
  return mix === null ? capital(sentence) : `${capital(mix)}: ${sentence}`;
}

function quoted(mix: string): string {
  return `"${mix}"`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
