// Made by scripts/generate-keys.ts from generator-schema.ts. Do not edit.
import type {
  ClassCounts,
  LognormalCounts,
  PoissonCounts,
  PowerLawCounts,
} from '../../random/count-law/count-law.generated.ts';

/** Options of {@link generateErdosRenyi}. */
export interface ErdosRenyiOptions {
  /** Number of people in the graph. */
  readonly people: number;
  /** Probability of each friendship, or of each edge where they go one way. */
  readonly edgeProbability: number;
  /** Whether edges go one way; otherwise they are friendships. */
  readonly directed?: boolean;
}

/** Options of {@link generateErdosRenyiEdges}. */
export interface ErdosRenyiEdgesOptions {
  /** Number of people in the graph. */
  readonly people: number;
  /** Number of friendships, or of edges where they go one way. */
  readonly edges: number;
  /** Whether edges go one way; otherwise they are friendships. */
  readonly directed?: boolean;
}

/** Options of {@link generateRandomRegular}. */
export interface RandomRegularOptions {
  /** Number of people in the graph. */
  readonly people: number;
  /** Friends that everybody has; people × friends must be even. */
  readonly friends: number;
}

/** How many friends or followers people have: a fixed number, a law, or a list with a number for each person. */
export type DegreeLaw = number | PoissonCounts | LognormalCounts | PowerLawCounts | ClassCounts | readonly number[];

/** Options of {@link generateConfigurationModel}. */
export interface ConfigurationModelOptions {
  /** Number of people in the graph. */
  readonly people: number;
  /** Friends of each person: a number, a law from which each number is drawn, or a list. */
  readonly friends: DegreeLaw;
}

/** Options of {@link generateChungLu}. */
export interface ChungLuOptions {
  /** Number of people in the graph. */
  readonly people: number;
  /** Friends of each person: a number, a law from which each number is drawn, or a list. */
  readonly friends: DegreeLaw;
}

/** Options of {@link generateBarabasiAlbert}. */
export interface BarabasiAlbertOptions {
  /** Number of people in the graph. */
  readonly people: number;
  /** Friendships that each newcomer makes, fewer than there are people. */
  readonly friendsOfNewcomer: number;
}

/** Options of {@link generateWattsStrogatz}. */
export interface WattsStrogatzOptions {
  /** Number of people in the graph. */
  readonly people: number;
  /** Neighbours on the ring, half on each side: even, fewer than there are people. */
  readonly friends: number;
  /** Probability that a friendship of the ring is given a new end. */
  readonly rewiringProbability: number;
}

/** Probabilities of friendships that are the same for all blocks. */
export interface BlockProbabilities {
  /** Probability that two people of one block are friends. */
  readonly inside: number;
  /** Probability that people of two blocks are friends. */
  readonly outside: number;
}

/** Options of {@link generateStochasticBlockModel}. */
export interface StochasticBlockModelOptions {
  /** People of each block, such as [10, 20]; ids run through the blocks in order. */
  readonly blocks: readonly number[];
  /**
   * Probability that two people are friends, by their blocks: a row for each block, such as [[0.5, 0.1], [0.1, 0.4]],
   * symmetric; or the same for all blocks, such as { "inside": 0.5, "outside": 0.1 }.
   */
  readonly edgeProbabilities: readonly (readonly number[])[] | BlockProbabilities;
}

/** Options of {@link generateCommunities}. */
export interface CommunitiesOptions {
  /** Number of people in the graph. */
  readonly people: number;
  /** Mean number of friends, fewer than there are people. */
  readonly meanFriends: number;
  /** Mean local clustering coefficient, where people with fewer than 2 friends count as 0. */
  readonly clustering: number;
  /**
   * Communities that each person belongs to; without it 3 up to a clustering of 0.15, 2 up to 0.3, 1 above, and fewer
   * where people have few friends.
   */
  readonly communitiesPerPerson?: number;
}

/** Options of {@link generateDirectedFollowers}. */
export interface DirectedFollowersOptions {
  /** Number of people in the graph. */
  readonly people: number;
  /** Followers of each person: a number, a law from which each number is drawn, or a list. */
  readonly followers: DegreeLaw;
  /** How many people each person follows: a number, a law or a list, with the mean of the followers within 5 %. */
  readonly follows: DegreeLaw;
  /** Fraction of the edges whose reverse is an edge too. */
  readonly reciprocity: number;
}

/** Options of {@link generateUniformFollowers}. */
export interface UniformFollowersOptions {
  /** Number of people in the graph. */
  readonly people: number;
  /** Followers of each person: a number, a law from which each number is drawn, or a list. */
  readonly followers: DegreeLaw;
}

/** Options of the graphs that need only a number of people. */
export interface ShapeOptions {
  /** Number of people in the graph. */
  readonly people: number;
}

/** Options of {@link generateTree}. */
export interface TreeOptions {
  /** Number of people in the graph. */
  readonly people: number;
  /** Children of each person; the last ones have fewer or none. */
  readonly children: number;
}

/** A generator with its options: plain JSON, what a scenario has as `network.generator`. */
export type NetworkGenerator =
  | ({
      /** Name of the generator. */
      readonly kind: 'erdosRenyi';
    } & ErdosRenyiOptions)
  | ({
      /** Name of the generator. */
      readonly kind: 'erdosRenyiEdges';
    } & ErdosRenyiEdgesOptions)
  | ({
      /** Name of the generator. */
      readonly kind: 'randomRegular';
    } & RandomRegularOptions)
  | ({
      /** Name of the generator. */
      readonly kind: 'configurationModel';
    } & ConfigurationModelOptions)
  | ({
      /** Name of the generator. */
      readonly kind: 'chungLu';
    } & ChungLuOptions)
  | ({
      /** Name of the generator. */
      readonly kind: 'barabasiAlbert';
    } & BarabasiAlbertOptions)
  | ({
      /** Name of the generator. */
      readonly kind: 'wattsStrogatz';
    } & WattsStrogatzOptions)
  | ({
      /** Name of the generator. */
      readonly kind: 'stochasticBlockModel';
    } & StochasticBlockModelOptions)
  | ({
      /** Name of the generator. */
      readonly kind: 'communities';
    } & CommunitiesOptions)
  | ({
      /** Name of the generator. */
      readonly kind: 'directedFollowers';
    } & DirectedFollowersOptions)
  | ({
      /** Name of the generator. */
      readonly kind: 'uniformFollowers';
    } & UniformFollowersOptions)
  | ({
      /** Name of the generator. */
      readonly kind: 'path';
    } & ShapeOptions)
  | {
      /** Name of the generator. */
      readonly kind: 'cycle';
      /** Number of people in the graph. */
      readonly people: number;
    }
  | ({
      /** Name of the generator. */
      readonly kind: 'star';
    } & ShapeOptions)
  | ({
      /** Name of the generator. */
      readonly kind: 'complete';
    } & ShapeOptions)
  | ({
      /** Name of the generator. */
      readonly kind: 'tree';
    } & TreeOptions);
