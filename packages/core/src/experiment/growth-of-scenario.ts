import { reproductionNumber, shareProbabilityOnExposure } from '../cascade/index.ts';
import type { Conversation, LaidOutCascade } from '../cascade/index.ts';
import { growthRateOf, type PartOfDelays } from '../delay/doubling-hours.ts';
import { prepareDelay } from '../delay/prepare-delay.ts';
import { InvalidDocumentError } from '../errors.ts';
import type { GraphDigest, NetworkLayout } from './scenario-network.ts';

/** What growth follows from; prepared scenarios have it. */
export interface GrowingScenario {
  /** The scenario on its network; null on levels without one. */
  readonly layout: Pick<NetworkLayout, 'tipping'> | null;
  /** The share model; asked for on levels without a network only. */
  readonly cascade: LaidOutCascade;
  /** What there is besides rounds of praise. */
  readonly conversation: Conversation;
}

/** R of praise and of criticism. */
export interface ReproductionByTone {
  /** R₊: supporters whom one early supporter causes. */
  readonly praise: number;
  /** R₋: critics whom one early critic causes. */
  readonly criticism: number;
}

/**
 * R₊ = R·quality and R₋ of a scenario; null without criticism, and for a model without an R.
 * @param digest - Of the network's graph, where it is known.
 * @remarks R₋ is R with each share probability, or under independent cascade each edge probability, times the share multiplier, at most 1.
 */
export function reproductionByTone(prepared: GrowingScenario, digest?: GraphDigest): ReproductionByTone | null {
  const { criticism } = prepared.conversation;
  if (criticism === null) return null;
  const { praise, critical } = reproductionOf(prepared, criticism.shareMultiplier, digest);
  return praise === null || critical === null ? null : { praise: praise * criticism.quality, criticism: critical };
}

function reproductionOf(
  prepared: GrowingScenario,
  shareMultiplier: number,
  digest: GraphDigest | undefined,
): { readonly praise: number | null; readonly critical: number | null } {
  if (prepared.layout !== null) {
    const { reproductionNumber: praise, ofCriticism } = prepared.layout.tipping(digest);
    return { praise, critical: ofCriticism ?? null };
  }
  const { cascade } = prepared;
  const share = shareProbabilityOnExposure(cascade.shareProbability, 1);
  const critical = { ...cascade, shareProbability: Math.min(1, share * shareMultiplier) };
  return { praise: reproductionNumber(cascade), critical: reproductionNumber(critical) };
}

/**
 * Hours in which sharers double while few have seen it: ln 2/α with the larger root α of R·q·ĝ₊(α) = 1 and R₋·ĝ₋(α) = 1.
 * @param digest - Of the network's graph, where it is known.
 * @returns Null without a timing, where nothing grows, where all would happen at once (R·P(X = 0) ≥ 1), and for a model without an R.
 * @remarks A desk is left out: what it changes comes later.
 */
export function doublingHoursOf(prepared: GrowingScenario, digest?: GraphDigest): number | null {
  const { timing, criticism, elsewhere } = prepared.conversation;
  if (timing === null) return null;
  const delay = prepareDelay(timing.delay);
  const praise = [{ weight: 1, delay, multiplier: 1 }];
  if (criticism === null) {
    const growth = reproductionOf(prepared, 1, digest).praise;
    return growth === null ? null : hoursOf([{ growth, parts: praise }]);
  }
  const byTone = reproductionByTone(prepared, digest);
  if (byTone === null) return null;
  const away = elsewhere?.delay == null ? 0 : elsewhere.fraction;
  const critical = [{ weight: 1 - away, delay, multiplier: criticism.delayMultiplier }];
  if (elsewhere?.delay != null) critical.push({ weight: away, delay: prepareDelay(elsewhere.delay), multiplier: 1 });
  return hoursOf([
    { growth: byTone.praise, parts: praise },
    { growth: byTone.criticism, parts: critical },
  ]);
}

/** A way to grow. */
interface Growth {
  /** Its R. */
  readonly growth: number;
  /** Its delays. */
  readonly parts: readonly PartOfDelays[];
}

function hoursOf(growths: readonly Growth[]): number | null {
  const isAtOnce = growths.some(
    ({ growth, parts }) => growth * parts.reduce((sum, { weight, delay }) => sum + weight * delay.atOnce, 0) >= 1,
  );
  const fastest = Math.max(...growths.map(({ growth, parts }) => growthRateOf(growth, parts) ?? 0));
  return isAtOnce || fastest === 0 ? null : Math.LN2 / fastest;
}

/**
 * Refuses a scenario of level "arithmetic" that would have no end at its first moment: R·P(X = 0) ≥ 1.
 * @throws InvalidDocumentError.
 */
export function checkTakesTime(prepared: GrowingScenario): void {
  const { timing } = prepared.conversation;
  const atOnce = timing === null ? 0 : prepareDelay(timing.delay).atOnce;
  if (atOnce === 0) return;
  const byTone = reproductionByTone(prepared);
  const growth = byTone === null ? reproductionNumber(prepared.cascade) : Math.max(byTone.praise, byTone.criticism);
  if (growth * atOnce < 1) return;
  const expected = `a law with less than ${1 / growth} at once, 1/R, or all would happen at once`;
  throw InvalidDocumentError.at('timing.delay', `must be ${expected}; got ${atOnce}`);
}
