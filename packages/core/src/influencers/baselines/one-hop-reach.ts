import { NotAvailableError } from '../../errors.ts';
import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { degrees } from '../../graph/measures/degrees.ts';
import type { InfluenceMetric } from '../influence-model.ts';
import { hasOwnWeights, type SpreadModel } from '../spread-model.ts';
import type { BaselineScores } from './baseline-scores.ts';

/** What one round is made of: chances of edges, and what a person counts for who was shown the message. */
interface OneRound {
  /** Chance that a sharer's share gets to the follower, by the number of the edge. */
  readonly chanceOf: (edge: number) => number;
  /** What is expected of somebody whom no more than that gets to: 1, or the chance that they share. */
  readonly worthOf: (person: number) => number;
  /** Whether chances of several sharers add up; else each is a trial of its own. */
  readonly addsUp: boolean;
}

/**
 * What a person adds to the expected number of people who are reached (or share) within one round of those taken: exact, the taken
 * themselves included.
 *
 * @param weights - Shape [people]: what each person counts for; null for 1.
 * @throws NotAvailableError where `whyNoOneHop` says why.
 */
export function oneHopScores(
  graph: FollowerGraph,
  model: SpreadModel,
  metric: InfluenceMetric,
  weights: ArrayLike<number> | null,
): BaselineScores {
  const { people, offsets, followers } = graph;
  const reason = whyNoOneHop(model, metric);
  if (reason !== null) throw new NotAvailableError(`oneHopReach ${reason}`);
  const { chanceOf, worthOf, addsUp } = oneRoundOf(graph, model, metric);
  const weightOf = (person: number): number => (weights === null ? 1 : weights[person]);
  const isTaken = new Uint8Array(people);
  // The chance that nothing gets to a person; where chances add up, rounding must not take it below 0.
  const missed = new Float64Array(people).fill(1);
  return {
    scoreOf(person) {
      let score = weightOf(person) * (1 - worthOf(person) * (1 - missed[person]));
      for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
        const follower = followers[edge];
        if (isTaken[follower] === 1) continue;
        const left = addsUp ? 1 : missed[follower];
        score += weightOf(follower) * worthOf(follower) * chanceOf(edge) * left;
      }
      return score;
    },
    take(person) {
      isTaken[person] = 1;
      for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
        const follower = followers[edge];
        const chance = chanceOf(edge);
        missed[follower] = addsUp ? Math.max(0, missed[follower] - chance) : missed[follower] * (1 - chance);
      }
    },
  };
}

/** Why one round has no such number for a model and what is counted, as the rest of a sentence; null where it has. */
export function whyNoOneHop(model: SpreadModel, metric: InfluenceMetric): string | null {
  if (metric === 'reach') return null;
  if (model.kind === 'linearThreshold') {
    return model.threshold === 'random' ? null : "counts sharers where thresholds are random: take the metric 'reach'";
  }
  if (model.kind === 'independentCascade' || !isCurve(model.shareProbability)) return null;
  return "counts sharers who decide once; with a curve by exposure take the metric 'reach'";
}

type ShareProbability = Extract<SpreadModel, { kind: 'share' }>['shareProbability'];

function isCurve(
  shareProbability: ShareProbability,
): shareProbability is Extract<ShareProbability, { byExposure: unknown }> {
  return typeof shareProbability === 'object' && 'byExposure' in shareProbability;
}

/** @param model - One for which there is such a round. */
function oneRoundOf(graph: FollowerGraph, model: SpreadModel, metric: InfluenceMetric): OneRound {
  const always = (): number => 1;
  if (model.kind === 'independentCascade') {
    return { chanceOf: valuesAt(model.edgeProbability), worthOf: always, addsUp: false };
  }
  if (model.kind === 'linearThreshold') {
    if (metric === 'reach') return { chanceOf: always, worthOf: always, addsUp: false };
    return { chanceOf: thresholdWeights(graph, model), worthOf: always, addsUp: true };
  }
  const { visibility, shareProbability } = model;
  const chanceOf = valuesAt(visibility);
  if (metric === 'reach' || isCurve(shareProbability)) return { chanceOf, worthOf: always, addsUp: false };
  const isPerMessage = typeof shareProbability === 'object' && 'perMessage' in shareProbability;
  const worth = isPerMessage ? shareProbability.perMessage.mean : shareProbability;
  return { chanceOf, worthOf: valuesAt(worth), addsUp: false };
}

function valuesAt(values: number | ArrayLike<number>): (index: number) => number {
  return typeof values === 'number' ? () => values : (index) => values[index];
}

/** The weight of each edge. */
function thresholdWeights(graph: FollowerGraph, model: SpreadModel): (edge: number) => number {
  if (hasOwnWeights(model)) return valuesAt(model.weights);
  const { follows } = degrees(graph);
  return (edge) => 1 / follows[graph.followers[edge]];
}
