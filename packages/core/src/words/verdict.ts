import { checkObject, checkText } from '../check.ts';
import { type ResultDocument, universeOf } from '../scenario/index.ts';
import { againstInTime, criticism, desk, pace } from './verdict-in-time.ts';
import type { Cheaper, VerdictTopic, VerdictWords } from './words.ts';

/** One side of the answer, in sentences. */
export interface Finding {
  /** What it is about. */
  readonly topic: VerdictTopic;
  /** The sentences. */
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
 * The answer of a comparison or a simulation in words: which sentences are said, and with which numbers.
 * @param result - Any result; with `broadcast` null it speaks of the cascade alone.
 * @param buy - Name of the buy in a sentence, for example `Super Bowl XLV`.
 * @param words - The sentences of a language, such as `englishVerdict(english())`.
 * @throws InvalidParameterError for what is no result, no name or no words.
 * @example
 * ```ts
 * import { compare, presets } from 'ripplecast';
 * import { english, englishVerdict, verdictOf } from 'ripplecast/words';
 *
 * const result = compare({ ...presets.seedExample, level: 'arithmetic' });
 * verdictOf(result, 'Super Bowl XLV', englishVerdict(english())).headline; // => '4 rounds to pass Super Bowl XLV.'
 * ```
 */
export function verdictOf(result: ResultDocument, buy: string, words: VerdictWords): Verdict {
  checkObject('result', result);
  checkText('buy', buy);
  checkObject('words', words);
  const findings: readonly [VerdictTopic, string | null][] = [
    ['reach', reach(result, buy, words)],
    ['mix', mix(result, words)],
    ['time', pace(result, runsOf(result), words)],
    ['chance', chance(result, words)],
    ['luck', luck(result, buy, words)],
    ['growth', growth(result, words)],
    ['criticism', criticism(result, runsOf(result), words)],
    ['desk', desk(result, words)],
    ['cost', cost(result, buy, words)],
    ['decides', decides(result, buy, words)],
  ];
  return {
    headline: result.comparison === null ? alone(result, words) : against(result, buy, words),
    findings: findings.flatMap(([topic, text]) => (text === null ? [] : [{ topic, text }])),
  };
}

/** Runs of the ensemble; null on a deterministic level. */
function runsOf({ cascade, provenance }: ResultDocument): number | null {
  return cascade.probabilityNoSharer === null ? null : provenance.scenario.experiment.replicates;
}

function against(result: ResultDocument, buy: string, words: VerdictWords): string {
  const { generationPassingBroadcast, probabilityPasses, medianGenerationPassing } = result.comparison!;
  const runs = runsOf(result);
  if (result.cascade.mix !== undefined) {
    const { mean } = result.cascade.reach;
    return words.mixReaches({ people: mean, buy, buyPeople: result.broadcast!.reach, isMean: (runs ?? 1) > 1 });
  }
  if (result.cascade.timeline !== undefined) return againstInTime(result, buy, runs, words);
  if (runs === null || probabilityPasses === null) {
    const rounds = generationPassingBroadcast;
    return rounds === null ? words.neverPasses({ buy, runs: null }) : words.passes({ buy, rounds, runs: null });
  }
  const rounds = medianGenerationPassing;
  if (rounds === null) return words.neverPasses({ buy, runs });
  if (probabilityPasses === 1) return words.passes({ buy, rounds, runs });
  return words.passesSometimes({ rounds, fraction: probabilityPasses, runs });
}

function alone(result: ResultDocument, words: VerdictWords): string {
  const { cascade, provenance } = result;
  return words.seenBy({
    people: cascade.reach.mean,
    universe: universeOf(provenance),
    isMean: (runsOf(result) ?? 1) > 1,
  });
}

function reach({ cascade, broadcast, comparison }: ResultDocument, buy: string, words: VerdictWords): string {
  return words.reach({
    people: cascade.reach.mean,
    impressions: cascade.impressions.mean,
    frequency: cascade.averageFrequency,
    beside:
      broadcast === null || comparison === null ? null : { ratio: comparison.reachRatio, people: broadcast.reach, buy },
  });
}

/** Who is reached by television, and who by posts. */
function mix({ cascade }: ResultDocument, words: VerdictWords): string | null {
  if (cascade.mix === undefined) return null;
  const { televisionOnly, postsOnly, both, informed } = cascade.mix;
  return words.mixParts({
    televisionOnly: televisionOnly.mean,
    postsOnly: postsOnly.mean,
    both: both.mean,
    informed: informed.mean,
  });
}

/** How many runs reach as many people as was asked for: of one run, `luck` says that it is only one. */
function chance({ reachAtLeast, provenance }: ResultDocument, words: VerdictWords): string | null {
  if (reachAtLeast === undefined) return null;
  const runs = provenance.scenario.experiment.replicates;
  return words.reachAtLeast({ ...reachAtLeast, universe: universeOf(provenance), runs });
}

/** Which assumptions decide the costs, where that was asked for. */
function decides(
  { whatDecides, comparison, provenance }: ResultDocument,
  buy: string,
  words: VerdictWords,
): string | null {
  if (whatDecides === undefined) return null;
  const hasRatio = (comparison?.costPerThousandReachedRatio ?? 0) > 0;
  return words.decides({ values: whatDecides, hasRatio, buy, currency: provenance.scenario.currency });
}

/** How differently runs end, and how well the mean is known. */
function luck(result: ResultDocument, buy: string, words: VerdictWords): string {
  const runs = runsOf(result);
  if (runs === null) return words.noLuck(result.provenance.scenario.level);
  if (runs === 1) return words.oneRun();
  const sentences = [
    spread(result, words),
    passing(result, buy, runs, words),
    nobodyShares(result, runs, words),
    errorOfMean(result, words),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function spread({ cascade }: ResultDocument, words: VerdictWords): string | null {
  const { p05, p50, p95, mean } = cascade.reach;
  if (p05 === null || p50 === null || p95 === null) return null;
  if (p05 === p95) return words.sameReach(p50);
  // Where few runs make the mean, the mean describes none of them.
  return words.spread({ low: p05, high: p95, median: p50 < mean / 2 ? p50 : null });
}

function passing(
  { comparison, cascade }: ResultDocument,
  buy: string,
  runs: number,
  words: VerdictWords,
): string | null {
  // What has the buy in it passes it at once, or nearly so.
  if (cascade.mix !== undefined) return null;
  const fraction = comparison?.probabilityPasses ?? null;
  if (fraction === null || fraction === 0 || fraction === 1) return null;
  const passing = { passing: Math.round(fraction * runs), runs, buy };
  const medianHours = comparison?.medianHoursPassing ?? null;
  if (medianHours !== null) return words.passingInTime({ ...passing, medianHours });
  const medianRound = comparison?.medianGenerationPassing ?? null;
  return medianRound === null ? null : words.passing({ ...passing, medianRound });
}

function nobodyShares({ cascade }: ResultDocument, runs: number, words: VerdictWords): string | null {
  const fraction = cascade.probabilityNoSharer;
  if (fraction === null || fraction === 0) return null;
  return words.nobodyShares({ silent: Math.round(fraction * runs), runs });
}

function errorOfMean({ cascade }: ResultDocument, words: VerdictWords): string | null {
  const { mean, standardError } = cascade.reach;
  return standardError === null || standardError < 0.05 ? null : words.errorOfMean({ standardError, mean });
}

/** R against 1, and what would tip it. */
function growth({ cascade, provenance }: ResultDocument, words: VerdictWords): string | null {
  const r = cascade.reproductionNumber;
  if (r === null) return null;
  const messagesAbove = cascade.probabilityAboveTippingPoint ?? null;
  if (Math.abs(r - 1) < 5e-4 && messagesAbove === null) return words.atTippingPoint(r);
  const { shareProbability, visibility, followers } = cascade.tippingPoint;
  const isEdge = 'edgeProbability' in provenance.scenario.model;
  const canTakeOff = cascade.criticism?.canTakeOff ?? r > 1;
  return words.growth({
    r,
    canTakeOff,
    messagesAbove,
    tipping: { edgeProbability: isEdge ? visibility : null, shareProbability, followers },
  });
}

/** What each costs, by both counts, and which is cheaper. */
function cost(result: ResultDocument, buy: string, words: VerdictWords): string | null {
  const { cascade, broadcast, provenance } = result;
  const { currency } = provenance.scenario;
  const { costPerThousandReached, cpm } = cascade;
  if (costPerThousandReached === null || cpm === null) return null;
  const own = { currency, costPerThousandReached, cpm };
  const arms = cascade.mix?.cost;
  if (arms != null) {
    const beside = broadcast === null ? null : { ...broadcast, currency };
    const each = beside === null ? words.cost(own) : words.costBesideTelevision({ ...own, broadcast: beside, buy });
    return `${words.costOfMix({ ...arms, currency })} ${each}`;
  }
  if (broadcast === null) return words.cost(own);
  const cheaper = cheaperBy(costPerThousandReached - broadcast.costPerThousandReached, cpm - broadcast.cpm);
  const sentence = words.costBeside({ ...own, broadcast: { ...broadcast, currency }, cheaper });
  return [sentence, cheaperRuns(result, words)].filter((text) => text !== null).join(' ');
}

function cheaperBy(people: number, impressions: number): Cheaper {
  if (people < 0 && impressions < 0) return 'cascadeByBoth';
  if (people > 0 && impressions > 0) return 'broadcastByBoth';
  if (people < 0) return 'cascadePerPerson';
  return impressions < 0 ? 'cascadePerImpression' : 'neither';
}

/** A ratio of means hides how often it holds. */
function cheaperRuns(result: ResultDocument, words: VerdictWords): string | null {
  const fraction = result.comparison?.probabilityCheaper ?? null;
  const ratio = result.comparison?.costPerThousandReachedRatio ?? null;
  const runs = runsOf(result);
  if (fraction === null || ratio === null || runs === null || fraction === 0 || fraction === 1) return null;
  return words.cheaperRuns({ cheaper: Math.round(fraction * runs), runs, isOpposite: ratio < 1 === fraction < 0.5 });
}
