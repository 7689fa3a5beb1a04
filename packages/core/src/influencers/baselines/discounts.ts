import { NotAvailableError } from '../../errors.ts';
import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { isMutual } from '../../graph/measures/is-mutual.ts';
import { reverseFollowerGraph } from '../../graph/reverse-graph.ts';
import type { SpreadModel } from '../spread-model.ts';
import type { BaselineScores } from './baseline-scores.ts';

/**
 * Single discount: as many as a person has followers who are not taken themselves.
 * @remarks Chen, Wang and Yang, "Efficient influence maximization in social networks", KDD 2009.
 */
export function singleDiscountScores(graph: FollowerGraph): BaselineScores {
  const { people, offsets } = graph;
  const { offsets: starts, followed } = reverseFollowerGraph(graph);
  const taken = new Uint32Array(people);
  return {
    scoreOf: (person) => offsets[person + 1] - offsets[person] - taken[person],
    take(person) {
      for (let edge = starts[person]; edge < starts[person + 1]; edge += 1) taken[followed[edge]] += 1;
    },
  };
}

/**
 * Degree discount: d − 2t − (d − t)·t·p for a person with d friends, of whom t are taken, where a sharer makes each friend share with
 * probability p. What it adds up is the person and those who follow only them, while p is small.
 * @throws NotAvailableError where `whyNoDegreeDiscount` says why.
 * @remarks Chen, Wang and Yang, "Efficient influence maximization in social networks", KDD 2009.
 */
export function degreeDiscountScores(graph: FollowerGraph, model: SpreadModel): BaselineScores {
  const reason = whyNoDegreeDiscount(graph, model);
  if (reason !== null) throw new NotAvailableError(`degreeDiscount ${reason}`);
  const probability = oneProbability(model) as number;
  const { people, offsets, followers } = graph;
  const taken = new Uint32Array(people);
  return {
    scoreOf(person) {
      const friends = offsets[person + 1] - offsets[person];
      const count = taken[person];
      return friends - 2 * count - (friends - count) * count * probability;
    },
    take(person, risen) {
      for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
        taken[followers[edge]] += 1;
        // Among very many friends the last term falls again.
        risen(followers[edge]);
      }
    },
  };
}

/** Why degree discount does not apply to a graph and a model, as the rest of a sentence; null where it does. */
export function whyNoDegreeDiscount(graph: FollowerGraph, model: SpreadModel): string | null {
  if (oneProbability(model) === null) {
    return 'needs one probability that a sharer makes a friend share: a number at edgeProbability, or at visibility and at shareProbability';
  }
  return isMutual(graph)
    ? null
    : 'needs a graph of friendships: every follower edge answered by one in the other direction';
}

/** The probability that a sharer makes a follower share, where it is the same for all; else null. */
function oneProbability(model: SpreadModel): number | null {
  if (model.kind === 'independentCascade') {
    return typeof model.edgeProbability === 'number' ? model.edgeProbability : null;
  }
  if (model.kind === 'linearThreshold') return null;
  const { visibility, shareProbability } = model;
  return typeof visibility === 'number' && typeof shareProbability === 'number' ? visibility * shareProbability : null;
}
