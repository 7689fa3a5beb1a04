import type { CampaignTopic, CampaignVerdictWords, ShiftFigure } from './campaign-words.ts';
import { capital } from './capital.ts';
import { plural } from './counted-noun.ts';
import { isAsBefore, isSure, signedChange, twoDigits } from './signed-change.ts';
import { nameOfFraction } from './told-fraction.ts';
import type { Words } from './words.ts';

const topics: Readonly<Record<CampaignTopic, string>> = {
  mixes: 'Andere Mischungen',
  counters: 'Zähler',
  relationship: 'Beziehung',
  lag: 'Wann es sich zeigt',
  advocates: 'Fürsprecher',
  cost: 'Kosten',
  sales: 'Verkäufe',
  luck: 'Zufall',
  unknown: 'Was niemand weiß',
  origins: 'Gemessen und angenommen',
};

const figures: Readonly<Record<ShiftFigure, string>> = {
  likes: 'Likes',
  critics: 'Kritiker',
  advocates: 'Fürsprecher',
  goodwill: 'Wohlwollen',
};

const fractions: readonly (readonly [number, string])[] = [
  [0, 'kaum etwas'],
  [1 / 10, 'ein Zehntel'],
  [1 / 5, 'ein Fünftel'],
  [1 / 4, 'ein Viertel'],
  [1 / 3, 'ein Drittel'],
  [1 / 2, 'die Hälfte'],
  [2 / 3, 'zwei Drittel'],
  [3 / 4, 'drei Viertel'],
  [9 / 10, 'neun Zehntel'],
  [1, 'fast alles'],
];

/** Keys of feelings, after „am meisten entscheidet“. */
const keys: Readonly<Record<string, string>> = {
  'feelings.goodwillHalfLifeDays': 'wie lange Wohlwollen hält',
  'feelings.grievanceHalfLifeDays': 'wie lange Ärger hält',
  'feelings.advocateShareFactor': 'wie viel öfter Fürsprecher teilen',
  'feelings.grievance': 'wie weh eine Kritik tut',
  'feelings.believesCriticism': 'wie viele Kritik glauben',
  'feelings.advocateAt': 'was zum Fürsprecher macht',
  'feelings.criticAt': 'was zum Kritiker macht',
  'feelings.joins': 'wie viele dazukommen',
  'feelings.leavesPerYear': 'wie viele gehen',
  'feelings.bystanders': 'was Umstehende von einer Antwort halten',
  'scenario.reply.effect': 'wie viele eine Antwort aufhält',
  'scenario.reply.publicity': 'wie viel Aufmerksamkeit eine Antwort weckt',
};

/**
 * The sentences about a campaign in German: what `campaignVerdict` says them with.
 * @example
 * ```ts
 * import { german, germanCampaign, plainNumbers } from 'ripplecast/words';
 *
 * const { shift } = germanCampaign(german(plainNumbers));
 * const figures = [
 *   { figure: 'likes', change: 0.1, interval: null },
 *   { figure: 'goodwill', change: -0.05, interval: null },
 * ] as const;
 * const facts = { mix: 'ein Zehntel mehr Köder', weeks: 52, figures, isOneRun: false, shown: 0.206 };
 * shift(facts); // => 'Ein Zehntel mehr Köder: Likes +10 %, Wohlwollen −5 % nach einem Jahr, davon ein Fünftel im ersten Monat.'
 * ```
 */
export function germanCampaign(words: Words): CampaignVerdictWords {
  const { numbers } = words;
  const { count, exact, exactMoney, number, percent } = numbers;
  const signed = (change: number): string => signedChange(change, numbers);
  const relative = (change: number): string => (change === 0 ? 'unverändert' : signed(change));
  return {
    topic: (topic) => topics[topic],
    shift({ mix, weeks, figures: named, isOneRun, shown }) {
      if (named.length === 0) return `${capital(mix)}: Es gibt nichts zum Vergleichen.`;
      const told = named.map(({ figure, change, interval }) => `${figures[figure]} ${changed(change, interval)}`);
      const later = shown === null ? '' : `, davon ${part(shown)} im ersten Monat`;
      const when = weeks === 52 ? 'einem Jahr' : plural(exact(weeks), 'Woche', 'Wochen');
      return `${capital(mix)}${isOneRun ? ', in einem Lauf' : ''}: ${told.join(', ')} nach ${when}${later}.`;
    },
    alone({ weeks, posts, views, likes, valuableEngagements, advocates }) {
      const time = weeks === 52 ? 'Ein Jahr' : plural(exact(weeks), 'Woche', 'Wochen');
      const counted = [sights(views), plural(count(likes), 'Like', 'Likes'), ...engagements(valuableEngagements)].join(
        ', ',
      );
      const end = advocates === null ? '' : `; am Ende sind ${percent(twoDigits(advocates))} der Fans Fürsprecher`;
      return `${time} mit ${plural(exact(posts), 'Beitrag', 'Beiträgen')}: ${counted}${end}.`;
    },
    counters({ mix, views, likes, shares, valuableEngagements }) {
      const shared = `${count(shares)}-mal geteilt`;
      const counted = [
        sights(views),
        plural(count(likes), 'Like', 'Likes'),
        shared,
        ...engagements(valuableEngagements),
      ];
      return told(mix, `${counted.join(', ')}.`);
    },
    relationship({ mix, goodwillPerFan, fans, advocates, critics }) {
      const all = plural(count(fans), 'Fan', 'Fans');
      const roles = `davon ${count(advocates)} Fürsprecher und ${count(critics)} Kritiker`;
      return told(mix, `am Ende ${all}, ${roles}; Wohlwollen je Fan ${number(goodwillPerFan)}.`);
    },
    lag({ mix, isLoss, hasOtherLikes, shown }) {
      const parts = shown.map(
        ({ days, fraction }) => `nach ${days} Tagen ${percent(Math.round(100 * fraction) / 100)}`,
      );
      return `Vom Wohlwollen, das „${mix}“ am Ende ${isLoss ? 'kostet' : 'bringt'}, zeigen sich ${list(parts)}${hasOtherLikes ? ': Likes ändern sich sofort, die Beziehung später' : ''}.`;
    },
    advocates: ({ mix, earnedReach, expansion, acceleration }) =>
      told(
        mix,
        `Freunde erreichen ${words.people(earnedReach)}, über alle Beiträge zusammengezählt, davon ${count(expansion)}, weil Fürsprecher öfter teilen (Ausweitung); die übrigen kommen um ${count(acceleration)} Personenwochen früher (Beschleunigung).`,
      ),
    cost({ mix, currency, costPerValuableEngagement, costPerLike, costPerThousandViews }) {
      const costs = [
        costPerValuableEngagement === null
          ? null
          : `${exactMoney(costPerValuableEngagement, currency)} für eine wertvolle Begegnung`,
        costPerLike === null ? null : `${exactMoney(costPerLike, currency)} für einen Like`,
        costPerThousandViews === null
          ? null
          : `${exactMoney(costPerThousandViews, currency)} für ${exact(1000)} Kontakte (TKP)`,
      ].filter((cost) => cost !== null);
      return told(mix, costs.length === 0 ? 'nichts, worauf sich Kosten verteilen.' : `${costs.join(', ')}.`);
    },
    sales: ({ mix, first, ratio, band: [low, high] }) =>
      `Durch Wohlwollen allein ändert „${mix}“ die Verkäufe gegenüber „${first}“ um ${signed(ratio - 1)} (${signed(low - 1)} bis ${signed(high - 1)}): ein Verhältnis, keine Vorhersage.`,
    oneRun: words.oneRun,
    unknown({ mix, band: [low, high], decides }) {
      const most = `am meisten entscheidet, ${keys[decides] ?? decides}`;
      if (mix !== null) {
        return `Je nach Annahme ändert „${mix}“ das Wohlwollen um ${signed(low)} bis ${signed(high)}; ${most}.`;
      }
      return `Je nach Annahme sind am Ende ${percent(twoDigits(low))} bis ${percent(twoDigits(high))} der Fans Fürsprecher; ${most}.`;
    },
    origins: () =>
      'Gemessen: Likes und Dank ändern kein Gefühl. Angenommen: wie lange Gefühle halten, was zum Fürsprecher oder Kritiker macht, wie viel öfter Fürsprecher teilen.',
  };

  /** Of a change that chance explains, between which ones the truth lies, not how large it is. */
  function changed(change: number, interval: readonly [number, number] | null): string {
    if (interval === null || isSure(interval)) return relative(change);
    return isAsBefore(interval) ? 'wie bisher' : `zwischen ${signed(interval[0])} und ${signed(interval[1])}`;
  }

  function part(shown: number): string {
    return nameOfFraction(shown, fractions) ?? percent(twoDigits(shown));
  }

  function sights(views: number): string {
    return plural(count(views), 'Kontakt', 'Kontakte');
  }

  function engagements(value: number | null): readonly string[] {
    return value === null ? [] : [plural(count(value), 'wertvolle Begegnung', 'wertvolle Begegnungen')];
  }
}

function told(mix: string | null, sentence: string): string {
  return mix === null ? capital(sentence) : `${capital(mix)}: ${sentence}`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`;
}
