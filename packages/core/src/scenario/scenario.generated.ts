// Made by scripts/generate-keys.ts from scenario-schema.ts. Do not edit.
import type { FollowerLaw } from '../random/count-law/count-law.generated.ts';
import type { DelayLaw } from '../delay/delay-law.generated.ts';
import type { NetworkGenerator } from '../graph/generators/generator.generated.ts';
import type {
  CompleteTiming,
  Criticism,
  Desk,
  Elsewhere,
  Hide,
  Reply,
  Tone,
} from '../cascade/conversation.generated.ts';
import type { CascadeCost } from '../economics/cost.generated.ts';
import type { Broadcast, Duplication, Placement } from '../broadcast/broadcast.generated.ts';

/** How faithfully the cascade is computed. */
export type Level = 'arithmetic' | 'meanField' | 'population' | 'network';

/** Whether a follower edge goes one way or both. */
export type Ties = 'follow' | 'mutual';

/** A network that lies in files. */
export interface NetworkFiles {
  /** File with the edges, relative to this document. */
  readonly edges: string;
  /** Whether an edge goes one way; otherwise both follow each other. */
  readonly directed: boolean;
  /** Whom a directed edge names first: who is followed, or who follows. */
  readonly direction: 'followedFirst' | 'followerFirst';
  /** File with what is known of each person, relative to this document; null where the model needs none. */
  readonly people: string | null;
}

/** A network that a generator grows. */
export interface GrownNetwork {
  /** What draws the graph, with its options. */
  readonly generator: NetworkGenerator;
  /** Pairs of people, such as [3, 7], who are no longer tied once the graph has grown. */
  readonly cut?: readonly (readonly [number, number])[];
  /** Pairs of people, such as [4, 9], who follow each other once the graph has grown. */
  readonly tie?: readonly (readonly [number, number])[];
}

/** A network that comes with Ripplecast. */
export interface BundledNetwork {
  /** A graph that comes with Ripplecast; its people are called as in the source. */
  readonly dataset: 'karateClub' | 'florentineFamilies' | 'lesMiserables';
  /** Pairs of people, such as [3, 7], who are no longer tied once the graph has grown. */
  readonly cut?: readonly (readonly [number, number])[];
  /** Pairs of people, such as [4, 9], who follow each other once the graph has grown. */
  readonly tie?: readonly (readonly [number, number])[];
}

/** Where a network comes from: files, a generator that grows it, or a graph that comes with Ripplecast. */
export type NetworkSource = NetworkFiles | GrownNetwork | BundledNetwork;

/** A post to the fans of a brand. */
export interface FanMessage {
  /** People who follow the brand, drawn at random from the universe. */
  readonly fans: number;
  /** Probability that a fan sees the brand's own post. */
  readonly fanVisibility: number;
  /** People drawn at random from everyone who see a paid post at the start and share for certain; left out: none. */
  readonly paidSeeds?: number;
  /** People drawn at random, neither fans nor seeds, who criticise at the beginning; needs `criticism`. */
  readonly complaints?: number;
  /**
   * Complaints that keep coming, by chance: so many an hour on average, by people not reached before; needs `timing`.
   */
  readonly perHour?: number;
  /** For how long they keep coming. */
  readonly hours?: number;
}

/** A message that starts with people on a network. */
export interface SeedMessage {
  /** Ids of people on a network who share for certain at the start, instead of fans. */
  readonly seeds: readonly (number | string)[];
  /**
   * Whether the seeds praise or criticise as everyone does who shares after the post ("praise", also where it is left
   * out), or all criticise ("critical"); needs `criticism`.
   */
  readonly tone?: Tone;
  /** People drawn at random from everyone who see a paid post at the start and share for certain; left out: none. */
  readonly paidSeeds?: number;
  /** People drawn at random, neither fans nor seeds, who criticise at the beginning; needs `criticism`. */
  readonly complaints?: number;
  /**
   * Complaints that keep coming, by chance: so many an hour on average, by people not reached before; needs `timing`.
   */
  readonly perHour?: number;
  /** For how long they keep coming. */
  readonly hours?: number;
}

/** Prices that rise with the number of followers. */
export interface SeedPricePerFollowers {
  /** What a person asks for each thousand of their followers on the network. */
  readonly perThousandFollowers: number;
  /** The least that anybody asks. */
  readonly atLeast: number;
}

/** Values of a network's file, one for each edge or person: the column with this name. */
export interface ColumnReference {
  /** Name of the column. */
  readonly column: string;
}

/** What each person asks for: the same from everyone, by followers, or a column of the file with the people. */
export type SeedPrices = number | SeedPricePerFollowers | ColumnReference;

/** So many people. */
export interface ChooseByCount {
  /** How many people are chosen. */
  readonly count: number;
  /**
   * What each person asks for passing the message on: an amount, an amount by followers, or a column of the file with
   * the people; at most two decimals.
   */
  readonly prices?: SeedPrices;
  /**
   * What the chosen are to make large: people who see the message, or people who pass it on; left out: `reach` for the
   * share model, else `sharers`.
   */
  readonly metric?: 'reach' | 'sharers';
  /** Ids of those who may be chosen; left out: everyone. */
  readonly candidates?: readonly (number | string)[];
  /** Ids of those who may not be chosen; left out: nobody. */
  readonly excluded?: readonly (number | string)[];
  /** Ids of those who share for certain anyway, in addition to the chosen, and are paid already; left out: nobody. */
  readonly booked?: readonly (number | string)[];
  /**
   * How much each person counts, at least 0: a column of the file with the people; left out: everyone counts as one.
   */
  readonly weights?: ColumnReference;
  /**
   * How close the bounds are to come: the search stops once the certified ratio is at least 1 − 1/e − epsilon, and the
   * lower bound within epsilon of the estimate.
   */
  readonly epsilon: number;
  /** Probability that both bounds of the certificate hold. */
  readonly confidence: number;
}

/** Whoever a budget pays for. */
export interface ChooseByBudget {
  /** What all of the chosen may ask for together; at most two decimals. */
  readonly budget: number;
  /**
   * What each person asks for passing the message on: an amount, an amount by followers, or a column of the file with
   * the people; at most two decimals.
   */
  readonly prices: SeedPrices;
  /**
   * What the chosen are to make large: people who see the message, or people who pass it on; left out: `reach` for the
   * share model, else `sharers`.
   */
  readonly metric?: 'reach' | 'sharers';
  /** Ids of those who may be chosen; left out: everyone. */
  readonly candidates?: readonly (number | string)[];
  /** Ids of those who may not be chosen; left out: nobody. */
  readonly excluded?: readonly (number | string)[];
  /** Ids of those who share for certain anyway, in addition to the chosen, and are paid already; left out: nobody. */
  readonly booked?: readonly (number | string)[];
  /**
   * How much each person counts, at least 0: a column of the file with the people; left out: everyone counts as one.
   */
  readonly weights?: ColumnReference;
  /**
   * How close the bounds are to come: the search stops once the certified ratio is at least 1 − 1/e − epsilon, and the
   * lower bound within epsilon of the estimate.
   */
  readonly epsilon: number;
  /** Probability that both bounds of the certificate hold. */
  readonly confidence: number;
}

/** Whom to ask first: people chosen so that the cascade reaches as many as possible. */
export type Choose = ChooseByCount | ChooseByBudget;

/** A message that starts with people on a network who are chosen so that it reaches as many as possible. */
export interface ChooseMessage {
  /** Whom to ask first: people on a network, chosen before the cascade runs, who share for certain at the start. */
  readonly choose: Choose;
  /**
   * Whether the seeds praise or criticise as everyone does who shares after the post ("praise", also where it is left
   * out), or all criticise ("critical"); needs `criticism`.
   */
  readonly tone?: Tone;
  /** People drawn at random from everyone who see a paid post at the start and share for certain; left out: none. */
  readonly paidSeeds?: number;
  /** People drawn at random, neither fans nor seeds, who criticise at the beginning; needs `criticism`. */
  readonly complaints?: number;
  /**
   * Complaints that keep coming, by chance: so many an hour on average, by people not reached before; needs `timing`.
   */
  readonly perHour?: number;
  /** For how long they keep coming. */
  readonly hours?: number;
}

/** A message that starts with complaints alone. */
export interface ComplaintMessage {
  /** People drawn at random, neither fans nor seeds, who criticise at the beginning; needs `criticism`. */
  readonly complaints: number;
  /**
   * Complaints that keep coming, by chance: so many an hour on average, by people not reached before; needs `timing`.
   */
  readonly perHour?: number;
  /** For how long they keep coming. */
  readonly hours?: number;
}

/** A message that starts with complaints that keep coming. */
export interface OngoingComplaintMessage {
  /**
   * Complaints that keep coming, by chance: so many an hour on average, by people not reached before; needs `timing`.
   */
  readonly perHour: number;
  /** For how long they keep coming. */
  readonly hours: number;
}

/** A post to fans, seeds on a network, people to be chosen there, or complaints alone. */
export type Message = FanMessage | SeedMessage | ChooseMessage;

/** Share probability by exposure. */
export interface ExposureCurve {
  /** Share probability on the first, second, … exposure of someone who has not shared yet. */
  readonly byExposure: readonly number[];
  /** Share probability on every later exposure. */
  readonly then: number;
}

/** Law of share probabilities of messages. */
export interface MessageLaw {
  /** Mean share probability of all messages. */
  readonly mean: number;
  /** How alike messages are: a beta law with parameters mean × concentration and (1 − mean) × concentration. */
  readonly concentration: number;
}

/** Share probability that differs from message to message. */
export interface SharePerMessage {
  /** Each run draws the share probability of its message from this law. */
  readonly perMessage: MessageLaw;
}

/** People who see the message pass it on, once. */
export interface ShareModel {
  /** Share model, or on a network independent cascade or linear threshold. */
  readonly kind: 'share';
  /** Probability that a follower sees a given share; on a network also a column of the file with the edges. */
  readonly visibility: number | ColumnReference;
  /**
   * Probability that a person who sees the message passes it on: a number, decided once on the first exposure, a curve
   * by exposure, a law of numbers that differ by message, or on a network a column of the file with the people.
   */
  readonly shareProbability: number | ExposureCurve | SharePerMessage | ColumnReference;
}

/** A share passes along each edge by itself. */
export interface IndependentCascadeModel {
  /** Share model, or on a network independent cascade or linear threshold. */
  readonly kind: 'independentCascade';
  /**
   * Probability that a share passes along an edge, "weightedCascade" (1 ÷ the people whom the follower follows),
   * "trivalency" (0.1, 0.01 or 0.001 by chance), or a column of the file with the edges.
   */
  readonly edgeProbability: number | 'weightedCascade' | 'trivalency' | ColumnReference;
}

/** People share once enough of those whom they follow do. */
export interface LinearThresholdModel {
  /** Share model, or on a network independent cascade or linear threshold. */
  readonly kind: 'linearThreshold';
  /** How much each of those whom a person follows counts: all the same. */
  readonly weights: 'inverseInDegree';
  /**
   * Fraction of those followed who must have shared before a person does: drawn for each person, uniform in (0, 1], or
   * one number for all.
   */
  readonly threshold: number | 'random';
}

/** How the message passes from person to person. */
export type Model = ShareModel | IndependentCascadeModel | LinearThresholdModel;

/** Number of runs, random seed, and the limit on rounds. */
export interface ExperimentSettings {
  /** Number of independent runs; one where the level has no chance. */
  readonly replicates: number;
  /** Seed of all random numbers: the same text gives the same result. A number stands for its decimal text. */
  readonly rngSeed: string;
  /** Largest number of rounds after the first. */
  readonly maxGenerations: number;
}

/** A scenario, version 1, complete: every default filled in. */
export interface CompleteScenario {
  /** Version of the document format: 1. */
  readonly version: 1;
  /** What the scenario is about, for people; null where it has none. */
  readonly title: string | null;
  /**
   * ISO 4217 code of every amount in the document; amounts are never converted, so that a buy of the catalogue needs
   * its own currency.
   */
  readonly currency: string;
  /**
   * People who could be reached; the denominator of every percentage; null where the level is "network": its people are
   * the universe.
   */
  readonly universe: number | null;
  /** Whom the universe counts, for example P2+; a buy that counts others brings a warning. */
  readonly basis?: string;
  /**
   * How faithfully the cascade is computed: nobody overlaps, expected values, people drawn by chance, or every person
   * and edge of a network.
   */
  readonly level: Level;
  /**
   * How many people follow each sharer, and may see what they share: a number, or the law from which each number is
   * drawn; required without a network; null where the level is "network", which says who follows whom.
   */
  readonly followers: FollowerLaw | null;
  /** Whether following goes one way ("follow") or both ("mutual", on the level "population": followers are friends). */
  readonly ties: Ties;
  /** For the level "network": where the graph comes from; null where a program hands it in, and on other levels. */
  readonly network: NetworkSource | null;
  /**
   * Where the message starts: with the fans of a brand, with people on a network, given or to be chosen, or with
   * complaints.
   */
  readonly message: Message;
  /** How the message passes from person to person. */
  readonly model: Model;
  /** When people see it, in hours; left out: in rounds, which have no length. */
  readonly timing?: CompleteTiming;
  /** What is said besides praise; left out: everyone who shares praises. */
  readonly criticism?: Criticism;
  /** Who answers criticism; needs `timing` and `criticism`. */
  readonly desk?: Desk;
  /** What an answer changes; where there is a desk, filled in. */
  readonly reply?: Reply;
  /** When criticism disappears from the brand's own pages; needs `timing` and `criticism`. */
  readonly hide?: Hide;
  /** Criticism on pages that are not the brand's; needs `timing` and `criticism`. */
  readonly elsewhere?: Elsewhere;
  /**
   * What the cascade costs, in the currency of the document; null where it is unknown, which makes every cost of the
   * cascade null.
   */
  readonly cost: CascadeCost | null;
  /**
   * The television buy to compare with: an id of the catalogue alone, an id with production, or placements written out;
   * null where there is none.
   */
  readonly broadcast: Broadcast | null;
  /** Number of runs, random seed, and the limit on rounds. */
  readonly experiment: ExperimentSettings;
}

/** A scenario as people write it: what has a default may be left out. */
export interface Scenario {
  /** Where editors find the JSON Schema of this document; ignored. */
  readonly $schema?: string;
  /** Version of the document format: 1. */
  readonly version: 1;
  /** What the scenario is about, for people; null where it has none. */
  readonly title?: string | null;
  /**
   * ISO 4217 code of every amount in the document; amounts are never converted, so that a buy of the catalogue needs
   * its own currency. Default: "USD".
   */
  readonly currency?: string;
  /**
   * People who could be reached; the denominator of every percentage; null where the level is "network": its people are
   * the universe.
   */
  readonly universe: number | null;
  /** Whom the universe counts, for example P2+; a buy that counts others brings a warning. */
  readonly basis?: string | null;
  /**
   * How faithfully the cascade is computed: nobody overlaps, expected values, people drawn by chance, or every person
   * and edge of a network. Default: "population".
   */
  readonly level?: Level;
  /**
   * How many people follow each sharer, and may see what they share: a number, or the law from which each number is
   * drawn; required without a network; null where the level is "network", which says who follows whom.
   */
  readonly followers?: FollowerLaw | null;
  /**
   * Whether following goes one way ("follow") or both ("mutual", on the level "population": followers are friends).
   * Default: "follow".
   */
  readonly ties?: Ties;
  /** For the level "network": where the graph comes from; null where a program hands it in, and on other levels. */
  readonly network?:
    | {
        /** File with the edges, relative to this document. */
        readonly edges: string;
        /** Whether an edge goes one way; otherwise both follow each other. Default: true. */
        readonly directed?: boolean;
        /** Whom a directed edge names first: who is followed, or who follows. Default: "followedFirst". */
        readonly direction?: 'followedFirst' | 'followerFirst';
        /** File with what is known of each person, relative to this document; null where the model needs none. */
        readonly people?: string | null;
      }
    | {
        /** What draws the graph, with its options. */
        readonly generator: NetworkGenerator;
        /** Pairs of people, such as [3, 7], who are no longer tied once the graph has grown. */
        readonly cut?: readonly (readonly [number, number])[] | null;
        /** Pairs of people, such as [4, 9], who follow each other once the graph has grown. */
        readonly tie?: readonly (readonly [number, number])[] | null;
      }
    | {
        /** A graph that comes with Ripplecast; its people are called as in the source. */
        readonly dataset: 'karateClub' | 'florentineFamilies' | 'lesMiserables';
        /** Pairs of people, such as [3, 7], who are no longer tied once the graph has grown. */
        readonly cut?: readonly (readonly [number, number])[] | null;
        /** Pairs of people, such as [4, 9], who follow each other once the graph has grown. */
        readonly tie?: readonly (readonly [number, number])[] | null;
      }
    | null;
  /**
   * Where the message starts: with the fans of a brand, with people on a network, given or to be chosen, or with
   * complaints.
   */
  readonly message:
    | {
        /** People who follow the brand, drawn at random from the universe. */
        readonly fans: number;
        /** Probability that a fan sees the brand's own post. Default: 1. */
        readonly fanVisibility?: number;
        /** People drawn at random from everyone who see a paid post at the start and share for certain; left out: none. */
        readonly paidSeeds?: number | null;
        /** People drawn at random, neither fans nor seeds, who criticise at the beginning; needs `criticism`. */
        readonly complaints?: number;
        /**
         * Complaints that keep coming, by chance: so many an hour on average, by people not reached before; needs `timing`.
         */
        readonly perHour?: number;
        /** For how long they keep coming. */
        readonly hours?: number;
      }
    | {
        /** Ids of people on a network who share for certain at the start, instead of fans. */
        readonly seeds: readonly (number | string)[];
        /**
         * Whether the seeds praise or criticise as everyone does who shares after the post ("praise", also where it is left
         * out), or all criticise ("critical"); needs `criticism`.
         */
        readonly tone?: Tone;
        /** People drawn at random from everyone who see a paid post at the start and share for certain; left out: none. */
        readonly paidSeeds?: number | null;
        /** People drawn at random, neither fans nor seeds, who criticise at the beginning; needs `criticism`. */
        readonly complaints?: number;
        /**
         * Complaints that keep coming, by chance: so many an hour on average, by people not reached before; needs `timing`.
         */
        readonly perHour?: number;
        /** For how long they keep coming. */
        readonly hours?: number;
      }
    | {
        /** Whom to ask first: people on a network, chosen before the cascade runs, who share for certain at the start. */
        readonly choose:
          | {
              /** How many people are chosen. */
              readonly count: number;
              /**
               * What each person asks for passing the message on: an amount, an amount by followers, or a column of the file with
               * the people; at most two decimals.
               */
              readonly prices?:
                | number
                | {
                    /** What a person asks for each thousand of their followers on the network. */
                    readonly perThousandFollowers: number;
                    /** The least that anybody asks. Default: 0. */
                    readonly atLeast?: number;
                  }
                | ColumnReference;
              /**
               * What the chosen are to make large: people who see the message, or people who pass it on; left out: `reach` for the
               * share model, else `sharers`.
               */
              readonly metric?: 'reach' | 'sharers';
              /** Ids of those who may be chosen; left out: everyone. */
              readonly candidates?: readonly (number | string)[];
              /** Ids of those who may not be chosen; left out: nobody. */
              readonly excluded?: readonly (number | string)[];
              /** Ids of those who share for certain anyway, in addition to the chosen, and are paid already; left out: nobody. */
              readonly booked?: readonly (number | string)[];
              /**
               * How much each person counts, at least 0: a column of the file with the people; left out: everyone counts as one.
               */
              readonly weights?: ColumnReference;
              /**
               * How close the bounds are to come: the search stops once the certified ratio is at least 1 − 1/e − epsilon, and the
               * lower bound within epsilon of the estimate. Default: 0.1.
               */
              readonly epsilon?: number;
              /** Probability that both bounds of the certificate hold. Default: 0.99. */
              readonly confidence?: number;
            }
          | {
              /** What all of the chosen may ask for together; at most two decimals. */
              readonly budget: number;
              /**
               * What each person asks for passing the message on: an amount, an amount by followers, or a column of the file with
               * the people; at most two decimals.
               */
              readonly prices:
                | number
                | {
                    /** What a person asks for each thousand of their followers on the network. */
                    readonly perThousandFollowers: number;
                    /** The least that anybody asks. Default: 0. */
                    readonly atLeast?: number;
                  }
                | ColumnReference;
              /**
               * What the chosen are to make large: people who see the message, or people who pass it on; left out: `reach` for the
               * share model, else `sharers`.
               */
              readonly metric?: 'reach' | 'sharers';
              /** Ids of those who may be chosen; left out: everyone. */
              readonly candidates?: readonly (number | string)[];
              /** Ids of those who may not be chosen; left out: nobody. */
              readonly excluded?: readonly (number | string)[];
              /** Ids of those who share for certain anyway, in addition to the chosen, and are paid already; left out: nobody. */
              readonly booked?: readonly (number | string)[];
              /**
               * How much each person counts, at least 0: a column of the file with the people; left out: everyone counts as one.
               */
              readonly weights?: ColumnReference;
              /**
               * How close the bounds are to come: the search stops once the certified ratio is at least 1 − 1/e − epsilon, and the
               * lower bound within epsilon of the estimate. Default: 0.1.
               */
              readonly epsilon?: number;
              /** Probability that both bounds of the certificate hold. Default: 0.99. */
              readonly confidence?: number;
            };
        /**
         * Whether the seeds praise or criticise as everyone does who shares after the post ("praise", also where it is left
         * out), or all criticise ("critical"); needs `criticism`.
         */
        readonly tone?: Tone;
        /** People drawn at random from everyone who see a paid post at the start and share for certain; left out: none. */
        readonly paidSeeds?: number | null;
        /** People drawn at random, neither fans nor seeds, who criticise at the beginning; needs `criticism`. */
        readonly complaints?: number;
        /**
         * Complaints that keep coming, by chance: so many an hour on average, by people not reached before; needs `timing`.
         */
        readonly perHour?: number;
        /** For how long they keep coming. */
        readonly hours?: number;
      }
    | {
        /** People drawn at random, neither fans nor seeds, who criticise at the beginning; needs `criticism`. */
        readonly complaints: number;
        /**
         * Complaints that keep coming, by chance: so many an hour on average, by people not reached before; needs `timing`.
         */
        readonly perHour?: number;
        /** For how long they keep coming. */
        readonly hours?: number;
      }
    | {
        /**
         * Complaints that keep coming, by chance: so many an hour on average, by people not reached before; needs `timing`.
         */
        readonly perHour: number;
        /** For how long they keep coming. */
        readonly hours: number;
      };
  /** How the message passes from person to person. */
  readonly model:
    | {
        /** Share model, or on a network independent cascade or linear threshold. Default: "share". */
        readonly kind?: 'share';
        /**
         * Probability that a follower sees a given share; on a network also a column of the file with the edges. Default: 1.
         */
        readonly visibility?: number | ColumnReference;
        /**
         * Probability that a person who sees the message passes it on: a number, decided once on the first exposure, a curve
         * by exposure, a law of numbers that differ by message, or on a network a column of the file with the people.
         */
        readonly shareProbability:
          | number
          | {
              /** Share probability on the first, second, … exposure of someone who has not shared yet. */
              readonly byExposure: readonly number[];
              /** Share probability on every later exposure. Default: 0. */
              readonly then?: number;
            }
          | SharePerMessage
          | ColumnReference;
      }
    | IndependentCascadeModel
    | {
        /** Share model, or on a network independent cascade or linear threshold. */
        readonly kind: 'linearThreshold';
        /** How much each of those whom a person follows counts: all the same. Default: "inverseInDegree". */
        readonly weights?: 'inverseInDegree';
        /**
         * Fraction of those followed who must have shared before a person does: drawn for each person, uniform in (0, 1], or
         * one number for all. Default: "random".
         */
        readonly threshold?: number | 'random';
      };
  /** When people see it, in hours; left out: in rounds, which have no length. */
  readonly timing?: {
    /**
     * Law of the hours from a share to one person's sight of it. Default:
     * {"law":"lognormal","median":1.3333,"sigma":1.757}.
     */
    readonly delay?: DelayLaw;
    /** The same for the brand's own post. Default: that of `delay`. */
    readonly fanDelay?: DelayLaw;
    /** Length of a row of the timeline. Default: 1. */
    readonly rowHours?: number;
    /** Hours after which nobody looks; null where it goes on until nothing is left to be seen. Default: 168. */
    readonly horizonHours?: number | null;
  } | null;
  /** What is said besides praise; left out: everyone who shares praises. */
  readonly criticism?: {
    /**
     * Probability that a person who shares after praise, or after the post itself, praises; otherwise they criticise.
     * Default: 0.857.
     */
    readonly quality?: number;
    /** After criticism people share so many times as often, at most always, and always criticise. Default: 1.25. */
    readonly shareMultiplier?: number;
    /** Delays of criticism are so many times as long as those of praise. Default: 0.8. */
    readonly delayMultiplier?: number;
  } | null;
  /** Who answers criticism; needs `timing` and `criticism`. */
  readonly desk?: {
    /** How many answer criticism, one each at a time. */
    readonly people: number;
    /** Minutes that an answer takes on average; exponential. Default: 6. */
    readonly handlingMinutes?: number;
    /** From when to when the desk works each day; work stops at closing and goes on the next day. Default: "always". */
    readonly openHours?: readonly [number, number] | 'always';
    /** Hour of the day at which the message begins; "random" draws one for each run. Default: "random". */
    readonly startHour?: number | 'random';
    /**
     * Hours after which people give up waiting for an answer, on average; exponential; null where nobody gives up.
     * Default: 2.7.
     */
    readonly patienceHours?: number | null;
    /**
     * Cost of an hour of one person at the desk; it stands beside the cascade's cost and is no part of it; null where it
     * is unknown.
     */
    readonly costPerHour?: number | null;
  } | null;
  /** What an answer changes; where there is a desk, filled in. */
  readonly reply?: {
    /** Fraction of those who would pass criticism on and do not, where they see the answer below it. Default: 0.3. */
    readonly effect?: number;
    /** By how much an answer raises the visibility of the criticism: 0.1 is a tenth more sights. Default: 0.1. */
    readonly publicity?: number;
  } | null;
  /** When criticism disappears from the brand's own pages; needs `timing` and `criticism`. */
  readonly hide?: {
    /** Hours after which criticism on the brand's own pages is hidden. */
    readonly afterHours: number;
  } | null;
  /** Criticism on pages that are not the brand's; needs `timing` and `criticism`. */
  readonly elsewhere?: {
    /** Fraction of critics' shares that are not on the brand's pages, where nothing can be hidden. */
    readonly fraction: number;
    /** Law of the hours until their followers see them; null where it is that of other criticism. */
    readonly delay?: DelayLaw | null;
    /** Readers who find each such page on its first day, drawn from everyone; they pass nothing on. Default: 0. */
    readonly readersPerDay?: number;
    /** Years in which the readers of a page halve; null where they never do. */
    readonly halfLifeYears?: number | null;
  } | null;
  /**
   * What the cascade costs, in the currency of the document; null where it is unknown, which makes every cost of the
   * cascade null.
   */
  readonly cost?: {
    /** Content and people, paid once: the budget. Default: 0. */
    readonly fixed?: number;
    /** Paid for each thousand fans. Default: 0. */
    readonly perThousandFans?: number;
    /** Incentive paid for each person who shares. Default: 0. */
    readonly perSharer?: number;
    /** Paid for each of `message.paidSeeds`, beside what each person who shares costs; left out: nothing. */
    readonly perPaidSeed?: number;
  } | null;
  /**
   * The television buy to compare with: an id of the catalogue alone, an id with production, or placements written out;
   * null where there is none.
   */
  readonly broadcast?:
    | string
    | {
        /** The buy's id in the catalogue, for example super-bowl-2011. */
        readonly buy: string;
        /** Cost of making the spot, paid once. Default: 0. */
        readonly production?: number;
        /**
         * Probability that someone who sees an insertion notices it, each time anew, and decides whether to pass the message
         * on; left out: television starts nothing.
         */
        readonly notice?: number | null;
      }
    | {
        /** Insertions of the spot in each programme. */
        readonly placements: readonly Placement[];
        /** How many people pairs of placements share, as measured; pairs that are not named share what chance gives. */
        readonly duplications?: readonly Duplication[] | null;
        /** Cost of making the spot, paid once. Default: 0. */
        readonly production?: number;
        /** People from whom the audience was measured; null where that is unknown. */
        readonly universe?: number | null;
        /** Where the figures come from; null where that is unknown. */
        readonly source?: string | null;
        /**
         * Probability that someone who sees an insertion notices it, each time anew, and decides whether to pass the message
         * on; left out: television starts nothing.
         */
        readonly notice?: number | null;
      }
    | null;
  /** Number of runs, random seed, and the limit on rounds. */
  readonly experiment?: {
    /** Number of independent runs; one where the level has no chance. Default: 1000. */
    readonly replicates?: number;
    /**
     * Seed of all random numbers: the same text gives the same result. A number stands for its decimal text. Default:
     * "ripplecast".
     */
    readonly rngSeed?: string | number;
    /** Largest number of rounds after the first. Default: 1000. */
    readonly maxGenerations?: number;
  };
}
