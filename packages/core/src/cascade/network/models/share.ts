import { checkNumber, checkObject, checkOptions, checkProbabilities, checkProbability } from '../../../check.ts';
import { InvalidParameterError, NotAvailableError } from '../../../errors.ts';
import { buildGeometricGaps } from '../../../random/geometric-gaps.ts';
import { keysOf } from '../../../schema/schema-node.ts';
import { limits } from '../../../schema/limits.ts';
import { LATER_SHARE_PROBABILITY, type ShareProbability } from '../../share-cascade.ts';
import { shareProbabilityOnExposure } from '../../share-curve.ts';
import { SHARES, valueAt } from '../exact/exact-law.ts';
import type { Ending, ExactLaw } from '../exact/exact-law.ts';
import type { NetworkDecision } from '../network-cascade.ts';
import { declaredKeys } from './declared-keys.ts';
import { exposureCurve, messageLaw } from './model-schema.ts';
import type { NetworkModelKind } from './network-model-kind.ts';
import { prepareVisibility } from './prepare-visibility.ts';
import { timesAtMostOne } from './times-at-most-one.ts';

/** A share probability that differs from message to message: each replicate draws its own from a beta law. */
export interface SharePerMessage {
  /** The law of all messages. */
  readonly perMessage: {
    /** In [0, 1]. */
    readonly mean: number;
    /** From 1e-6 to 1e6: parameters of the law are mean × concentration and (1 − mean) × concentration. */
    readonly concentration: number;
  };
}

/**
 * The share model on a network: a follower sees each share with probability `visibility`, and decides about sharing on each
 * exposure.
 */
export interface NetworkShareModel {
  /** Which model this is. */
  readonly kind: 'share';
  /** In [0, 1] for all edges, or shape [edges] in the order of the graph's `followers` (such as its `visibility`). */
  readonly visibility: number | Float32Array;
  /**
   * One for all (a number or a curve by exposure), one for each message, drawn anew in each replicate, or shape [people]: each person's
   * own, who decides once.
   */
  readonly shareProbability: ShareProbability | SharePerMessage | Float64Array;
}

/** Who sees a share, and whether they share in turn, are two chances. */
export const shareModel: NetworkModelKind<NetworkShareModel> = {
  ...declaredKeys('share'),
  edgeRules: {},
  prepare: (graph, { visibility, shareProbability }) => ({
    visibility: prepareVisibility('visibility', visibility, graph.edges),
    decision: prepareDecision(shareProbability, graph.people),
  }),
  criticised({ kind, visibility, shareProbability }, shareMultiplier) {
    if (typeof shareProbability === 'number' || shareProbability instanceof Float64Array)
      return { kind, visibility, shareProbability: timesAtMostOne(shareProbability, shareMultiplier) };
    throw new InvalidParameterError(
      'shareProbability',
      'a number, or an array with one for each person, where there is criticism',
      shareProbability,
    );
  },
  reproductionOf: ({ visibility, shareProbability }) => ({
    visibility,
    shareProbability:
      shareProbability instanceof Float64Array
        ? shareProbability
        : shareProbabilityOnExposure(meanOfMessages(shareProbability), 1),
  }),
  exactLawOf: (_, model) => exactLawOf(model),
  drawLiveEdges: () => null,
};

/** What all messages have on average; anything else as it is. */
function meanOfMessages(shareProbability: ShareProbability | SharePerMessage): ShareProbability {
  return isPerMessage(shareProbability) ? shareProbability.perMessage.mean : shareProbability;
}

function isPerMessage(shareProbability: unknown): shareProbability is SharePerMessage {
  return typeof shareProbability === 'object' && shareProbability !== null && 'perMessage' in shareProbability;
}

function prepareMessages({ perMessage, ...others }: SharePerMessage): NetworkDecision {
  checkOptions('shareProbability', others, []);
  checkObject('perMessage', perMessage);
  checkOptions('perMessage', perMessage, keysOf(messageLaw));
  const { mean, concentration } = perMessage;
  checkProbability('perMessage.mean', mean);
  checkNumber('perMessage.concentration', concentration, limits.leastConcentration, limits.mostConcentration);
  return { kind: 'message', mean, concentration };
}

function prepareDecision(shareProbability: unknown, people: number): NetworkDecision {
  if (typeof shareProbability === 'number') {
    checkProbability('shareProbability', shareProbability);
    if (shareProbability === 1) return { kind: 'certain' };
    return { kind: 'once', gaps: buildGeometricGaps(shareProbability) };
  }
  if (shareProbability instanceof Float64Array) {
    checkProbabilities('shareProbability', shareProbability, people, 'person');
    return { kind: 'person', probabilities: shareProbability };
  }
  if (isPerMessage(shareProbability)) return prepareMessages(shareProbability);
  if (typeof shareProbability === 'object' && shareProbability !== null && !ArrayBuffer.isView(shareProbability)) {
    checkOptions('shareProbability', shareProbability, keysOf(exposureCurve));
  }
  const { byExposure, then = LATER_SHARE_PROBABILITY } = (shareProbability ?? {}) as {
    byExposure?: readonly number[];
    then?: number;
  };
  if (!Array.isArray(byExposure) || byExposure.length === 0) {
    throw new InvalidParameterError(
      'shareProbability',
      'a number, a curve by exposure, a law of messages or an array',
      shareProbability,
    );
  }
  checkProbabilities('byExposure', byExposure, byExposure.length, 'exposure');
  checkProbability('then', then);
  return { kind: 'curve', curve: Float64Array.of(0, ...(byExposure as number[]), then) };
}

/** Where people decide once, sharers are joined to a seed by live edges between people who would share. */
function exactLawOf({ visibility, shareProbability }: NetworkShareModel): ExactLaw {
  if (isPerMessage(shareProbability)) {
    throw new NotAvailableError('expected people are computed for one share probability; got messages that differ');
  }
  const isOnce = typeof shareProbability === 'number' || shareProbability instanceof Float64Array;
  // From so many exposures on, one trial is like the other.
  const settled = isOnce ? 1 : shareProbability.byExposure.length;
  const sees = (edge: number): number => valueAt(visibility, edge);
  const shares = (person: number, exposures: number): number => {
    if (shareProbability instanceof Float64Array) return exposures === 0 ? shareProbability[person] : 0;
    return shareProbabilityOnExposure(shareProbability, exposures + 1);
  };
  return {
    isCertain: false,
    endingsOf(edge, follower, exposures): readonly Ending[] {
      const [seen, sharing] = [sees(edge), shares(follower, exposures)];
      const counted = Math.min(exposures + 1, settled);
      if (counted === exposures) {
        return [
          { status: SHARES, chance: seen * sharing },
          { status: exposures, chance: 1 - seen * sharing },
        ];
      }
      return [
        { status: SHARES, chance: seen * sharing },
        { status: counted, chance: seen * (1 - sharing) },
        { status: exposures, chance: 1 - seen },
      ];
    },
    percolation: isOnce ? { ofEdge: sees, ofPerson: (person) => shares(person, 0) } : null,
  };
}
