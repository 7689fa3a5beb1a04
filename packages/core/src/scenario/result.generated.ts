// Made by scripts/generate-keys.ts from result-schema.ts. Do not edit.
import type { CompleteScenario } from './scenario.generated.ts';

/** The network that made the numbers. */
export interface NetworkProvenance {
  /** Of the graph and its ids, as the bytes of a .ripple file; in hexadecimal. */
  readonly sha256: string;
  /** Number of people: the universe. */
  readonly people: number;
  /** Number of follower edges; a friendship is two. */
  readonly edges: number;
  /**
   * SHA-256 of the share probabilities of all people, as little-endian 64-bit floats; null where people have none of
   * their own.
   */
  readonly shareProbabilitySha256: string | null;
  /** The same of the prices of all people, where they have any. */
  readonly priceSha256?: string;
  /** The same of the weights of all people, where they have any. */
  readonly weightSha256?: string;
}

/** Whom `message.choose` has chosen. */
export interface ChosenSeeds {
  /** Ids of the chosen, in the order of their choice. */
  readonly seeds: readonly string[];
  /** Ids of those who begin in addition. */
  readonly booked: readonly string[];
  /** What they spread to is at least this, the booked included. */
  readonly lowerBound: number;
  /** No choice for the same count or money spreads to more than this. */
  readonly upperBoundOfBest: number;
  /** Lower bound ÷ upper bound of the best: they are at least so good. */
  readonly certifiedRatio: number;
  /**
   * Why the search came to its end: the certificate is as good as was asked for, as many sets or as much memory were
   * used as may be, everyone who counts is reached, or it was ended early.
   */
  readonly reason: 'certified' | 'sampleBudget' | 'memoryBudget' | 'allCovered' | 'aborted';
  /** What the chosen ask for together; null where no prices were given. */
  readonly cost: number | null;
}

/** What made the numbers: the version of Ripplecast, the complete scenario, and on level "network" the network. */
export interface Provenance {
  /** Version that made the numbers. */
  readonly ripplecast: string;
  /** The complete scenario, with every default filled in. */
  readonly scenario: CompleteScenario;
  /** The network that made the numbers; left out on other levels. */
  readonly network?: NetworkProvenance;
  /** Whom the scenario has chosen to begin; left out where it has no `message.choose`. */
  readonly chosen?: ChosenSeeds;
}

/** Round g: what happened in it (means over runs), and the reach up to and including it. */
export interface GenerationRow {
  /** The round; generation 0 saw the post itself. */
  readonly generation: number;
  /** Views received in this round. */
  readonly impressions: number;
  /** People first reached in this round. */
  readonly newReach: number;
  /** People reached up to and including this round. */
  readonly reach: number;
  /** People who became sharers in this round; they show the message in the next. */
  readonly sharers: number;
  /** Of the reach up to and including this round, over runs; null where the level has no chance. */
  readonly reachQuantiles: {
    /** Nearest rank. */
    readonly p05: number;
    /** Nearest rank. */
    readonly p50: number;
    /** Nearest rank. */
    readonly p95: number;
  } | null;
  /** Sharers of it who praise; only with criticism. */
  readonly supporters?: number;
  /** Sharers of it who criticise; only with criticism. */
  readonly critics?: number;
  /** People first reached in it by criticism; only with criticism. */
  readonly newReachByCriticism?: number;
}

/** A row of hours: what happened in it (means over runs), and the reach up to its end. */
export interface TimelineRow {
  /** When the row ends. */
  readonly hours: number;
  /** Views received in this row. */
  readonly impressions: number;
  /** People first reached in this row. */
  readonly newReach: number;
  /** People reached up to the end of this row. */
  readonly reach: number;
  /** People who became sharers in this row. */
  readonly sharers: number;
  /** Of the reach up to the end of this row, over runs; null where the level has no chance. */
  readonly reachQuantiles: {
    /** Nearest rank. */
    readonly p05: number;
    /** Nearest rank. */
    readonly p50: number;
    /** Nearest rank. */
    readonly p95: number;
  } | null;
  /** Sharers of it who praise; only with criticism. */
  readonly supporters?: number;
  /** Sharers of it who criticise; only with criticism. */
  readonly critics?: number;
  /** People first reached in it by criticism; only with criticism. */
  readonly newReachByCriticism?: number;
}

/** Mean of a count over runs, its standard error and nearest-rank quantiles. */
export interface CountSummary {
  /** Mean over runs; the expected value on a level without chance. */
  readonly mean: number;
  /** Of the mean; null where the level has no chance, or there is only one run. */
  readonly standardError: number | null;
  /** Nearest rank; null where the level has no chance. */
  readonly p05: number | null;
  /** Nearest rank; null where the level has no chance. */
  readonly p50: number | null;
  /** Nearest rank; null where the level has no chance. */
  readonly p95: number | null;
}

/** Value of each parameter at which R = 1, the others as they are. */
export interface TippingPoint {
  /** On the first exposure; null where no value in [0, 1] does it, or it is not one value. */
  readonly shareProbability: number | null;
  /**
   * The same for visibility, or the edge probability; null where no value in [0, 1] does it, or it is not one value.
   */
  readonly visibility: number | null;
  /** Mean number of followers; null where none that the universe allows does it, and on a network. */
  readonly followers: number | null;
}

/** What was said besides praise, and who saw it. */
export interface CriticismResult {
  /** People who share and praise. */
  readonly supporters: CountSummary;
  /** People who share and criticise, complainers included. */
  readonly critics: CountSummary;
  /** What people saw first; means over runs. */
  readonly reachByFirstSight: {
    /** People who saw praise or the brand's post first. */
    readonly praise: number;
    /** People who saw criticism first. */
    readonly criticism: number;
  };
  /** What was seen; means over runs. */
  readonly impressions: {
    /** Views of praise and of the brand's post. */
    readonly praise: number;
    /** Views of criticism. */
    readonly criticism: number;
  };
  /** Fraction of the runs without a critic; null where the level has no chance. */
  readonly probabilityNobodyCriticises: number | null;
  /** Of praise and of criticism. */
  readonly reproductionNumber: {
    /** R₊: expected supporters caused by one early supporter. */
    readonly praise: number;
    /** R₋: expected critics caused by one early critic. */
    readonly criticism: number;
  };
  /** Whether R₊ or R₋ is above 1: then one dissatisfied sharer may be enough. */
  readonly canTakeOff: boolean;
}

/** What each arm of a mix costs. */
export interface MixCost {
  /** Content, fans, sharers and paid seeds. */
  readonly posts: number;
  /** Insertions and production. */
  readonly television: number;
}

/** The reach of a cascade that television starts, in three parts that nobody is in twice. */
export interface MixResult {
  /** People who have seen the brand's post or a paid one, or noticed television, in round 0. */
  readonly informed: CountSummary;
  /** People with impressions of television, and none of posts. */
  readonly televisionOnly: CountSummary;
  /** People with impressions of posts, and none of television. */
  readonly postsOnly: CountSummary;
  /** People with impressions of both. */
  readonly both: CountSummary;
  /** What each arm costs; together the cost of the cascade; null where no cost was given. */
  readonly cost: MixCost | null;
}

/** A mean without a desk, and what the desk changes. */
export interface ComparedMean {
  /** Mean over runs. */
  readonly mean: number;
  /** Of the mean; null where there is only one run. */
  readonly standardError: number | null;
  /** With the desk less without, of the same chance. */
  readonly difference: {
    /** With the desk less without, by run. */
    readonly mean: number;
    /** Of the mean; null where there is only one run. */
    readonly standardError: number | null;
  };
}

/** What the desk did, who saw the criticism, and what they saw. */
export interface DeskResult {
  /**
   * Who saw the criticism, and what they saw; means over runs. The first three together are the impressions of
   * criticism.
   */
  readonly sights: {
    /** On the brand's pages, without an answer. */
    readonly beforeAnswer: number;
    /** On the brand's pages, with the answer below. */
    readonly withAnswer: number;
    /** On other pages, their readers included. */
    readonly elsewhere: number;
    /** Sights on the brand's pages that hiding took away. */
    readonly prevented: number;
  };
  /**
   * Fraction of the sights of critics' shares that come after the answer; sights that the answer's publicity adds are
   * left out; null where nobody criticises.
   */
  readonly coverage: number | null;
  /** Of the coverage of each run, over the runs in which somebody criticises; null where nobody criticises. */
  readonly coverageQuantiles: {
    /** Nearest rank. */
    readonly p05: number;
    /** Nearest rank. */
    readonly p50: number;
    /** Nearest rank. */
    readonly p95: number;
  } | null;
  /** From criticism to the beginning of its answer, of all that are answered; null where nothing is answered. */
  readonly waitMinutes: {
    /** Mean over all answers of all runs. */
    readonly mean: number;
    /** Nearest rank. */
    readonly p05: number;
    /** Nearest rank. */
    readonly p50: number;
    /** Nearest rank. */
    readonly p95: number;
  } | null;
  /** Fraction of the criticism that has its answer within an hour; null where nobody criticises. */
  readonly answeredWithinHour: number | null;
  /** Fraction of the criticism that has its answer by the end; null where nobody criticises. */
  readonly answered: number | null;
  /** Fraction of the criticism whose author gives up waiting before the end; null where nobody criticises. */
  readonly gaveUp: number | null;
  /** Criticism that waits for an answer at the end of each row of the timeline; means over runs. */
  readonly waiting: readonly number[];
  /** Fraction of its open hours that the desk works on answers; null where nobody is at the desk. */
  readonly utilisation: number | null;
  /** Open hours of all people at the desk, in the currency of the scenario; null where `desk.costPerHour` is. */
  readonly cost: number | null;
  /** Cost for each sight that shows the answer; null where `cost` is, or no sight shows an answer. */
  readonly costPerAnsweredSight: number | null;
  /** h = 1 − (1 − effect)(1 + publicity): what one answered sight takes away from passing on; may be negative. */
  readonly netEffect: number;
  /**
   * How answers change how many pass criticism on, at this coverage, for effects and publicities that nobody has ruled
   * out: −0.16 is 16 % fewer; null where R₋ is 1 or more, or would be, or nobody criticises.
   */
  readonly changeBand: {
    /** With effect 0.7 and publicity 0. */
    readonly low: number;
    /** With effect 0 and publicity 0.5. */
    readonly high: number;
  } | null;
  /** The same runs by the same chance with nobody at the desk. */
  readonly withoutDesk: {
    /** Different people with at least one impression. */
    readonly reach: ComparedMean;
    /** People who share and praise. */
    readonly supporters: ComparedMean;
    /** People who share and criticise. */
    readonly critics: ComparedMean;
    /** Views of criticism. */
    readonly impressionsOfCriticism: ComparedMean;
  };
}

/** What the message does when people pass it on. */
export interface CascadeResult {
  /**
   * One row for each round of the longest run, from round 0 on; means over runs; null where the scenario has a timing.
   */
  readonly generations: readonly GenerationRow[] | null;
  /** One row for each `rowHours` up to the horizon, or to the last sight of any run; only with a timing. */
  readonly timeline?: readonly TimelineRow[];
  /**
   * When half of the final mean reach is reached; only with a timing; null where nobody is reached, and where the
   * arithmetic stopped at more people than there are.
   */
  readonly halfReachHours?: number | null;
  /**
   * Of when each run has half of its own final reach; only with a timing; null where the level has no chance, or no run
   * reaches anybody.
   */
  readonly halfReachHoursQuantiles?: {
    /** Nearest rank. */
    readonly p05: number;
    /** Nearest rank. */
    readonly p50: number;
    /** Nearest rank. */
    readonly p95: number;
  } | null;
  /**
   * Hours in which sharers double while few have seen it: ln 2 ÷ α with R·ĝ(α) = 1; only with a timing; null where they
   * do not double, or do so at once.
   */
  readonly doublingHours?: number | null;
  /** Different people with at least one impression. */
  readonly reach: CountSummary;
  /** Reach without generation 0. */
  readonly earnedReach: CountSummary;
  /** Views by anyone, repeated ones included. */
  readonly impressions: CountSummary;
  /** Impressions without those of round 0. */
  readonly earnedImpressions: CountSummary;
  /** People who share, each at most once. */
  readonly sharers: CountSummary;
  /** People with at least 1, 2, …, 10 impressions; means over runs. */
  readonly kPlusReach: readonly number[];
  /** Impressions ÷ reach, of their means; null where nobody is reached. */
  readonly averageFrequency: number | null;
  /** Expected sharers caused by one early sharer; null where the model is linear threshold. */
  readonly reproductionNumber: number | null;
  /** Fraction of the runs; null where the level has no chance. */
  readonly probabilityNoSharer: number | null;
  /**
   * Fraction of the runs that `maxGenerations` ended while they still had sharers, or in time the horizon while sights
   * were to come; null where the level has no chance.
   */
  readonly truncatedFraction: number | null;
  /** Value of each parameter at which R = 1, the others as they are. */
  readonly tippingPoint: TippingPoint;
  /** P(R > 1) over messages; only where messages differ; null where the level has no chance. */
  readonly probabilityAboveTippingPoint?: number | null;
  /** In the currency of the scenario; null where no cost was given. */
  readonly cost: number | null;
  /** Cost per 1,000 impressions; null where no cost was given, or there are no impressions. */
  readonly cpm: number | null;
  /** Cost per 1,000 different people; null where no cost was given, or nobody is reached. */
  readonly costPerThousandReached: number | null;
  /** Cost per percent of the universe reached; null where no cost was given, or nobody is reached. */
  readonly costPerReachPoint: number | null;
  /** What was said besides praise; only with criticism. */
  readonly criticism?: CriticismResult;
  /** Who was reached by television and who by posts; only where television starts the cascade. */
  readonly mix?: MixResult;
  /** What the desk did; only with a desk. */
  readonly desk?: DeskResult;
}

/** What the buy does. */
export interface BroadcastResult {
  /** Id in the catalogue; null where the buy was written out. */
  readonly buy: string | null;
  /** Audience × insertions, summed over placements. */
  readonly impressions: number;
  /** Different people with at least one view. */
  readonly reach: number;
  /** Impressions ÷ reach. */
  readonly averageFrequency: number;
  /** 100 × impressions ÷ universe. */
  readonly grossRatingPoints: number;
  /** Insertions and production, in the currency of the scenario. */
  readonly cost: number;
  /** Cost per 1,000 impressions. */
  readonly cpm: number;
  /** Cost per 1,000 different people. */
  readonly costPerThousandReached: number;
  /** Cost per gross rating point. */
  readonly costPerPoint: number;
  /** Cost per percent of the universe reached. */
  readonly costPerReachPoint: number;
  /** Where the figures come from; null where that is unknown. */
  readonly source: string | null;
  /**
   * How views of several insertions are reckoned; only where the buy has loyal viewers, duplications, notice or a
   * basis.
   */
  readonly model?: 'independent' | 'loyalViewers' | 'measuredDuplication';
  /**
   * Whom the audience counts; only where the buy has loyal viewers, duplications, notice or a basis; null where that is
   * unknown.
   */
  readonly basis?: string | null;
  /**
   * People who see at least 1, 2, …, 10 insertions; only where the buy has loyal viewers, duplications, notice or a
   * basis.
   */
  readonly kPlusReach?: readonly number[];
}

/** Every ratio is cascade ÷ broadcast. */
export interface ComparisonResult {
  /** Reach of the cascade ÷ reach of the buy. */
  readonly reachRatio: number;
  /** Cost per thousand reached, cascade ÷ buy; null where the cascade has no such cost, or the buy was free. */
  readonly costPerThousandReachedRatio: number | null;
  /** That the cascade reaches more people; null where the level has no chance. */
  readonly probabilityReachesMore: number | null;
  /** That each thousand reached costs less; null where the level has no chance, or no cost was given. */
  readonly probabilityCheaper: number | null;
  /**
   * First round whose mean cumulative reach is at least the buy's; null where there is none, or the scenario has a
   * timing.
   */
  readonly generationPassingBroadcast: number | null;
  /** That the cascade's reach is at least the buy's; null where the level has no chance. */
  readonly probabilityPasses: number | null;
  /** Among the runs that pass; null where the level has no chance, none passes, or the scenario has a timing. */
  readonly medianGenerationPassing: number | null;
  /** When the mean reach is the buy's; only with a timing; null where it never is. */
  readonly hoursPassingBroadcast?: number | null;
  /**
   * End of the row in which the reach passes, among the runs that pass; only with a timing; null where the level has no
   * chance, none passes, or half of those pass after the last row.
   */
  readonly medianHoursPassing?: number | null;
  /**
   * The same for 5, 50 and 95 % of the runs that pass; only with a timing; null where the level has no chance, none
   * passes, or some pass after the last row.
   */
  readonly hoursPassingQuantiles?: {
    /** Nearest rank. */
    readonly p05: number;
    /** Nearest rank. */
    readonly p50: number;
    /** Nearest rank. */
    readonly p95: number;
  } | null;
}

/** Something a reader must know before using a number. */
export interface Warning {
  /** Stable name of the kind of warning. */
  readonly code: string;
  /** What it is about: a key of the result or of the scenario. */
  readonly path: string;
  /** One sentence for people. */
  readonly message: string;
}

/** How often a cascade reaches at least so many people. */
export interface ReachAtLeast {
  /** As asked for. */
  readonly people: number;
  /** Fraction of the runs that reach at least so many different people. */
  readonly probability: number;
  /**
   * Of the probability: √(p(1 − p) ÷ (runs − 1)). Zero where all runs agree, which does not make it certain; null where
   * there is only one run.
   */
  readonly standardError: number | null;
  /**
   * How sure the probability is: it lies between these two, at 95 %; both ends are equal for 0 people, and for more
   * than the universe.
   */
  readonly interval: readonly [number, number];
}

/** Nearest-rank quantiles of a figure over runs. */
export interface RangeOverRuns {
  /** Nearest rank; null where so many runs have no such figure: a cost of nobody has none. */
  readonly p05: number | null;
  /** Nearest rank; null where so many runs have no such figure: a cost of nobody has none. */
  readonly p50: number | null;
  /** Nearest rank; null where so many runs have no such figure: a cost of nobody has none. */
  readonly p95: number | null;
}

/** Between which figures the runs lie; each is the figure of one run, beside the ratios of means of the result. */
export interface ResultRanges {
  /** What the cascade costs; null where no cost was given. */
  readonly cost: RangeOverRuns | null;
  /** Cost per 1,000 impressions; null where no cost was given. */
  readonly cpm: RangeOverRuns | null;
  /** Cost per 1,000 different people; null where no cost was given. */
  readonly costPerThousandReached: RangeOverRuns | null;
  /** Reach ÷ that of the buy; null where `broadcast` is. */
  readonly reachRatio: RangeOverRuns | null;
  /**
   * Cost per 1,000 different people ÷ that of the buy; null where `broadcast` is, no cost was given, or the buy is
   * free.
   */
  readonly costPerThousandReachedRatio: RangeOverRuns | null;
}

/** A value of the example of which it is known what was measured. */
export interface MeasuredValue {
  /** Where scenarios have it. */
  readonly path: 'followers' | 'message.fanVisibility' | 'model.visibility' | 'model.shareProbability';
  /** What was measured, in the unit of its key. */
  readonly value: number;
  /** A few words of English for a mark on a scale. */
  readonly label: string;
  /** Who published it. */
  readonly source: string;
  /** The year that it describes. */
  readonly year: number;
  /** A measured and published by the source named, B secondary or derived, C weak. */
  readonly confidence: 'A' | 'B' | 'C';
}

/** A value that a scenario has from the example, and what the measured one in its place does to the ratio of costs. */
export interface DecidingValue {
  /** Which value of the scenario. */
  readonly path: 'followers' | 'message.fanVisibility' | 'model.visibility' | 'model.shareProbability';
  /** What the scenario has there. */
  readonly from: number;
  /** What was measured. */
  readonly to: number;
  /** Cost per thousand reached by the mean field, cascade ÷ buy, of the scenario as it is. */
  readonly ratioBefore: number;
  /** The same with the measured value in the place of its own. */
  readonly ratioAfter: number;
  /** Cost per 1,000 different people, with the measured value. */
  readonly costPerThousandAfter: number;
  /** Different people whom the cascade reaches in the end by the mean field, with the measured value. */
  readonly reachAfter: number;
  /** The measured value with its source. */
  readonly measured: MeasuredValue;
}

/** Result, version 1. What does not apply is null, never 0 or NaN. */
export interface ResultDocument {
  /** Version of the document format: 1. */
  readonly version: 1;
  /** What made the numbers; the same again gives the same bytes. */
  readonly provenance: Provenance;
  /** What the message does when people pass it on. */
  readonly cascade: CascadeResult;
  /** What the buy does; null where the scenario has no buy, and from `simulate`. */
  readonly broadcast: BroadcastResult | null;
  /** Every ratio is cascade ÷ broadcast; null where `broadcast` is. */
  readonly comparison: ComparisonResult | null;
  /** What a reader must know before using a number; may be empty. */
  readonly warnings: readonly Warning[];
  /** How often the cascade reaches so many people; only where that was asked for. */
  readonly reachAtLeast?: ReachAtLeast;
  /** Between which costs and ratios the runs lie; only where that was asked for, on a level with chance. */
  readonly ranges?: ResultRanges;
  /**
   * The values of the example that move the ratio of costs most where measured ones take their place; only where that
   * was asked for.
   */
  readonly whatDecides?: readonly DecidingValue[];
}

/** A parameter that a break-even may search over. */
export type BreakEvenParameter = 'shareProbability' | 'fans' | 'followers' | 'visibility' | 'budget';

/** What a break-even makes equal. */
export type BreakEvenTarget = 'costPerThousandReached' | 'reach';

/** What the cascade gives at one end of the range that was searched, beside what the buy gives. */
export interface BreakEvenEnd {
  /** Of the parameter, at this end. */
  readonly value: number;
  /** Mean reach of the cascade, in people. */
  readonly reach: number;
  /** Cost per 1,000 different people; null where no cost was given, or nobody is reached. */
  readonly costPerThousandReached: number | null;
}

/** What a figure does as the value rises. */
export type CrossingDirection = 'rises' | 'falls';

/** A value at which a figure passes through what is wanted. */
export interface Crossing {
  /** Where it is, within the tolerance: the side on which the cascade is at least as good. */
  readonly value: number;
  /** Whether the figure rises or falls there as the value rises. */
  readonly direction: CrossingDirection;
}

/** Break-even, version 1. */
export interface BreakEvenDocument {
  /** Version of the document format: 1. */
  readonly version: 1;
  /** What made the numbers; the same again gives the same bytes. */
  readonly provenance: Provenance;
  /** What was varied; the budget is `cost.fixed`. */
  readonly parameter: BreakEvenParameter;
  /** What must be equal for cascade and buy. */
  readonly target: BreakEvenTarget;
  /** Least and greatest value tried. */
  readonly range: readonly [number, number];
  /**
   * Where cascade and buy are equal, within the tolerance: the side on which the cascade is at least as good; null
   * where no crossing was found in the range.
   */
  readonly value: number | null;
  /** Width of the bracket in which the search ended, in the unit of the parameter; 0 for the budget. */
  readonly tolerance: number;
  /** What the cascade gives at both ends of the range. */
  readonly ends: readonly [BreakEvenEnd, BreakEvenEnd];
  /**
   * How sure the value is: between these values the replicates cannot tell cascade and buy apart, at 95 %; an end of
   * the range where that goes further; null where there is no value, the level has no chance, or fewer than 20
   * replicates decide the difference.
   */
  readonly interval: readonly [number, number] | null;
  /** All places where the target passes through that of the buy, in ascending order: a window has two. */
  readonly crossings: readonly Crossing[];
  /** At how many values the search looked. */
  readonly probes: number;
}

/** Fans to reach, version 1: how many fans it takes to reach so many people with one post, and what they cost. */
export interface FansToReachDocument {
  /** Version of the document format: 1. */
  readonly version: 1;
  /** What made the numbers; the same again gives the same bytes. */
  readonly provenance: Provenance;
  /** Mean reach that was asked for. */
  readonly people: number;
  /**
   * Smallest number of fans whose mean reach is at least so many people; null where everyone in the universe is too
   * few.
   */
  readonly fans: number | null;
  /** Mean reach with these fans; where `fans` is null, with everyone in the universe a fan. */
  readonly reach: number;
  /** Whether it takes more fans than there are people, which only the level "arithmetic" can say. */
  readonly exceedsUniverse: boolean;
  /**
   * What these fans cost: `cost.perThousandFans` for each thousand, in the currency of the scenario; null where no cost
   * was given, or `fans` is null.
   */
  readonly fansCost: number | null;
  /**
   * All costs of the cascade with these fans: fixed, fans and sharers; null where no cost was given, or `fans` is null.
   */
  readonly cost: number | null;
}

/** A figure that `solveFor` makes as asked. */
export type SolveFigure = 'reach' | 'costPerPerson' | 'costPerThousandReached' | 'probabilityOfReach';

/** What a search makes as asked. */
export interface SolveTarget {
  /**
   * What is to be as asked: mean reach, cost for each person reached, cost per 1,000 of them, or the probability of a
   * reach.
   */
  readonly figure: SolveFigure;
  /** People, an amount in the currency of the scenario, or a probability in [0, 1]. */
  readonly equals: number;
  /** The reach whose probability is asked for; for the figure `probabilityOfReach` only. */
  readonly people?: number;
}

/** A value at which the figure is as asked, and what the cascade gives there. */
export interface SolveCrossing {
  /** Where it is, within the tolerance: the side on which the cascade is at least as good. */
  readonly value: number;
  /** Whether the figure rises or falls there as the value rises. */
  readonly direction: CrossingDirection;
  /** The figure there; null where it is a cost, and nobody is reached. */
  readonly figure: number | null;
  /** Mean reach of the cascade there, in people. */
  readonly reach: number;
  /** What the whole cascade costs there; null where no cost was given. */
  readonly cost: number | null;
  /**
   * How sure the value is: between these values the replicates cannot tell the figure from what was asked for, at 95 %;
   * an end of the range where that goes further; null where the level has no chance, or fewer than 20 replicates decide
   * it.
   */
  readonly interval: readonly [number, number] | null;
}

/** What the cascade gives at one end of the range that was searched. */
export interface SolveEnd {
  /** Of the key, at this end. */
  readonly value: number;
  /** The figure there; null where it is a cost, and nobody is reached. */
  readonly figure: number | null;
  /** Mean reach of the cascade there, in people. */
  readonly reach: number;
  /** What the whole cascade costs there; null where no cost was given. */
  readonly cost: number | null;
}

/** Solve, version 1: where one key of a scenario makes a figure as asked. */
export interface SolveDocument {
  /** Version of the document format: 1. */
  readonly version: 1;
  /** What made the numbers; the same again gives the same bytes. */
  readonly provenance: Provenance;
  /** Dotted path of the key of the scenario that was varied. */
  readonly path: string;
  /** What was asked for. */
  readonly target: SolveTarget;
  /** Least and greatest value tried. */
  readonly range: readonly [number, number];
  /** Width of the bracket in which each search ended, in the unit of the key. */
  readonly tolerance: number;
  /** All values found at which the figure passes through what was asked for, in ascending order. */
  readonly crossings: readonly SolveCrossing[];
  /** At how many values the search looked. */
  readonly probes: number;
  /** What the cascade gives at both ends of the range. */
  readonly ends: readonly [SolveEnd, SolveEnd];
}

/** What a part of a campaign, or all of it, reaches and costs. */
export interface MixArm {
  /** Different people reached, on average. */
  readonly reach: number;
  /** In the currency of the scenario; null where no cost was given. */
  readonly cost: number | null;
  /** Cost per 1,000 different people; null where no cost was given, or nobody is reached. */
  readonly costPerThousandReached: number | null;
}

/** What the last insertion of a placement, or the last paid seed, brings. */
export interface LastPiece {
  /** Whether it is an insertion or a paid seed. */
  readonly arm: 'placement' | 'paidSeeds';
  /** Its place in the list of placements, from 0; null where it buys no insertions. */
  readonly placement: number | null;
  /** What people call the placement; null where nobody said, or it is none. */
  readonly name: string | null;
  /** What it costs; with the only insertion of a buy its production, too. */
  readonly cost: number;
  /** Reach of the whole less reach without it, under the same chance; below 0 only by chance. */
  readonly reachLost: number;
  /** Of the reach lost, run by run; null where the level has no chance, or there is only one run. */
  readonly standardError: number | null;
  /** People reached by each unit of the currency: reach lost ÷ cost; null where it costs nothing. */
  readonly reachPerCost: number | null;
  /** Cost per 1,000 people whom it adds; null where it adds nobody. */
  readonly costPerThousandReached: number | null;
}

/** Mix, version 1: what television and posts do alone and together, and what the last money spent on each brings. */
export interface MixDocument {
  /** Version of the document format: 1. */
  readonly version: 1;
  /** What made the numbers; the same again gives the same bytes. */
  readonly provenance: Provenance;
  /** The campaign: television and posts. */
  readonly whole: MixArm;
  /** Posts and paid seeds alone, without television. */
  readonly posts: MixArm;
  /** The buy alone, which nobody passes on. */
  readonly television: MixArm;
  /** The buy and whoever passes it on, without fans and paid seeds. */
  readonly televisionPassedOn: MixArm;
  /** What the last money spent brings: one for each placement, and one for paid seeds. */
  readonly last: readonly LastPiece[];
  /** Those of the whole and of the buy; may be empty. */
  readonly warnings: readonly Warning[];
}

/** What money for content does to the share probability s: s·(1 + lift·c^shape ÷ (c^shape + half^shape)). */
export interface ContentResponse {
  /** By what fraction the share probability rises with ever more money for content. */
  readonly lift: number;
  /** Money for content that brings half of the lift; above 0. */
  readonly half: number;
  /** How the lift rises with money c: c^shape ÷ (c^shape + half^shape); above 0, an S above 1. */
  readonly shape: number;
}

/** A split of a budget in whole insertions and paid seeds. */
export interface SplitPlan {
  /** Of each placement of the scenario. */
  readonly insertions: readonly number[];
  /** People paid to begin. */
  readonly paidSeeds: number;
  /** Money for content, `cost.fixed`; null where no response to content was stated. */
  readonly content: number | null;
  /**
   * On the first exposure, with that content; the mean where messages differ; null where no response to content was
   * stated.
   */
  readonly shareProbability: number | null;
  /** Of the budget. */
  readonly spent: number;
  /** What was looked for: people who see it at least `kPlus` times. */
  readonly people: number;
  /** Different people reached, on average. */
  readonly reach: number;
  /** Of the reach; null where the level has no chance, or there is only one run. */
  readonly standardError: number | null;
  /** Of the whole campaign: what was spent, and what fans, sharers and the like cost; null where no cost was given. */
  readonly cost: number | null;
  /** Cost per 1,000 different people; null where no cost was given, or nobody is reached. */
  readonly costPerThousandReached: number | null;
}

/** How much money an arm may have where a split reaches at least 99 % of what the best one reaches. */
export interface ArmSpan {
  /** What the money buys. */
  readonly arm: 'placement' | 'paidSeeds' | 'content';
  /** Its place in the list of placements, from 0; null where it buys no insertions. */
  readonly placement: number | null;
  /** What people call the placement; null where nobody said, or it is none. */
  readonly name: string | null;
  /** Money that the best split gives it, production left out. */
  readonly spent: number;
  /** Least money with which a split is nearly as good; it may leave money unspent. */
  readonly least: number;
  /** Most money with which a split is nearly as good. */
  readonly most: number;
}

/** Split, version 1: the best split of one budget between insertions, paid seeds and content. */
export interface SplitDocument {
  /** Version of the document format: 1. */
  readonly version: 1;
  /** What made the numbers; the same again gives the same bytes. */
  readonly provenance: Provenance;
  /** Money for insertions, production, paid seeds and content. */
  readonly budget: number;
  /** What money for content does; null where nobody said: the share probability and `cost.fixed` stay as they are. */
  readonly content: ContentResponse | null;
  /** How often people must see it to count; 1 is reach. */
  readonly kPlus: number;
  /** The best split that was found. */
  readonly best: SplitPlan;
  /**
   * Whether every split that spends the budget was tried, so that there is no better one; else a good one was searched
   * for.
   */
  readonly verified: boolean;
  /** How many splits were simulated. */
  readonly tried: number;
  /** How flat the optimum is: one for each placement, for paid seeds and for content, where money can buy them. */
  readonly spans: readonly ArmSpan[];
  /** Those of the best split and of the buy; may be empty. */
  readonly warnings: readonly Warning[];
}

/** An estimate of what people who begin spread to, with its interval. */
export interface InfluencerSpread {
  /** Expected number of people, or of their weights. */
  readonly mean: number;
  /** Of the mean. */
  readonly standardError: number;
  /** Lower end of its interval. */
  readonly low: number;
  /** Upper end of its interval. */
  readonly high: number;
}

/** A person who is asked. */
export interface Influencer {
  /** Of the person. */
  readonly id: string;
  /** On the network. */
  readonly followers: number;
  /** How much the person adds to those before them, as the collection that chose them has it. */
  readonly gain: number;
  /** What the person asks for; null where no prices were given. */
  readonly price: number | null;
}

/** People whom a simple rule picks, judged as the chosen are. */
export interface InfluencerBaseline {
  /** Which rule picked the people. */
  readonly name: 'random' | 'followers' | 'singleDiscount' | 'degreeDiscount' | 'pageRank' | 'kCore' | 'oneHopReach';
  /** Ids of the people that it picks for the same count or money. */
  readonly seeds: readonly string[];
  /** What these people spread to, on the sets that measured the chosen. */
  readonly spread: InfluencerSpread;
  /** What they ask for together; null where no prices were given. */
  readonly cost: number | null;
}

/** What the choice still adds where an advertisement reaches everyone with some probability. */
export interface InfluencerAdvertisement {
  /** With which an advertisement reaches each person by itself. */
  readonly probability: number;
  /** How many the chosen add to those whom that advertisement and the booked reach. */
  readonly adds: number;
}

/** What becomes of the choice where a number of the model is another. */
export interface InfluencerSensitivity {
  /** Key of the model that was changed, the others left as they are. */
  readonly parameter: string;
  /** By which it was multiplied. */
  readonly factor: number;
  /** Fraction of the chosen who would be chosen then, too. */
  readonly overlap: number;
  /** Fraction of the spread that is lost then by staying with the chosen; below 0 only by chance. */
  readonly loss: number;
  /** Both spreads are counted on the same sets. */
  readonly lossStandardError: number;
  /** How many values would be above 1, and were taken as 1. */
  readonly capped: number;
}

/** What the chosen cost, beside other ways to the same people. */
export interface InfluencerCost {
  /** What the chosen ask for together; the booked are paid already. */
  readonly total: number;
  /**
   * Cost of the chosen per 1,000 of what the metric counts, people or units of the weights, that they add to the
   * booked; null where they add nobody, or were not measured.
   */
  readonly perThousandReached: number | null;
  /**
   * Cost per 1,000 different people whom the television buy of the scenario reaches: beside the cost per thousand where
   * that counts people who see the message, too; null where the scenario has no buy, or the choice counts sharers or
   * weights (under independent cascade, sharers are those who see it).
   */
  readonly buyPerThousandReached: number | null;
  /**
   * The same where as many are added by people drawn at random, each paid `cost.perPaidSeed`; null where no such rate
   * was given, nobody is added, or everyone together falls short.
   */
  readonly paidPostsPerThousand: number | null;
}

/** How much was drawn. */
export interface InfluencerSets {
  /** Reverse-reachable sets that chose the people. */
  readonly choose: number;
  /** Those of a second collection, which bound what the people spread to. */
  readonly judge: number;
  /** Those of a third collection, which estimate it. */
  readonly measure: number;
  /** People in all sets of the first collection, with repeats. */
  readonly memberships: number;
}

/** Influencers, version 1: whom to ask first, and a certificate of how good that choice is. */
export interface InfluencersDocument {
  /** Version of the document format: 1. */
  readonly version: 1;
  /** What made the numbers; the same again gives the same bytes. */
  readonly provenance: Provenance;
  /** Whether the people were chosen, or given by somebody and judged. */
  readonly source: 'chosen' | 'given';
  /** What is counted of a cascade. */
  readonly metric: 'reach' | 'sharers';
  /** Ids of the people, in the order of their choice. */
  readonly seeds: readonly string[];
  /** Ids of those who share for certain in addition. */
  readonly booked: readonly string[];
  /** What the seeds and the booked spread to, on sets that neither chose nor bounded. */
  readonly spread: InfluencerSpread;
  /** What they spread to is at least this, the booked included. */
  readonly lowerBound: number;
  /** No choice for the same count or money spreads to more than this. */
  readonly upperBoundOfBest: number;
  /** Lower bound ÷ upper bound of the best: they are at least so good. */
  readonly certifiedRatio: number;
  /**
   * Why the search came to its end: the certificate is as good as was asked for, as many sets or as much memory were
   * used as may be, everyone who counts is reached, or it was ended early.
   */
  readonly reason: 'certified' | 'sampleBudget' | 'memoryBudget' | 'allCovered' | 'aborted';
  /** Everyone who counts: people, or the sum of the weights. */
  readonly total: number;
  /** Probability that both bounds hold, and that of the interval. */
  readonly confidence: number;
  /**
   * How many candidates drawn at random, with the booked, spread to as much as the seeds do; null where even all
   * candidates fall short, or the search was ended early.
   */
  readonly randomPeopleForTheSame: number | null;
  /** The seeds one by one, in the same order. */
  readonly people: readonly Influencer[];
  /** What simple rules pick for the same count or money. */
  readonly baselines: readonly InfluencerBaseline[];
  /** Name of the baseline with the largest spread; null where none was measured. */
  readonly bestBaseline: string | null;
  /** What the choice still adds to an advertisement, for each probability that was asked for. */
  readonly advertisement: readonly InfluencerAdvertisement[];
  /** What becomes of the choice where each number of the model is a fifth smaller or larger. */
  readonly sensitivity: readonly InfluencerSensitivity[];
  /** What the people cost, in the currency of the scenario; null where no prices were given. */
  readonly cost: InfluencerCost | null;
  /** How much was drawn. */
  readonly sets: InfluencerSets;
  /** What a reader must know before using a number; may be empty. */
  readonly warnings: readonly Warning[];
}
