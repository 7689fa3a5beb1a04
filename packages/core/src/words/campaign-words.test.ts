import { describe, expect, test } from 'vitest';
import { english } from './english.ts';
import { englishCampaign } from './english-campaign.ts';
import { german } from './german.ts';
import { germanCampaign } from './german-campaign.ts';
import { plainNumbers } from './numbers.ts';
import type { CampaignTopic, CampaignVerdictWords, ShiftedFigure, ShiftFacts } from './campaign-words.ts';

const said = englishCampaign(english());
const gesagt = germanCampaign(german(plainNumbers));

const bait: ShiftFacts = {
  mix: 'ten per cent more bait',
  weeks: 52,
  figures: [
    { figure: 'likes', change: 0.0997, interval: [0.097, 0.102] },
    { figure: 'goodwill', change: -0.0503, interval: [-0.055, -0.045] },
  ],
  isOneRun: false,
  shown: 0.206,
};

const [likes, goodwill] = bait.figures as readonly [ShiftedFigure, ShiftedFigure];

describe('the headline of a shift', () => {
  test('says what counters and goodwill do, and how much of it shows in the first month', () => {
    expect(said.shift(bait)).toBe(
      'Ten per cent more bait: likes +10 %, goodwill −5 % after a year, of which a fifth shows in the first month.',
    );
    expect(gesagt.shift({ ...bait, mix: 'ein Zehntel mehr Köder' })).toBe(
      'Ein Zehntel mehr Köder: Likes +10 %, Wohlwollen −5 % nach einem Jahr, davon ein Fünftel im ersten Monat.',
    );
  });

  test('calls a fraction by its name where it is near to one', () => {
    const shown = (fraction: number): string => said.shift({ ...bait, shown: fraction }).split('of which ')[1] ?? '';
    expect([0.01, 0.37, 0.5, 0.66, 0.99].map(shown)).toEqual([
      'hardly any shows in the first month.',
      '37 % shows in the first month.',
      'half shows in the first month.',
      'two thirds show in the first month.',
      'nearly all shows in the first month.',
    ]);
    expect(gesagt.shift({ ...bait, shown: 0.37 })).toContain('davon 37 % im ersten Monat.');
  });

  test('does not say of a difference that chance explains how large it is', () => {
    const wide = { change: 0.001, interval: [-0.012, 0.0231] } as const;
    const unsure = { ...bait, figures: [likes, { figure: 'goodwill', ...wide }], shown: null } as const;
    expect(said.shift({ ...unsure, weeks: 26 })).toBe(
      'Ten per cent more bait: likes +10 %, goodwill between −1.2 % and +2.3 % after 26 weeks.',
    );
    expect(gesagt.shift({ ...unsure, weeks: 1 })).toContain('Wohlwollen zwischen −1.2 % und +2.3 % nach 1 Woche.');
  });

  test('calls a figure as before where all that chance leaves of a change is within two per cent', () => {
    const narrow = { change: 0.0005, interval: [-0.02, 0.02] } as const;
    const alike = { ...bait, figures: [{ figure: 'likes', ...narrow }, goodwill] } as const;
    expect(said.shift(alike)).toContain('bait: likes as before, goodwill −5 % after');
    expect(gesagt.shift(alike)).toContain('bait: Likes wie bisher, Wohlwollen −5 % nach');
    const none = { figure: 'goodwill', change: 0, interval: [0, 0] } as const;
    expect(said.shift({ ...bait, figures: [none], shown: null })).toContain('goodwill unchanged after a year.');
  });

  test('names whichever figures it is given, in their order', () => {
    const figures: readonly ShiftedFigure[] = [
      { figure: 'critics', change: -0.43, interval: [-0.51, -0.35] },
      { figure: 'advocates', change: 0.03, interval: [0.02, 0.04] },
    ];
    expect(said.shift({ ...bait, figures, shown: null })).toBe(
      'Ten per cent more bait: critics −43 %, advocates +3 % after a year.',
    );
    expect(gesagt.shift({ ...bait, figures, shown: null })).toContain(
      ': Kritiker −43 %, Fürsprecher +3 % nach einem Jahr.',
    );
    expect(said.shift({ ...bait, figures: [], shown: null })).toContain('there is nothing to compare with');
    expect(gesagt.shift({ ...bait, figures: [], shown: null })).toContain('Es gibt nichts zum Vergleichen');
  });

  test('says that it is told of one run', () => {
    const once = { ...bait, figures: bait.figures.map((figure) => ({ ...figure, interval: null })), isOneRun: true };
    expect(said.shift(once)).toMatch(/^Ten per cent more bait, in one run: likes \+10 %, goodwill −5 % after a year/u);
    expect(gesagt.shift(once)).toContain(', in einem Lauf: Likes +10 %, Wohlwollen −5 % nach einem Jahr');
  });
});

/** Each sentence once, of one mix and of two. */
function allSentences(words: CampaignVerdictWords): readonly string[] {
  const counts = { weeks: 52, posts: 156, views: 12_345_678, likes: 145_200, shares: 1, valuableEngagements: 8213.4 };
  const relation = { goodwillPerFan: 0.4213, fans: 99_321, advocates: 1, critics: 312.4 };
  const loop = { earnedReach: 1_234_567, expansion: 1, acceleration: 4512 };
  const costs = { currency: 'USD', costPerValuableEngagement: 1.234, costPerLike: 0.0212, costPerThousandViews: 4.1 };
  const band = [-0.072, -0.041] as const;
  return [
    words.alone({ ...counts, mix: null, advocates: 0.0198 }),
    words.alone({ ...counts, mix: null, weeks: 4, posts: 1, advocates: null }),
    words.counters({ ...counts, mix: 'today' }),
    words.counters({ ...counts, mix: null }),
    words.relationship({ ...relation, mix: 'today' }),
    words.relationship({ ...relation, mix: null, advocates: 12, critics: 1 }),
    words.lag({
      mix: 'bait',
      isLoss: true,
      hasOtherLikes: true,
      shown: [
        { days: 7, fraction: 0.0525 },
        { days: 30, fraction: 0.206 },
        { days: 90, fraction: 0.5 },
      ],
    }),
    words.lag({ mix: 'bait', isLoss: false, hasOtherLikes: false, shown: [{ days: 7, fraction: 0.0525 }] }),
    words.advocates({ ...loop, mix: 'today' }),
    words.advocates({ ...loop, mix: null, expansion: 12_345 }),
    words.cost({ ...costs, mix: 'today' }),
    words.cost({ ...costs, mix: null, costPerLike: null }),
    words.cost({ ...costs, mix: null, costPerLike: null, costPerThousandViews: null, costPerValuableEngagement: null }),
    words.sales({ mix: 'bait', first: 'today', ratio: 0.98797, band: [0.9788, 0.9939] }),
    words.oneRun(),
    words.unknown({ mix: 'bait', band, decides: 'feelings.goodwillHalfLifeDays' }),
    words.unknown({ mix: null, band: [0.0041, 0.113], decides: 'feelings.advocateAt' }),
    words.origins(),
  ];
}

test('the sentences in English', () => {
  expect(allSentences(said)).toEqual([
    'A year with 156 posts: 12.3 million views, 145,000 likes, 8,213 valuable engagements; at the end 2 % of the fans are advocates.',
    '4 weeks with 1 post: 12.3 million views, 145,000 likes, 8,213 valuable engagements.',
    'Today: 12.3 million views, 145,000 likes, 1 share and 8,213 valuable engagements.',
    '12.3 million views, 145,000 likes, 1 share and 8,213 valuable engagements.',
    'Today: 99,300 fans at the end, of whom 1 is an advocate and 312 critics; a goodwill of 0.421 each.',
    '99,300 fans at the end, of whom 12 are advocates and 1 a critic; a goodwill of 0.421 each.',
    'Of the goodwill that "bait" costs in the end, 5 % shows after 7 days, 21 % after 30 days and 50 % after 90 days: likes change at once, the relationship later.',
    'Of the goodwill that "bait" brings in the end, 5 % shows after 7 days.',
    'Today: of 1.23 million people reached by friends, added up over the posts, 1 is there because advocates share more often (expansion); the others come sooner by 4,512 person-weeks (acceleration).',
    'Of 1.23 million people reached by friends, added up over the posts, 12,300 are there because advocates share more often (expansion); the others come sooner by 4,512 person-weeks (acceleration).',
    'Today: $1.23 for a valuable engagement, $0.0212 for a like, $4.10 for 1,000 views (CPM).',
    '$1.23 for a valuable engagement, $4.10 for 1,000 views (CPM).',
    'Nothing to divide the cost by.',
    'By goodwill alone "bait" changes sales by −1.2 % against "today" (−2.1 % to −0.61 %): a ratio, not a forecast.',
    'This is one run, which does not say what others would do.',
    'Depending on what nobody has measured, "bait" changes goodwill by −7.2 % to −4.1 %; how long goodwill lasts decides most.',
    'Depending on what nobody has measured, 0.41 % to 11 % of the fans are advocates at the end; what makes an advocate decides most.',
    'Measured: likes and thanks change no feeling. Assumed: how long feelings last, what makes an advocate or a critic, how much more advocates share.',
  ]);
});

test('the sentences in German', () => {
  expect(allSentences(gesagt)).toEqual([
    'Ein Jahr mit 156 Beiträgen: 12.3 million Kontakte, 145,000 Likes, 8,213 wertvolle Begegnungen; am Ende sind 2 % der Fans Fürsprecher.',
    '4 Wochen mit 1 Beitrag: 12.3 million Kontakte, 145,000 Likes, 8,213 wertvolle Begegnungen.',
    'Today: 12.3 million Kontakte, 145,000 Likes, 1-mal geteilt, 8,213 wertvolle Begegnungen.',
    '12.3 million Kontakte, 145,000 Likes, 1-mal geteilt, 8,213 wertvolle Begegnungen.',
    'Today: am Ende 99,300 Fans, davon 1 Fürsprecher und 312 Kritiker; Wohlwollen je Fan 0.421.',
    'Am Ende 99,300 Fans, davon 12 Fürsprecher und 1 Kritiker; Wohlwollen je Fan 0.421.',
    'Vom Wohlwollen, das „bait“ am Ende kostet, zeigen sich nach 7 Tagen 5 %, nach 30 Tagen 21 % und nach 90 Tagen 50 %: Likes ändern sich sofort, die Beziehung später.',
    'Vom Wohlwollen, das „bait“ am Ende bringt, zeigen sich nach 7 Tagen 5 %.',
    'Today: Freunde erreichen 1.23 million Menschen, über alle Beiträge zusammengezählt, davon 1, weil Fürsprecher öfter teilen (Ausweitung); die übrigen kommen um 4,512 Personenwochen früher (Beschleunigung).',
    'Freunde erreichen 1.23 million Menschen, über alle Beiträge zusammengezählt, davon 12,300, weil Fürsprecher öfter teilen (Ausweitung); die übrigen kommen um 4,512 Personenwochen früher (Beschleunigung).',
    'Today: $1.23 für eine wertvolle Begegnung, $0.0212 für einen Like, $4.10 für 1,000 Kontakte (TKP).',
    '$1.23 für eine wertvolle Begegnung, $4.10 für 1,000 Kontakte (TKP).',
    'Nichts, worauf sich Kosten verteilen.',
    'Durch Wohlwollen allein ändert „bait“ die Verkäufe gegenüber „today“ um −1.2 % (−2.1 % bis −0.61 %): ein Verhältnis, keine Vorhersage.',
    'Das ist ein einziger Lauf. Er sagt nicht, wie andere ausgehen.',
    'Je nach Annahme ändert „bait“ das Wohlwollen um −7.2 % bis −4.1 %; am meisten entscheidet, wie lange Wohlwollen hält.',
    'Je nach Annahme sind am Ende 0.41 % bis 11 % der Fans Fürsprecher; am meisten entscheidet, was zum Fürsprecher macht.',
    'Gemessen: Likes und Dank ändern kein Gefühl. Angenommen: wie lange Gefühle halten, was zum Fürsprecher oder Kritiker macht, wie viel öfter Fürsprecher teilen.',
  ]);
});

test('every topic has a heading in both languages', () => {
  const topics: readonly CampaignTopic[] = [
    'mixes',
    'counters',
    'relationship',
    'lag',
    'advocates',
    'cost',
    'sales',
    'luck',
    'unknown',
    'origins',
  ];
  expect(new Set(topics.map(said.topic)).size).toBe(topics.length);
  expect(new Set(topics.map(gesagt.topic)).size).toBe(topics.length);
});
