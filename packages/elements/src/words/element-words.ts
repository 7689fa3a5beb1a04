import type { PresetBuy } from 'ripplecast/scenario';
import type { ClockWords } from './clock-words.ts';
import type { CostBarsWords } from './cost-bars-words.ts';
import type { Counted } from './counted.ts';
import type { GuessWords } from './guess-words.ts';
import type { OutcomesWords } from './outcomes-words.ts';
import type { PeopleWords } from './people-words.ts';
import type { PlanningWords } from './planning-words.ts';
import type { YearWords } from './year-words.ts';
import type { PlaygroundWords } from './playground-words.ts';
import type { RingsWords } from './rings-words.ts';
import type { SightsBarWords } from './sights-bar-words.ts';

/** How a language speaks of a buy. */
export interface BroadcastWords {
  /** At the head of a panel: `Super Bowl XLV`. */
  readonly heading: string;
  /** In a sentence, where it is the subject or the object alike: `the Super Bowl`. */
  readonly name: string;
  /** Where there is little room: `Super Bowl`. */
  readonly short: string;
}

/**
 * Every word that the elements say, shown or spoken. Numbers come in written already. English is `english`; another language, or
 * other words for a few things, is an object of this type.
 * @example
 * ```ts
 * import { english, type ElementWords } from '@ripplecast/elements';
 *
 * const words: ElementWords = { ...english, costTable: { ...english.costTable, sharing: 'Word of mouth' } };
 * words.costTable.sharing; // => 'Word of mouth'
 * words.playbar.play; // => 'Play'
 * ```
 */
export interface ElementWords {
  /** How numbers are written, unless an element has a `locale` of its own: `en-US`. */
  readonly locale: string;
  /**
   * What a buy is called.
   * @param buy - Its name; null for a buy without one.
   */
  readonly broadcast: (buy: PresetBuy | null) => BroadcastWords;
  /** `1 person`, `26.6 million people` */
  readonly peopleCount: (people: Counted) => string;
  /** Two numbers of people that have no word in common: `1 person to 295 million people` */
  readonly peopleRange: (ends: { readonly low: Counted; readonly high: Counted }) => string;
  /** Time in hours. */
  readonly clock: ClockWords;
  /** Reach and cost by sharing, as the title of a chart or in a sentence. */
  readonly findings: FindingWords;
  /** Answers to what somebody typed. */
  readonly fields: FieldWords;
  /** The sentence with numbers. */
  readonly headline: HeadlineWords;
  /** Panels of dots. */
  readonly dots: DotsWords;
  /** People by groups of friends. */
  readonly people: PeopleWords;
  /** Every person on rings. */
  readonly rings: RingsWords;
  /** Time and chance. */
  readonly playbar: PlaybarWords;
  /** A playground in a frame. */
  readonly playground: PlaygroundWords;
  /** Reach by round. */
  readonly reachChart: ReachChartWords;
  /** What each arm costs. */
  readonly costTable: CostTableWords;
  /** Cost per 1,000 people, as two bars. */
  readonly costBars: CostBarsWords;
  /** A chart that is drawn over before its answer. */
  readonly guess: GuessWords;
  /** What many runs of one scenario reach. */
  readonly outcomes: OutcomesWords;
  /** Who saw criticism, and what they saw. */
  readonly sightsBar: SightsBarWords;
  /** A number as a slider and a field. */
  readonly slider: SliderWords;
  /** Plans: schedules, and whom to ask first; where it is left out, as in `english`, elements say them in English (`englishPlanning`), so that pages can load these words later. */
  readonly planning?: PlanningWords;
  /** A year of posts; where it is left out, as in `english`, elements say it in English (`englishYear`). */
  readonly year?: YearWords;
}

/** What is found in a result. */
export interface FindingWords {
  /** `Nobody is reached` */
  readonly nobodyReached: string;
  /** `Sharing ends at 930,000 people after round 2` */
  readonly reaches: (facts: { readonly people: Counted; readonly round: number }) => string;
  /** `Sharing ends at 930,000 people after 3 days` */
  readonly reachesAfter: (facts: { readonly people: Counted; readonly span: string }) => string;
  /** `Sharing passes the Super Bowl after 9 hours` */
  readonly passesAfter: (facts: { readonly broadcast: string; readonly span: string }) => string;
  /** `62 % of the views of criticism show the answer` */
  readonly seeAnswer: (part: string) => string;
  /** `Nobody answers criticism that is seen 1,200 times` */
  readonly nobodyAnswers: (views: Counted) => string;
  /** `Nobody criticises` */
  readonly nobodyCriticises: string;
  /** `Sharing passes the Super Bowl in round 2` */
  readonly passes: (facts: { readonly broadcast: string; readonly round: number }) => string;
  /** `Sharing ends at 930,000 people, 0.84 % of the Super Bowl` */
  readonly neverPasses: (facts: {
    readonly people: Counted;
    readonly broadcast: string;
    readonly share: string;
  }) => string;
  /** `Sharing beats the Super Bowl in 26.7 % of runs` */
  readonly passesSometimes: (facts: { readonly broadcast: string; readonly runs: string }) => string;
  /** `Sharing has no budget yet` */
  readonly noCost: string;
  /** `Reaching 1,000 people costs $53.76 by sharing` */
  readonly costs: (amount: string) => string;
  /** `Reaching 1,000 people costs $53.76 by sharing, $36.94 on the Super Bowl` */
  readonly costsBeside: (facts: {
    readonly amount: string;
    readonly broadcast: string;
    readonly other: string;
  }) => string;
}

/** Answers to what somebody typed, each a sentence. */
export interface FieldWords {
  /** `Write a number such as 1,000 or 1.5 million.` */
  readonly writeCount: string;
  /** `Write a percentage such as 10 % or 0,3 %.` */
  readonly writePercent: string;
  /** `Write an amount such as 50,000 or 1.5 million.` */
  readonly writeMoney: string;
  /** What is counted, unless the page says: `people` */
  readonly counted: string;
  /** `“1.250” may mean 1,250 or 1.25; write thousands without a mark.` */
  readonly mayMean: (facts: { readonly typed: string; readonly readings: readonly string[] }) => string;
  /** `Whole people only.` */
  readonly whole: (counted: string) => string;
  /** `Between 0 and 5,000.` */
  readonly between: (facts: { readonly min: string; readonly max: string }) => string;
}

/** The result in a sentence, and what is wrong with a number in it. */
export interface HeadlineWords {
  /** `Nobody sees it.` */
  readonly nobody: string;
  /** What stands before, between and after the numbers, each number by its key. */
  readonly reaches: (facts: HeadlineFacts) => readonly (string | { readonly value: keyof HeadlineFacts })[];
  /** The same where the result has a clock. */
  readonly reachesAfter: (
    facts: ClockHeadlineFacts,
  ) => readonly (string | { readonly value: keyof ClockHeadlineFacts })[];
  /**
   * `Fans: whole people only. It stays 1,000; “1.5” was not taken.`
   * @param facts - `problem` is a sentence; `typed` may be empty.
   */
  readonly refused: (facts: {
    readonly label: string;
    readonly typed: string;
    readonly problem: string;
    readonly stays: string;
  }) => string;
}

/** The numbers of the sentence, written already. */
export interface HeadlineFacts {
  /** Rounds until the end. */
  readonly rounds: Counted;
  /** People reached by then. */
  readonly people: Counted;
  /** Reach of sharing as a part of that of the buy: `0.24 ×`; null without one. */
  readonly ratio: string | null;
  /** Name of the buy; null without one. */
  readonly broadcast: string | null;
}

/** The same of a result with a clock. */
export interface ClockHeadlineFacts extends Omit<HeadlineFacts, 'rounds'> {
  /** Time until the end: `3 days 4 hours`. */
  readonly span: string;
}

/** Words round a panel of dots. */
export interface DotsWords {
  /** `1 dot = 1,000 people` */
  readonly dotIs: (people: Counted) => string;
  /** In a window of the population: `1 dot = 1 person; 29,465 of 295 million shown` */
  readonly window: (facts: { readonly scale: string; readonly people: string; readonly universe: string }) => string;
  /** At a magnifier: `Magnified: 1 dot = 1 person` */
  readonly magnified: (scale: string) => string;
  /** At a magnifier of less than one dot: `160 of a dot’s 5,000 people` */
  readonly partOfDot: (facts: { readonly people: string; readonly perDot: string }) => string;
  /** Where a sum counts more people than there are: `2.8 × everyone: 543 million more people than there are` */
  readonly excess: (facts: { readonly times: string; readonly people: string }) => string;
  /** `Shared by friends, round 2` */
  readonly sharingInRound: (round: number) => string;
  /** `Shared by friends, after 3 hours 20 minutes` */
  readonly sharingAfter: (span: string) => string;
  /** Beside the number of people, where some of them saw criticism first: `12,000 by criticism` */
  readonly byCriticism: (people: string) => string;
  /** `111 million, all at once` */
  readonly allAtOnce: (people: string) => string;
  /** `Nothing to compare with` */
  readonly noBroadcast: string;
  /** For those who do not see the picture: `In round 2 sharing has reached 930,000 of 295 million people.` */
  readonly sharingLabel: (facts: {
    readonly round: number;
    readonly people: string;
    readonly universe: string;
  }) => string;
  /** For those who do not see the picture: `After 3 hours sharing has reached 930,000 of 295 million people.` */
  readonly sharingAfterLabel: (facts: {
    readonly span: string;
    readonly people: string;
    readonly universe: string;
  }) => string;
  /** `Super Bowl XLV reaches 111 million of 295 million people, all at once.` */
  readonly broadcastLabel: (facts: {
    readonly broadcast: string;
    readonly people: string;
    readonly universe: string;
  }) => string;
}

/** Words of the playbar; a `…Title` names the key, too. */
export interface PlaybarWords {
  /** `Playback` */
  readonly playback: string;
  /** `Round` */
  readonly round: string;
  /** `Step back` */
  readonly stepBack: string;
  /** `Step back (left arrow)` */
  readonly stepBackTitle: string;
  /** `Step` */
  readonly step: string;
  /** `Step (right arrow)` */
  readonly stepTitle: string;
  /** `Play` */
  readonly play: string;
  /** `Play (Space)` */
  readonly playTitle: string;
  /** `Pause` */
  readonly pause: string;
  /** `Pause (Space)` */
  readonly pauseTitle: string;
  /** `Replay` */
  readonly replay: string;
  /** `Play this run again from the start` */
  readonly replayTitle: string;
  /** `Roll again` */
  readonly roll: string;
  /** `Another run, with luck of its own` */
  readonly rollTitle: string;
  /** Between two rounds, how many times as many people are new: `× 30` */
  readonly factor: (times: string) => string;
  /** `Speed` */
  readonly speed: string;
  /** At the round in which sharing passes the broadcast: `passes the Super Bowl` */
  readonly passes: (broadcast: string) => string;
  /** `Round 2: 930,000 people` */
  readonly inRound: (facts: { readonly round: number; readonly people: Counted }) => string;
  /** `Time` */
  readonly time: string;
  /** On a clock, at the time at which sharing passes the broadcast: `passes the Super Bowl: 9 h (5 h to 1 d 6 h)` */
  readonly passesAfter: (facts: {
    readonly broadcast: string;
    readonly span: string;
    readonly range: string | null;
  }) => string;
  /** `After 3 hours 20 minutes: 930,000 people` */
  readonly after: (facts: { readonly span: string; readonly people: Counted }) => string;
}

/** Words of the chart of reach and of its table. */
export interface ReachChartWords {
  /** `round` */
  readonly round: string;
  /** `Sharing` */
  readonly sharing: string;
  /** People who saw criticism before anything else: `By criticism` */
  readonly byCriticism: string;
  /** In the table: `By criticism, average` */
  readonly byCriticismColumn: string;
  /** `Points: people reached after each round` */
  readonly points: string;
  /** The same on a clock: `Points: people reached by then` */
  readonly moments: string;
  /** `Line: people reached` */
  readonly line: string;
  /** Follows `points` or `line`: `, average of all runs. Band: 9 runs in 10 lie in it (5–95 %).` */
  readonly band: string;
  /** `. This level has no chance in it.` */
  readonly noChance: string;
  /** Follows `points` or `line` where they are of one run: `, in run 12.` */
  readonly ofRun: (run: string) => string;
  /** `No rounds yet.` */
  readonly noRounds: string;
  /** For those who do not see the drawing: `People reached by round. Round 2: 930,000. Super Bowl: 111 million. The table has every round.` */
  readonly summary: (facts: {
    readonly round: number;
    readonly people: string;
    readonly broadcast: { readonly name: string; readonly people: string } | null;
  }) => string;
  /** Where a pointer or the keys are: `Round 2: 930,000 people` */
  readonly inRound: (facts: { readonly round: number; readonly people: Counted }) => string;
  /** Below it: `9 runs in 10: 271–277 million people` */
  readonly range: (people: string) => string;
  /** Below it: `12,000 by criticism` */
  readonly ofCriticism: (people: string) => string;
  /** Below it, of the setting before: `before: 119 million people` */
  readonly ofGhost: (people: Counted) => string;
  /** At the line of the setting before: `before` */
  readonly ghost: string;
  /** Below the axis of a clock: `time since the start` */
  readonly time: string;
  /** The like of `summary` on a clock: `People reached by time. After 3 days: 930,000. The table has every moment.` */
  readonly summaryAfter: (facts: {
    readonly span: string;
    readonly people: string;
    readonly broadcast: { readonly name: string; readonly people: string } | null;
  }) => string;
  /** Where a pointer or the keys are: `After 3 hours: 930,000 people` */
  readonly after: (facts: { readonly span: string; readonly people: Counted }) => string;
  /** `Reach by round, table` */
  readonly table: string;
  /** `Reach by time, table` */
  readonly timeTable: string;
  /** `Time` */
  readonly timeColumn: string;
  /** `Round` */
  readonly roundColumn: string;
  /** `People reached` */
  readonly peopleColumn: string;
  /** The same where there is chance: `People reached, average` */
  readonly reachColumn: string;
  /** Over the two columns of the range: `9 runs in 10` */
  readonly rangeColumns: string;
  /** Its lower end: `from` */
  readonly lowColumn: string;
  /** Its upper end: `to` */
  readonly highColumn: string;
  /** `% of the audience: Super Bowl` */
  readonly shareColumn: (broadcast: string) => string;
  /** In the row of the round that is shown, for those who do not see the mark: `shown now` */
  readonly current: string;
}

/** Words of the costs and of their table. */
export interface CostTableWords {
  /** `Sharing` */
  readonly sharing: string;
  /** `Per 1,000 people reached` */
  readonly perPeople: string;
  /** `each counted once` */
  readonly perPeopleNote: string;
  /** `Per 1,000 views` */
  readonly cpm: string;
  /** `CPM, repeats count` */
  readonly cpmNote: string;
  /** `no budget yet` */
  readonly noCost: string;
  /** `9 runs in 10: between $50 and $60` */
  readonly range: (facts: { readonly low: string; readonly high: string }) => string;
  /** `Amount` */
  readonly amount: string;
  /** `People reached` */
  readonly reached: string;
  /** `Views` */
  readonly views: string;
  /** `Cost` */
  readonly cost: string;
  /** `Per 1,000 views (CPM)` */
  readonly cpmRow: string;
  /** `Per 1,000 people reached` */
  readonly perPeopleRow: string;
}

/** Words of a slider and its field. */
export interface SliderWords {
  /** `not given` */
  readonly notGiven: string;
  /**
   * `Whole people only. The last good value stays.`
   * @param problem - A sentence.
   */
  readonly refused: (problem: string) => string;
  /** `Back to 10 %` */
  readonly backTo: (value: string) => string;
  /** `Fans: back to 10 %` */
  readonly backToLabel: (facts: { readonly label: string; readonly value: string }) => string;
  /** `Fans, number` */
  readonly fieldLabel: (label: string) => string;
}
