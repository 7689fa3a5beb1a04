import type { ResultDocument } from 'ripplecast/scenario';
import { countInWords, formatCount, formatMoney, formatNumber, formatPercent, oddsInWords } from './format-number.ts';

/** What a result says, in sentences made from its numbers only. */
export interface Verdict {
  /** The answer in one short sentence. */
  readonly headline: string;
  /** What stands behind it, one paragraph each. */
  readonly sentences: readonly string[];
}

/**
 * The answer of a comparison or a simulation in words.
 * @param result - Any result; with `broadcast` null it speaks of the cascade alone.
 * @param buyName - Name of the buy for people, for example `Super Bowl XLV`.
 */
export function verdictOf(result: ResultDocument, buyName: string): Verdict {
  const headline = result.comparison === null ? aloneHeadline(result) : comparedHeadline(result, buyName);
  const sentences = [
    reachSentence(result, buyName),
    startSentence(result),
    growthSentence(result),
    costSentence(result),
    certaintySentence(result),
  ];
  return { headline, sentences: sentences.filter((sentence) => sentence !== null) };
}

/** Runs of the ensemble; null on a deterministic level. */
function runsOf({ cascade, provenance }: ResultDocument): number | null {
  return cascade.probabilityNoSharer === null ? null : provenance.scenario.experiment.replicates;
}

function comparedHeadline(result: ResultDocument, buyName: string): string {
  const { generationPassingBroadcast, probabilityPasses, medianGenerationPassing } = result.comparison!;
  const runs = runsOf(result);
  if (runs === null || probabilityPasses === null) {
    if (generationPassingBroadcast === null) return `It never passes ${buyName}.`;
    return `${rounds(generationPassingBroadcast)} to pass ${buyName}.`;
  }
  if (medianGenerationPassing === null) return `It never passes ${buyName}: none of ${runsText(runs)} did.`;
  if (probabilityPasses === 1) {
    return `${rounds(medianGenerationPassing)} to pass ${buyName}: ${runs === 1 ? 'the one run' : `all ${runsText(runs)}`} did.`;
  }
  const survive = probabilityPasses >= 0.5;
  const odds = oddsInWords(survive ? probabilityPasses : 1 - probabilityPasses, runs);
  return `${rounds(medianGenerationPassing)} if it survives; ${odds} ${survive ? 'do' : 'do not'}.`;
}

function aloneHeadline(result: ResultDocument): string {
  const { reach } = result.cascade;
  const { universe } = result.provenance.scenario;
  const of = universe === null ? '' : ` of ${countInWords(universe)}`;
  const average = runsOf(result) === null ? '' : ' on average';
  return `${capital(countInWords(reach.mean))}${of} people see it${average}.`;
}

/** Whom it reaches: people, beside the broadcast's people. */
function reachSentence(result: ResultDocument, buyName: string): string {
  const { cascade, broadcast, comparison } = result;
  const runs = runsOf(result);
  const average = runs === null ? 'It reaches' : 'On average it reaches';
  const views = `${countInWords(cascade.impressions.mean)} impressions`;
  const range =
    cascade.reach.p05 === null || cascade.reach.p95 === null
      ? ''
      : `; 9 runs in 10 end between ${countInWords(cascade.reach.p05)} and ${countInWords(cascade.reach.p95)}`;
  const people = `${average} ${countInWords(cascade.reach.mean)} people (${views})${range}`;
  if (broadcast === null || comparison === null) return `${people}.`;

  const ratio = comparison.reachRatio;
  const against =
    ratio >= 1
      ? `${formatNumber(ratio)} times the ${countInWords(broadcast.reach)} of ${buyName}`
      : `${formatPercent(ratio)} of the ${countInWords(broadcast.reach)} of ${buyName}`;
  const passes =
    runs === null || comparison.probabilityPasses === null || [0, 1].includes(comparison.probabilityPasses)
      ? ''
      : ` ${formatCount(Math.round(comparison.probabilityPasses * runs))} of ${runsText(runs)} pass it, half of those by round ${comparison.medianGenerationPassing}.`;
  return `${average} ${countInWords(cascade.reach.mean)} people, ${against}, with ${views}${range}.${passes}`;
}

/** Whether it starts at all. */
function startSentence(result: ResultDocument): string | null {
  const nobody = result.cascade.probabilityNoSharer;
  const runs = runsOf(result);
  if (nobody === null || runs === null || nobody === 0) return null;
  return `Nobody passes it on in ${formatCount(Math.round(nobody * runs))} of ${runsText(runs)}.`;
}

/** R against 1, and what would tip it. */
function growthSentence({ cascade }: ResultDocument): string | null {
  const r = cascade.reproductionNumber;
  if (r === null) return null;
  const { shareProbability, followers } = cascade.tippingPoint;
  const tips = [
    shareProbability === null ? null : `a share probability of ${formatPercent(shareProbability)}`,
    followers === null ? null : `${formatNumber(followers)} followers each`,
  ].filter((tip) => tip !== null);
  const point = tips.length === 0 ? '' : ` The tipping point, R = 1, lies at ${tips.join(' or ')}.`;
  const more = `an early sharer makes ${formatNumber(r)} more`;
  if (Math.abs(r - 1) < 5e-4) return `R = ${formatNumber(r)}: ${more}, which is the tipping point itself.`;
  if (r > 1) return `R = ${formatNumber(r)}: ${more}, so that it grows once it has caught on.${point}`;
  return `R = ${formatNumber(r)}: ${more}, so that every cascade dies out.${point}`;
}

/** What each costs, by both counts, and which is cheaper. */
function costSentence(result: ResultDocument): string | null {
  const { cascade, broadcast, comparison, provenance } = result;
  const { currency } = provenance.scenario;
  if (cascade.cost === null) return null;
  if (cascade.costPerThousandReached === null || cascade.cpm === null) return null;
  const reached = formatMoney(cascade.costPerThousandReached, currency);
  const cpm = formatMoney(cascade.cpm, currency);
  if (broadcast === null || comparison === null) {
    return `It costs ${reached} per 1,000 people reached, ${cpm} per 1,000 impressions (CPM).`;
  }
  const first = `Per 1,000 people reached it costs ${reached}, the broadcast ${formatMoney(broadcast.costPerThousandReached, currency)}`;
  const second = `per 1,000 impressions (CPM) ${cpm} and ${formatMoney(broadcast.cpm, currency)}`;
  return `${first}; ${second}: ${cheaperBy(cascade.costPerThousandReached - broadcast.costPerThousandReached, cascade.cpm - broadcast.cpm)}.${cheaperRuns(result)}`;
}

function cheaperBy(reached: number, cpm: number): string {
  if (reached < 0 && cpm < 0) return 'the cascade is cheaper by both';
  if (reached > 0 && cpm > 0) return 'the broadcast is cheaper by both';
  if (reached < 0) return 'the cascade is cheaper per person, but not per impression';
  if (cpm < 0) return 'the cascade is cheaper per impression only, because it repeats itself';
  return 'neither is cheaper';
}

function cheaperRuns(result: ResultDocument): string {
  const cheaper = result.comparison?.probabilityCheaper ?? null;
  const runs = runsOf(result);
  if (cheaper === null || runs === null || cheaper === 0 || cheaper === 1) return '';
  return ` Run by run, the cascade is the cheaper one per person in ${formatCount(Math.round(cheaper * runs))} of ${runsText(runs)}.`;
}

/** How far the numbers can be trusted as answers of the model. */
function certaintySentence(result: ResultDocument): string {
  const runs = runsOf(result);
  const { level } = result.provenance.scenario;
  if (level === 'arithmetic') {
    return 'This is the arithmetic of the example: no two people share a friend, nobody is reached twice, and luck decides nothing.';
  }
  if (runs === null) return 'These are expected values: everyone is counted once, but luck decides nothing.';
  const { mean, standardError } = result.cascade.reach;
  if (standardError === null) return 'One run says nothing about how sure this is; more replicates would.';
  if (standardError === 0) return `How sure: all ${runsText(runs)} reached the same number of people.`;
  const known = mean > 0 ? `, ${formatPercent(standardError / mean)} of it` : '';
  return `How sure: with ${runsText(runs)} the mean reach is known to ± ${countInWords(standardError)} people (one standard error${known}).`;
}

function rounds(count: number): string {
  return count === 1 ? '1 round' : `${formatCount(count)} rounds`;
}

function runsText(runs: number): string {
  return runs === 1 ? '1 run' : `${formatCount(runs)} runs`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
