import { checkChoice, checkNumber, checkOptions, checkProbability, checkWhole } from '../../check.ts';
import { exp } from '../../random/ported-functions/exponential.ts';
import { log1p } from '../../random/ported-functions/logarithm-plus-one.ts';
import { checkArgument } from '../../schema/read-argument.ts';
import { criticismNode } from '../conversation-schema.ts';
import type { Criticism } from '../conversation.generated.ts';

/** How many sharers one sharer causes, while almost nobody has seen it: Poisson with a mean. */
export interface PoissonOffspring {
  /** Name of the law. */
  readonly law: 'poisson';
  /** R, at least 0. After criticism it is R times the share multiplier. */
  readonly reproductionNumber: number;
}

/** How many sharers one sharer causes, while almost nobody has seen it: each follower is one, or not. */
export interface BinomialOffspring {
  /** Name of the law. */
  readonly law: 'binomial';
  /** Followers of each sharer; whole, at most 1e6. */
  readonly followers: number;
  /** Probability that a follower sees a share. */
  readonly visibility: number;
  /** Probability that whoever sees it shares; after criticism times the share multiplier, at most 1. */
  readonly shareProbability: number;
}

/** Law of the sharers whom one sharer causes. */
export type Offspring = PoissonOffspring | BinomialOffspring;

/** Two colours of sharing, praise and criticism: how many change from one to the other, and how much more often criticism is shared. */
export type Colours = Pick<Criticism, 'quality' | 'shareMultiplier'>;

/** A law of offspring of one colour, as two functions. */
export interface OffspringLaw {
  /** Mean. */
  readonly mean: number;
  /** Probability generating function at 1 + `excess`, −1 ≤ excess ≤ 0. */
  readonly generating: (excess: number) => number;
  /** Its derivative there. */
  readonly slope: (excess: number) => number;
}

/** The law of the offspring of praise and of criticism; throws InvalidParameterError for arguments that are none. */
export function offspringOf(
  offspring: Offspring,
  colours: Colours,
): { readonly praise: OffspringLaw; readonly criticism: OffspringLaw } {
  const colourKeys = ['quality', 'shareMultiplier'] as const;
  checkOptions('colours', colours, colourKeys);
  for (const key of colourKeys) checkArgument(`colours.${key}`, criticismNode.entries[key], colours[key]);
  return { praise: lawOf(offspring, 1), criticism: lawOf(offspring, colours.shareMultiplier) };
}

function lawOf(offspring: Offspring, multiplier: number): OffspringLaw {
  checkOptions('offspring', offspring, keysOf[(offspring as Offspring | null)?.law ?? 'poisson'] ?? ['law']);
  checkChoice('offspring.law', offspring.law, ['poisson', 'binomial']);
  if (offspring.law === 'poisson') {
    checkNumber('offspring.reproductionNumber', offspring.reproductionNumber, 0);
    return poisson(offspring.reproductionNumber * multiplier);
  }
  checkWhole('offspring.followers', offspring.followers, 0, 1e6);
  checkProbability('offspring.visibility', offspring.visibility);
  checkProbability('offspring.shareProbability', offspring.shareProbability);
  return binomial(offspring.followers, offspring.visibility * Math.min(1, offspring.shareProbability * multiplier));
}

const keysOf: Readonly<Record<string, readonly string[]>> = {
  poisson: ['law', 'reproductionNumber'],
  binomial: ['law', 'followers', 'visibility', 'shareProbability'],
};

function poisson(mean: number): OffspringLaw {
  return {
    mean,
    generating: (excess) => exp(mean * excess),
    slope: (excess) => mean * exp(mean * excess),
  };
}

function binomial(n: number, p: number): OffspringLaw {
  const power = (excess: number, exponent: number): number => (exponent === 0 ? 1 : exp(exponent * log1p(p * excess)));
  return {
    mean: n * p,
    generating: (excess) => power(excess, n),
    slope: (excess) => (n === 0 ? 0 : n * p * power(excess, n - 1)),
  };
}
