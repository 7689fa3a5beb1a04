import { type ResultDocument, universeOf } from 'ripplecast/scenario';
import { countInWords, formatCount, formatMoney, formatNumber, formatPercent, oddsInWords } from './format-number.ts';

/** One side of the answer, in sentences. */
export interface Finding {
  /** What it is about, one word. */
  readonly label: string;
  readonly text: string;
}

/** What a result says, in sentences made from its numbers only. */
export interface Verdict {
  /** The answer in one short sentence. */
  readonly headline: string;
  /** What stands behind it. */
  readonly findings: readonly Finding[];
}

/**
 * The answer of a comparison or a simulation in words.
 * @param result - Any result; with `broadcast` null it speaks of the cascade alone.
 * @param buyName - Name of the buy for people, for example `Super Bowl XLV`.
 */
export function verdictOf(result: ResultDocument, buyName: string): Verdict {
  const texts: readonly [label: string, text: string | null][] = [
    ['Reach', describeReach(result, buyName)],
    ['Chance', describeChance(result)],
    ['Luck', describeLuck(result, buyName)],
    ['Growth', describeGrowth(result)],
    ['Cost', describeCost(result)],
  ];
  return {
    headline: result.comparison === null ? headlineAlone(result) : headlineAgainst(result, buyName),
    findings: texts.flatMap(([label, text]) => (text === null ? [] : [{ label, text }])),
  };
}

/** Runs of the ensemble; null on a deterministic level. */
function runsOf({ cascade, provenance }: ResultDocument): number | null {
  return cascade.probabilityNoSharer === null ? null : provenance.scenario.experiment.replicates;
}

function headlineAgainst(result: ResultDocument, buyName: string): string {
  const { generationPassingBroadcast, probabilityPasses, medianGenerationPassing } = result.comparison!;
  const runs = runsOf(result);
  if (runs === null || probabilityPasses === null) {
    return generationPassingBroadcast === null
      ? `It never passes ${buyName}.`
      : `${roundsText(generationPassingBroadcast)} to pass ${buyName}.`;
  }
  if (medianGenerationPassing === null) {
    return runs === 1
      ? `It never passes ${buyName} in one run.`
      : `It never passes ${buyName}: none of ${runsText(runs)} does.`;
  }
  const rounds = roundsText(medianGenerationPassing);
  if (probabilityPasses === 1) {
    return runs === 1
      ? `${rounds} to pass ${buyName}, in one run.`
      : `${rounds} to pass ${buyName}; all ${runsText(runs)} do.`;
  }
  const survives = probabilityPasses >= 0.5;
  const odds = oddsInWords(survives ? probabilityPasses : 1 - probabilityPasses, runs);
  return `${rounds} if it survives; ${odds} ${survives ? 'do' : 'do not'}.`;
}

function headlineAlone(result: ResultDocument): string {
  const of = ` of ${countInWords(universeOf(result.provenance))}`;
  const average = runsOf(result) === null ? '' : ' on average';
  return `${countInWords(result.cascade.reach.mean)}${of} people see it${average}.`;
}

/** Whom it reaches, in people, beside the broadcast's people. */
function describeReach({ cascade, broadcast, comparison }: ResultDocument, buyName: string): string {
  const times = cascade.averageFrequency === null ? '' : formatNumber(cascade.averageFrequency);
  const frequency = times === '' ? '' : times === '1' ? ', once each' : `, ${times} times each`;
  const people = `${countInWords(cascade.reach.mean)} people in ${countInWords(cascade.impressions.mean)} impressions${frequency}`;
  if (broadcast === null || comparison === null) return `${people}.`;
  const { reachRatio } = comparison;
  const ratio = reachRatio >= 1 ? `${formatNumber(reachRatio)} times` : `${formatPercent(reachRatio)} of`;
  return `${people}: ${ratio} the ${countInWords(broadcast.reach)} people of ${buyName}.`;
}

/** How often so many people are reached, where that was asked. */
function describeChance({ reachAtLeast }: ResultDocument): string | null {
  if (reachAtLeast === undefined) return null;
  const { people, probability, standardError } = reachAtLeast;
  const error =
    standardError === null || standardError === 0 ? '' : ` (± ${formatPercent(standardError)}, one standard error)`;
  return `${formatPercent(probability)} of runs reach at least ${formatCount(people)} people${error}.`;
}

/** How differently runs end, and how well the mean is known. */
function describeLuck(result: ResultDocument, buyName: string): string {
  const runs = runsOf(result);
  if (runs === null) {
    return result.provenance.scenario.level === 'arithmetic'
      ? 'Left out, like overlap: in the arithmetic of the example no two people share a friend and nobody is reached twice.'
      : 'Left out: these are expected values, which count everyone once.';
  }
  if (runs === 1) return 'This is one run, which does not say what others would do.';
  return [
    describeSpread(result),
    describePassing(result, buyName, runs),
    describeStart(result, runs),
    describeError(result),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function describeSpread({ cascade }: ResultDocument): string {
  const { p05, p50, p95, mean } = cascade.reach;
  if (p05 === null || p50 === null || p95 === null) return '';
  if (p05 === p95) return `Hardly any: 9 runs in 10 reach the same ${formatCount(p50)} people.`;
  const [low, high] = [countInWords(p05), countInWords(p95)];
  const range =
    low === high ? `9 runs in 10 end near ${low} people` : `9 runs in 10 end between ${low} and ${high} people`;
  // Where few runs make the mean, the mean describes none of them.
  return p50 < mean / 2 ? `${range}, and half of all at ${countInWords(p50)} or below.` : `${range}.`;
}

function describePassing({ comparison }: ResultDocument, buyName: string, runs: number): string {
  const passes = comparison?.probabilityPasses ?? null;
  if (passes === null || passes === 0 || passes === 1) return '';
  const passing = formatCount(Math.round(passes * runs));
  return `${passing} of ${runsText(runs)} pass ${buyName}, half of those by round ${comparison!.medianGenerationPassing}.`;
}

function describeStart({ cascade }: ResultDocument, runs: number): string {
  const nobody = cascade.probabilityNoSharer;
  if (nobody === null || nobody === 0) return '';
  return `In ${formatCount(Math.round(nobody * runs))} of ${runsText(runs)} nobody passes it on at all.`;
}

function describeError({ cascade }: ResultDocument): string {
  const { mean, standardError } = cascade.reach;
  if (standardError === null || standardError < 0.05) return '';
  const fraction = mean > 0 ? `, ${formatPercent(standardError / mean)}` : '';
  return `The mean is known to ± ${countInWords(standardError)} people (one standard error${fraction}).`;
}

/** R against 1, and what would tip it. */
function describeGrowth({ cascade, provenance }: ResultDocument): string | null {
  const r = cascade.reproductionNumber;
  if (r === null) return null;
  const more = `R = ${formatNumber(r)}: each early sharer leads to ${formatNumber(r)} more`;
  if (Math.abs(r - 1) < 5e-4) return `${more}, exactly the tipping point.`;
  const { shareProbability, visibility, followers } = cascade.tippingPoint;
  const isCascade = provenance.scenario.model.kind === 'independentCascade';
  const tips = [
    isCascade && visibility !== null ? `an edge probability of ${formatPercent(visibility)}` : null,
    shareProbability === null ? null : `a share probability of ${formatPercent(shareProbability)}`,
    followers === null ? null : `${formatNumber(followers)} followers each`,
  ].filter((tip) => tip !== null);
  const point = tips.length === 0 ? '' : ` The tipping point, R = 1, lies at ${tips.join(' or at ')}.`;
  return r > 1 ? `${more}, so it grows once it has caught on.${point}` : `${more}, so every cascade dies out.${point}`;
}

/** What each costs, by both counts, and which is cheaper. */
function describeCost(result: ResultDocument): string | null {
  const { cascade, broadcast, provenance } = result;
  const money = (amount: number): string => formatMoney(amount, provenance.scenario.currency);
  const { costPerThousandReached, cpm } = cascade;
  if (costPerThousandReached === null || cpm === null) return null;
  if (broadcast === null) {
    return `${money(costPerThousandReached)} per 1,000 people reached, ${money(cpm)} per 1,000 impressions (CPM).`;
  }
  const people = `Per 1,000 people reached ${money(costPerThousandReached)}, the broadcast ${money(broadcast.costPerThousandReached)}`;
  const impressions = `per 1,000 impressions (CPM) ${money(cpm)} and ${money(broadcast.cpm)}`;
  const cheaper = cheaperBy(costPerThousandReached - broadcast.costPerThousandReached, cpm - broadcast.cpm);
  return `${people}; ${impressions}: ${cheaper}.${describeCheaperRuns(result)}`;
}

function cheaperBy(people: number, impressions: number): string {
  if (people < 0 && impressions < 0) return 'the cascade is cheaper by both';
  if (people > 0 && impressions > 0) return 'the broadcast is cheaper by both';
  if (people < 0) return 'the cascade is cheaper per person, but not per impression';
  if (impressions < 0) return 'the cascade is cheaper per impression only, because it repeats itself';
  return 'neither is cheaper';
}

/** A ratio of means hides how often it holds. */
function describeCheaperRuns(result: ResultDocument): string {
  const cheaper = result.comparison?.probabilityCheaper ?? null;
  const ratio = result.comparison?.costPerThousandReachedRatio ?? null;
  const runs = runsOf(result);
  if (cheaper === null || ratio === null || runs === null || cheaper === 0 || cheaper === 1) return '';
  const start = ratio < 1 === cheaper < 0.5 ? 'But that is the mean: run' : 'Run';
  const count = formatCount(Math.round(cheaper * runs));
  return ` ${start} by run, the cascade is cheaper per person in ${count} of ${runsText(runs)}.`;
}

function roundsText(count: number): string {
  return count === 1 ? '1 round' : `${formatCount(count)} rounds`;
}

function runsText(runs: number): string {
  return runs === 1 ? '1 run' : `${formatCount(runs)} runs`;
}
