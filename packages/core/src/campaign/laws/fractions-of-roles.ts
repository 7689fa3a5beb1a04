import { checkNumber, checkOptions, checkPositive } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import { gammaMass, gammaTails, LARGEST_SHAPE } from './gamma-tails.ts';
import { type GammaLaw, probabilityOfExcess } from './gamma-difference.ts';
import { type GoodwillInflow, stationaryGoodwill } from './goodwill-law.ts';
import { LN_2 } from './half-life.ts';

/** What makes an advocate, where nobody criticises. */
export interface AdvocacyInflow extends GoodwillInflow {
  /** Goodwill from which on a fan is an advocate, above 0. */
  readonly advocateAt: number;
}

/** What a fan feels in the long run: engagements and criticism that come at random, each at its rate. */
export interface FeelingsInflow {
  /** Valuable engagements of one fan on a day, on average; at least 0. */
  readonly engagementsPerDay: number;
  /** Days in which half of the goodwill fades, at least 0. */
  readonly goodwillHalfLifeDays: number;
  /** Criticism that one fan sees and believes on a day, on average; at least 0. */
  readonly believedPerDay: number;
  /** Mean grievance that each leaves, in valuable engagements; above 0. */
  readonly grievance: number;
  /** Days in which half of the grievance fades, at least 0. */
  readonly grievanceHalfLifeDays: number;
  /** Goodwill minus grievance from which on a fan is an advocate, above 0. */
  readonly advocateAt: number;
  /** Grievance minus goodwill from which on a fan is a critic, above 0. */
  readonly criticAt: number;
}

/** Fractions of all fans; their sum is 1. */
export interface FractionsOfRoles {
  /** Neither advocates nor critics. */
  readonly fans: number;
  /** Goodwill minus grievance is `advocateAt` or more. */
  readonly advocates: number;
  /** Grievance minus goodwill is `criticAt` or more. */
  readonly critics: number;
}

/**
 * Which fraction of the fans are advocates in the long run, where nobody criticises.
 * @returns P(G ≥ advocateAt) for G of the law of {@link stationaryGoodwill}.
 * @throws InvalidParameterError for numbers out of their bounds, and for a half-life of null: what never fades has no long run.
 * @example
 * ```ts
 * import { advocateFraction } from 'ripplecast/campaign';
 * advocateFraction({ engagementsPerDay: 0.02, halfLifeDays: 90, advocateAt: 3 }); // => 0.32843…
 * ```
 */
export function advocateFraction(inflow: AdvocacyInflow): number {
  const { shape } = lawOfAdvocacy(inflow);
  return gammaTails(shape, inflow.advocateAt).upper;
}

/**
 * How many days in a row a fan is an advocate, on average, where nobody criticises: the fraction of {@link advocateFraction}, divided by
 * how often a day a fan's goodwill sinks below `advocateAt`.
 * @returns 0 where nobody ever is one.
 * @throws InvalidParameterError as {@link advocateFraction}.
 * @remarks Goodwill sinks below c as often as density(c) × δ·c, the speed at which it fades there.
 * @example
 * ```ts
 * import { advocateSpellDays } from 'ripplecast/campaign';
 * advocateSpellDays({ engagementsPerDay: 0.02, halfLifeDays: 90, advocateAt: 3 }); // => 70.4575…
 * ```
 */
export function advocateSpellDays(inflow: AdvocacyInflow): number {
  const { shape } = lawOfAdvocacy(inflow);
  if (shape === 0) return 0;
  const sinks = inflow.engagementsPerDay * gammaMass(shape, inflow.advocateAt);
  return gammaTails(shape, inflow.advocateAt).upper / sinks;
}

/**
 * Which fraction of the fans have which role in the long run: goodwill G and grievance Q are independent gamma numbers with shapes
 * engagementsPerDay ÷ δ and believedPerDay ÷ δ′, scales 1 and `grievance`.
 * @throws InvalidParameterError for numbers out of their bounds.
 * @returns Absolute error below 1e−12.
 * @remarks Roles feed nothing here: in a campaign advocates share more, so that more fans see a post, and critics add criticism.
 * @example
 * ```ts
 * import { fractionsOfRoles } from 'ripplecast/campaign';
 * const { critics, advocates } = fractionsOfRoles({
 *   engagementsPerDay: 0.02,
 *   goodwillHalfLifeDays: 90,
 *   believedPerDay: 0.004,
 *   grievance: 2,
 *   grievanceHalfLifeDays: 30,
 *   advocateAt: 3,
 *   criticAt: 1,
 * });
 * critics; // => 0.02262…
 * advocates; // => 0.28432…
 * ```
 */
export function fractionsOfRoles(inflow: FeelingsInflow): FractionsOfRoles {
  checkFeelings(inflow);
  const { engagementsPerDay, goodwillHalfLifeDays, believedPerDay, grievance, grievanceHalfLifeDays } = inflow;
  const goodwill = lawOf('engagementsPerDay', engagementsPerDay, goodwillHalfLifeDays, 1);
  const offence = lawOf('believedPerDay', believedPerDay, grievanceHalfLifeDays, grievance);
  const advocates = probabilityOfExcess(goodwill, offence, inflow.advocateAt);
  const critics = probabilityOfExcess(offence, goodwill, inflow.criticAt);
  return { fans: 1 - advocates - critics, advocates, critics };
}

/**
 * Which fraction of the fans are critics in the long run: P(Q − G ≥ criticAt), of {@link fractionsOfRoles}.
 * @throws InvalidParameterError as fractionsOfRoles.
 * @example
 * ```ts
 * import { criticFraction } from 'ripplecast/campaign';
 * const goodwill = { engagementsPerDay: 0.02, goodwillHalfLifeDays: 90, advocateAt: 3 };
 * const offence = { believedPerDay: 0.004, grievance: 2, grievanceHalfLifeDays: 30, criticAt: 1 };
 * criticFraction({ ...goodwill, ...offence }); // => 0.02262…
 * ```
 */
export function criticFraction(inflow: FeelingsInflow): number {
  return fractionsOfRoles(inflow).critics;
}

function lawOfAdvocacy(inflow: AdvocacyInflow): GammaLaw {
  checkOptions('inflow', inflow, ['engagementsPerDay', 'halfLifeDays', 'advocateAt']);
  const { engagementsPerDay, halfLifeDays, advocateAt } = inflow;
  checkPositive('inflow.advocateAt', advocateAt);
  const law = stationaryGoodwill({ engagementsPerDay, halfLifeDays });
  checkShape('engagementsPerDay', engagementsPerDay, law.shape);
  return law;
}

function lawOf(name: string, perDay: number, halfLifeDays: number, scale: number): GammaLaw {
  const shape = (perDay * halfLifeDays) / LN_2;
  checkShape(name, perDay, shape);
  return { shape, scale };
}

function checkShape(name: string, perDay: number, shape: number): void {
  if (shape <= LARGEST_SHAPE) return;
  throw new InvalidParameterError(`inflow.${name}`, 'a rate of at most a million in the time of a feeling', perDay);
}

function checkFeelings(inflow: FeelingsInflow): void {
  checkOptions('inflow', inflow, [
    'engagementsPerDay',
    'goodwillHalfLifeDays',
    'believedPerDay',
    'grievance',
    'grievanceHalfLifeDays',
    'advocateAt',
    'criticAt',
  ]);
  checkNumber('inflow.engagementsPerDay', inflow.engagementsPerDay, 0);
  checkNumber('inflow.goodwillHalfLifeDays', inflow.goodwillHalfLifeDays, 0);
  checkNumber('inflow.believedPerDay', inflow.believedPerDay, 0);
  checkPositive('inflow.grievance', inflow.grievance);
  checkNumber('inflow.grievanceHalfLifeDays', inflow.grievanceHalfLifeDays, 0);
  checkPositive('inflow.advocateAt', inflow.advocateAt);
  checkPositive('inflow.criticAt', inflow.criticAt);
}
