import type { DecidingValue, Level, Preset, PresetBuy, PresetFigure, PresetWorld, Unit } from '../scenario/index.ts';
import type { TimeWords } from './english-time.ts';
import type { Numbers } from './numbers.ts';

/** How a language speaks of a buy. */
export interface BuyWords {
  /** In a sentence, by its own name: `Super Bowl XLV`, `the broadcast`. */
  readonly name: string;
  /** At the head of a table or a panel: `Super Bowl XLV`, `The broadcast`. */
  readonly heading: string;
  /** Whom it reaches, in a sentence: `the Super Bowl audience of 2011`. */
  readonly audience: string;
  /** In a sentence where its year is clear: `the Super Bowl`. */
  readonly the: string;
  /** Where there is little room: `Super Bowl`. */
  readonly short: string;
  /** In a sentence with its year, also after "2.5 times": `the 2011 Super Bowl`. */
  readonly dated: string;
  /** After "24 %": `of the 2011 Super Bowl`. */
  readonly partOf: string;
  /** After "1 in 480": `of the Super Bowl audience`. */
  readonly ofAudience: string;
  /** The same where there is little room: `of the Super Bowl`. */
  readonly ofThe: string;
  /** Where money is spent: `on the Super Bowl`. */
  readonly on: string;
}

/** How a language speaks of a preset. */
export interface PresetWords {
  /** Where its numbers are named: `The example against Super Bowl XLV`. */
  readonly title: string;
  /** What it is about, in a few sentences. */
  readonly summary: string;
}

/** What texts are made of: facts in, words out. Sentences of warnings and verdicts are apart, for programs that need neither. */
export interface Words extends TimeWords {
  /** How numbers are written in these words. */
  readonly numbers: Numbers;
  /** A share of runs: `9 in 10`, `1 in 330`; `all` and `none` at the ends. */
  readonly odds: (fraction: number, runs: number) => string;
  /** The same with its noun: `9 runs in 10`, `half of all runs`, `every run`, `no run`. */
  readonly runsIn: (fraction: number, runs: number) => string;
  /** `1 run`, `1,000 runs`. */
  readonly runs: (count: number) => string;
  /** `1 round`, `12 rounds`. */
  readonly rounds: (count: number) => string;
  /** `1 person`, `26.6 million people`. */
  readonly people: (count: number) => string;
  /** Two numbers of people, each with its unit: `between 1 person and 295 million people`, `between 271 and 277 million people`. */
  readonly peopleBetween: (low: number, high: number) => string;
  /** The same beside a number, in brackets: `271–277 million people`, `1 person to 295 million people`. */
  readonly peopleRange: (low: number, high: number) => string;
  /** A ratio before what it is a ratio to: `5.5 times`, `40 % of`, `1/218 of`. */
  readonly timesOf: (ratio: number) => string;
  /** A small part, two digits of it: `1 in 480`, `1 in 1.3 million`. */
  readonly oneIn: (parts: number) => string;
  /** What holds where a value is another one, after "if": `35 % of the friends see a share`. */
  readonly assumption: (value: Pick<DecidingValue, 'path' | 'to'>) => string;
  /** What a buy is called in this language, with and without its year. */
  readonly buy: (buy: PresetBuy | null) => BuyWords;
  /** What a buy of the catalogue reaches and costs: `111 million people (…), $3.1 million for 30 seconds`. */
  readonly buyFigures: (buy: {
    readonly audience: number;
    readonly audienceBasis: string;
    readonly costPerInsertion: number;
    readonly currency: string;
  }) => string;
  /** What the catalogue remarks on a buy, a phrase for each thing: `Price in press reports: over $3 million`. */
  readonly buyRemarks: (note: string | null) => readonly string[];
  /** Whom an audience counts, without the trade's abbreviations: `average over the programme, people aged 2 or more`. */
  readonly audienceBasis: (basis: string) => string;
  /** What kind of numbers a preset has, on a badge: `measured numbers`. */
  readonly world: (world: PresetWorld) => string;
  /** The same above a list of presets: `The measured world`. */
  readonly worldTitle: (world: PresetWorld) => string;
  /** What a preset is called, and what it is about. */
  readonly preset: (preset: Pick<Preset, 'id' | 'title' | 'summary'>) => PresetWords;
  /** Where a number comes from: names stay, the words between them are the language's. */
  readonly source: (source: string) => string;
  /**
   * A value of a preset's figure: `10 %`, `$50,000`, `72 hours`; any other number as it is written.
   * @param unit - What its key counts: `scenarioKey(path).unit` of `ripplecast/scenario`.
   */
  readonly figure: (figure: Pick<PresetFigure, 'path' | 'value'>, unit: Unit | null, currency: string) => string;
  /** How far a figure can be trusted: `measured and published`. */
  readonly confidence: (confidence: PresetFigure['confidence']) => string;
  /** What is said of a result that one run made. */
  readonly oneRun: () => string;
}

/** A sentence for each code of a warning. */
export interface WarningWords {
  /** More people are reached than there are. `endHours` is the end of the row at which hours stop; null in rounds. */
  readonly exceedsUniverse: (facts: {
    readonly reach: number;
    readonly universe: number;
    readonly endHours: number | null;
  }) => string;
  /**
   * Cascades went on after the last round, or sights were to come at the horizon. `replicates` is null on a level without chance.
   */
  readonly truncated: (
    facts: {
      readonly truncated: number;
      readonly replicates: number | null;
    } & ({ readonly maxGenerations: number } | { readonly horizonHours: number }),
  ) => string;
  /** Of `cut` replicates something happens after the last row of a timeline; null on a level without chance. */
  readonly timelineCut: (facts: {
    readonly cut: number;
    readonly replicates: number | null;
    readonly rows: number;
    readonly hours: number;
  }) => string;
  /** Criticism is hidden: what that makes people think of the brand is in no number. */
  readonly hidingUnmeasured: () => string;
  /** An answered sight makes more people pass criticism on: net effect h < 0. */
  readonly answersSpread: (facts: { readonly netEffect: number }) => string;
  /** On a level without chance, so few first sharers that luck would decide. */
  readonly luckHidden: (facts: { readonly level: Level; readonly firstSharers: number }) => string;
  /** Messages differ, which a level without chance does not know: all have the mean share probability. */
  readonly messagesDiffer: (facts: { readonly level: Level; readonly mean: number }) => string;
  /** The scenario gives no cost of the cascade. */
  readonly noCost: () => string;
  /** The scenario has paid seeds, and does not say what one costs. */
  readonly noCostOfPaidSeeds: () => string;
  /** A search for people to ask was ended early. */
  readonly choiceEnded: () => string;
  /** So many of the chosen add nobody whom the others do not reach in any sampled world. */
  readonly seedsAddNobody: (facts: { readonly seeds: number; readonly idle: number }) => string;
  /** The scenario has no buy to compare with. */
  readonly noBroadcast: () => string;
  /** Nobody says from how many people the buy's audience was measured. */
  readonly buyUniverseUnknown: (facts: { readonly universe: number }) => string;
  /** The buy's audience was measured from another number of people. */
  readonly buyUniverseDiffers: (facts: { readonly universe: number; readonly measuredFrom: number }) => string;
  /** Whom the universe and the buy count, or each of several plans: not the same people. */
  readonly basisDiffers: (
    facts: { readonly universe: string; readonly buy: string } | { readonly plans: readonly string[] },
  ) => string;
  /** `probability`: the largest of another outcome that so many equal runs leave open. */
  readonly nothingVaried: (facts: {
    readonly replicates: number;
    readonly reach: number;
    readonly probability: number;
  }) => string;
  /** So few `runs` reached more than `people` (`isAbove`), or at most so many; `probability`: the largest that this leaves open. */
  readonly rarelyVaried: (facts: {
    readonly runs: number;
    readonly replicates: number;
    readonly people: number;
    readonly isAbove: boolean;
    readonly probability: number;
  }) => string;
  /** Nearly all of the variance comes from so few `runs`. */
  readonly variedByFew: (facts: { readonly runs: number; readonly replicates: number }) => string;
  /** `reached` is null where one run has no standard error. */
  readonly standardErrorNotReached: (facts: {
    readonly wanted: number;
    readonly reached: number | null;
    readonly replicates: number;
  }) => string;
}

/** What a verdict is about, in its order. */
export type VerdictTopic =
  | 'reach'
  | 'mix'
  | 'time'
  | 'chance'
  | 'luck'
  | 'growth'
  | 'criticism'
  | 'desk'
  | 'cost'
  | 'decides';

/** Values at which R would be 1; null where a value has no part in it. */
export interface TippingFacts {
  /** Probability of an edge, under independent cascade. */
  readonly edgeProbability: number | null;
  /** Probability that someone who saw it shares it. */
  readonly shareProbability: number | null;
  /** Mean number of followers. */
  readonly followers: number | null;
}

/** Hours between which 9 runs in 10 lie. */
export interface HoursRange {
  /** 5 % of the runs have it by then. */
  readonly low: number;
  /** 95 % of the runs have it by then. */
  readonly high: number;
}

/** What is said of criticism. */
export interface CriticismFacts {
  /** People who share, on average. */
  readonly sharers: number;
  /** Of them, how many criticise. */
  readonly critics: number;
  /** People whose first sight is criticism. */
  readonly firstSawCriticism: number;
  /** R₋: critics whom one early critic causes. */
  readonly reproductionNumber: number;
  /** Runs in which nobody criticises; null on a level without chance. */
  readonly silent: number | null;
  /** Runs in all; null on a level without chance. */
  readonly runs: number | null;
}

/** What is said of a desk: fractions. */
export interface DeskSentenceFacts {
  /** Of the sights of critics' shares, how many come after the answer. */
  readonly coverage: number;
  /** The same in the runs between which 9 in 10 lie. */
  readonly coverageRange: readonly [low: number, high: number];
  /** By how much a desk changes how many criticise, relative to none; null where nobody would. */
  readonly change: number | null;
  /** The same at the ends of what nobody has ruled out; null where criticism takes off. */
  readonly changeBand: readonly [low: number, high: number] | null;
}

/** Costs of both sides, per 1,000 people reached and per 1,000 impressions. */
export interface CostFacts {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Cost of 1,000 different people. */
  readonly costPerThousandReached: number;
  /** Cost of 1,000 impressions. */
  readonly cpm: number;
}

/** Which side is cheaper. */
export type Cheaper = 'cascadeByBoth' | 'broadcastByBoth' | 'cascadePerPerson' | 'cascadePerImpression' | 'neither';

/** The sentences of a verdict; which of them are said is decided once, for all languages. */
export interface VerdictWords {
  /** What a topic is called above its sentences. */
  readonly topic: (topic: VerdictTopic) => string;
  /** `runs` is null on a level without chance. */
  readonly neverPasses: (facts: { readonly buy: string; readonly runs: number | null }) => string;
  /** Every run passes. */
  readonly passes: (facts: { readonly buy: string; readonly rounds: number; readonly runs: number | null }) => string;
  /** A fraction of the runs passes the buy. */
  readonly passesSometimes: (facts: {
    readonly rounds: number;
    readonly fraction: number;
    readonly runs: number;
  }) => string;
  /** In time; `hours`: the horizon, null for none. `runs` is null on a level without chance. */
  readonly neverPassesInTime: (facts: {
    readonly buy: string;
    readonly hours: number | null;
    readonly runs: number | null;
  }) => string;
  /** In time, a fraction of the runs passes the buy; `runs` is null on a level without chance, `range` where it is not known. */
  readonly passesInTime: (facts: {
    readonly buy: string;
    readonly hours: number;
    readonly range: HoursRange | null;
    readonly fraction: number;
    readonly runs: number | null;
  }) => string;
  /** In time, so many runs pass, half of them after the last row of the timeline. */
  readonly passesLate: (facts: { readonly buy: string; readonly fraction: number; readonly runs: number }) => string;
  /** Where television starts the cascade: how many see either, and television alone; `isMean` where chance is in it. */
  readonly mixReaches: (facts: {
    readonly people: number;
    readonly buy: string;
    readonly buyPeople: number;
    readonly isMean: boolean;
  }) => string;
  /** Who is reached by what, and how many decide at the start. */
  readonly mixParts: (facts: {
    readonly televisionOnly: number;
    readonly postsOnly: number;
    readonly both: number;
    readonly informed: number;
  }) => string;
  /** What both arms of a mix cost. */
  readonly costOfMix: (facts: {
    readonly posts: number;
    readonly television: number;
    readonly currency: string;
  }) => string;
  /** How many people see it, of how many; `isMean` where chance is in it. */
  readonly seenBy: (facts: { readonly people: number; readonly universe: number; readonly isMean: boolean }) => string;
  /** Without a full stop where `beside` follows; `frequency` is null where nobody is reached. */
  readonly reach: (facts: {
    readonly people: number;
    readonly impressions: number;
    readonly frequency: number | null;
    readonly beside: { readonly ratio: number; readonly people: number; readonly buy: string } | null;
  }) => string;
  /** When half of the reach is there, in how many of the runs between which hours, and in which time sharers double. */
  readonly pace: (facts: {
    readonly halfHours: number;
    readonly range: HoursRange | null;
    readonly doublingHours: number | null;
  }) => string;
  /** How many runs reach so many people, and between which fractions the truth lies, at 95 %. */
  readonly reachAtLeast: (facts: {
    readonly people: number;
    /** People who could be reached. */
    readonly universe: number;
    readonly probability: number;
    readonly interval: readonly [number, number];
    readonly runs: number;
  }) => string;
  /** The level knows no chance. */
  readonly noLuck: (level: Level) => string;
  /** What is said of a result that one run made. */
  readonly oneRun: Words['oneRun'];
  /** Nine runs in ten reach the same number of people. */
  readonly sameReach: (people: number) => string;
  /** `median` is null where it says no more than the mean. */
  readonly spread: (facts: { readonly low: number; readonly high: number; readonly median: number | null }) => string;
  /** How many runs pass the buy, and in which round half of those have. */
  readonly passing: (facts: {
    readonly passing: number;
    readonly runs: number;
    readonly buy: string;
    readonly medianRound: number;
  }) => string;
  /** How many runs pass the buy, and within how many hours half of those have. */
  readonly passingInTime: (facts: {
    readonly passing: number;
    readonly runs: number;
    readonly buy: string;
    readonly medianHours: number;
  }) => string;
  /** In how many runs nobody shares. */
  readonly nobodyShares: (facts: { readonly silent: number; readonly runs: number }) => string;
  /** How far the mean reach may be off. */
  readonly errorOfMean: (facts: { readonly standardError: number; readonly mean: number }) => string;
  /** R, and what would make it 1. */
  readonly growth: (facts: {
    readonly r: number;
    readonly canTakeOff: boolean;
    readonly tipping: TippingFacts;
    /** P(R > 1), where messages differ; null where all are alike, and on a level without chance. */
    readonly messagesAbove: number | null;
  }) => string;
  /** R is exactly 1. */
  readonly atTippingPoint: (r: number) => string;
  /** Who criticises, and how many see criticism first; `silent` runs have no critic, null on a level without chance. */
  readonly criticism: (facts: CriticismFacts) => string;
  /** What a desk does, and between which bounds that may lie. */
  readonly desk: (facts: DeskSentenceFacts) => string;
  /** Nobody sees criticism that a desk could answer. */
  readonly nothingToAnswer: () => string;
  /** What the cascade costs, where there is no buy. */
  readonly cost: (facts: CostFacts) => string;
  /** What a mix and television alone cost. */
  readonly costBesideTelevision: (facts: CostFacts & { readonly broadcast: CostFacts; readonly buy: string }) => string;
  /** What both cost, and which is cheaper. */
  readonly costBeside: (facts: CostFacts & { readonly broadcast: CostFacts; readonly cheaper: Cheaper }) => string;
  /** `isOpposite`: the mean says something else. */
  readonly cheaperRuns: (facts: {
    readonly cheaper: number;
    readonly runs: number;
    readonly isOpposite: boolean;
  }) => string;
  /** Which measured values would move the costs, and by how much; `values` may be empty, and are where the costs have no ratio. */
  readonly decides: (facts: {
    readonly values: readonly DecidingValue[];
    readonly hasRatio: boolean;
    readonly buy: string;
    readonly currency: string;
  }) => string;
}
