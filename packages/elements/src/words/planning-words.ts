import type { Counted } from './counted.ts';

/** Words of the elements that show plans, which pages load later than others: schedules, and whom to ask first. */
export interface PlanningWords {
  /** Reach by what a schedule costs. */
  readonly reachCurve: ReachCurveWords;
  /** Who sees a schedule how often. */
  readonly frequencyBars: FrequencyBarsWords;
  /** Who is reached by television, by posts, and by both. */
  readonly partsBar: PartsBarWords;
  /** How good a choice of people is. */
  readonly certificate: CertificateWords;
  /** Who is picked in the picture of people. */
  readonly picking: PickingWords;
}

/** Words of the reach curve and its table. */
export interface ReachCurveWords {
  /** Below the axis of money: `Cost` */
  readonly cost: string;
  /** Below the axis of insertions: `Insertions` */
  readonly insertions: string;
  /** At the end of the line of reach: `reached` */
  readonly reached: string;
  /** At the end of another line, and above its column: `3 or more times` */
  readonly atLeast: (times: number) => string;
  /** The same where there is little room: `3+` */
  readonly atLeastShort: (times: number) => string;
  /** At the point that is chosen: `this schedule` */
  readonly chosen: string;
  /** `12 insertions` */
  readonly countedInsertions: (insertions: Counted) => string;
  /** `26.6 million people, 9 % of everyone`; without the part where nobody said how many there are. */
  readonly peopleReached: (facts: { readonly people: Counted; readonly share: string | null }) => string;
  /** `3 or more times: 1.2 million people` */
  readonly frequency: (facts: { readonly times: number; readonly people: Counted }) => string;
  /** For those who do not see the chart: `People reached by cost. This schedule: 12 insertions, $1.2 million, 26.6 million people.`; `plan` is null without one. */
  readonly summary: (facts: { readonly axis: 'cost' | 'insertions'; readonly plan: string | null }) => string;
  /** Below the chart, what its lines are. */
  readonly key: (times: readonly string[]) => string;
  /** `Reach curve, table` */
  readonly table: string;
  /** `People reached` */
  readonly peopleColumn: string;
  /** `Of everyone` */
  readonly shareColumn: string;
}

/** Words of the bars of frequency. */
export interface FrequencyBarsWords {
  /** `How many see it so often or more` */
  readonly title: string;
  /** Before a bar: `3+` */
  readonly atLeast: (times: number) => string;
  /** For those who do not see a bar, and in its card: `3 or more times: 1.2 million people, 14 % of everyone` */
  readonly people: (facts: {
    readonly times: number;
    readonly people: Counted;
    readonly share: string | null;
  }) => string;
  /** `exactly 3 times: 300,000 people` */
  readonly exactly: (facts: { readonly times: number; readonly people: Counted }) => string;
  /** Of the bar that counts: `effective reach` */
  readonly effective: string;
  /** Instead of a number: `nobody` */
  readonly nobody: string;
}

/** Words of the bar of three parts. */
export interface PartsBarWords {
  /** `television only` */
  readonly televisionOnly: string;
  /** `both` */
  readonly both: string;
  /** `posts only` */
  readonly postsOnly: string;
  /** For those who do not see the bar: `26.6 million people: 20 million television only, …` */
  readonly bar: (facts: { readonly people: Counted; readonly parts: readonly string[] }) => string;
  /** A part: `television only: 20 million people (75 %)` */
  readonly part: (facts: { readonly name: string; readonly people: Counted; readonly share: string }) => string;
  /** `Nobody is reached` */
  readonly nobody: string;
}

/** Words of the bar of a certificate. */
export interface CertificateWords {
  /** Before the bar: `the chosen` */
  readonly chosen: string;
  /** `the chosen reach 18.2 people` */
  readonly reached: (facts: { readonly name: string; readonly people: Counted }) => string;
  /** `at least 16.1 people` */
  readonly atLeast: (people: Counted) => string;
  /** `18.2 people on average` */
  readonly about: (people: Counted) => string;
  /** `no other choice reaches more than 19.4 people` */
  readonly atMost: (people: Counted) => string;
  /** `At least 83 % of the best possible` */
  readonly certified: (share: string) => string;
  /** `with 99 % confidence` */
  readonly confidence: (share: string) => string;
  /** `Nobody was chosen` */
  readonly nobody: string;
}

/** Words of picking people in their picture. */
export interface PickingWords {
  /** `Enter: pick them, or take them back.` */
  readonly key: string;
}
