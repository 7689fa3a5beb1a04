import { modelKindOf } from '../../cascade/network/models/model-kind-of.ts';
import type { SpreadModel } from '../spread-model.ts';

/** What greedy choice promises under a model. */
export interface GreedyGuarantee {
  /** `oneMinusOneOverE`: at least 1 − 1/e of the best possible, some 63 %; `none`: nothing. */
  readonly guarantee: 'oneMinusOneOverE' | 'none';
  /**
   * Whether in each single world nobody adds more after others have been chosen. Then what somebody added once bounds what they add
   * later, and not everybody has to be tried anew.
   */
  readonly holdsInEachWorld: boolean;
  /** Why, in a sentence. */
  readonly reason: string;
}

const inEachWorld: GreedyGuarantee = {
  guarantee: 'oneMinusOneOverE',
  holdsInEachWorld: true,
  reason:
    'In each world people add no more after others than before them, so that on the worlds drawn greedy reaches at least 1 − 1/e of the best possible (Kempe, Kleinberg and Tardos 2003).',
};

const inExpectation: GreedyGuarantee = {
  guarantee: 'oneMinusOneOverE',
  holdsInEachWorld: false,
  reason:
    'People are no more willing on a later exposure, so that in expectation greedy reaches at least 1 − 1/e of the best possible (Kempe, Kleinberg and Tardos 2005). In a single world this need not hold, and the chance of the worlds drawn comes on top.',
};

const rising: GreedyGuarantee = {
  guarantee: 'none',
  holdsInEachWorld: false,
  reason:
    'People are more willing on a later exposure, so that two may add more together than one by one, and greedy may miss them: there is no guarantee.',
};

const fixedThreshold: GreedyGuarantee = {
  guarantee: 'none',
  holdsInEachWorld: false,
  reason:
    'Everyone waits for the same fraction of those whom they follow, so that two may add more together than one by one, and greedy may miss them: there is no guarantee.',
};

/**
 * What greedy choice promises under a model, whether everyone reached is counted or everyone who shares.
 *
 * @throws InvalidParameterError for an unknown kind of model, with the nearest.
 * @remarks Kempe, Kleinberg and Tardos, "Maximizing the spread of influence through a social network", KDD 2003; "Influential nodes in a
 * diffusion model for social networks", ICALP 2005, whose decreasing cascades are the falling curves here: whoever failed to convince
 * somebody has made them less willing, if anything, whether or not they were seen. Who is reached is who would share on the first exposure,
 * person by person.
 * @example
 * ```ts
 * import { greedyGuarantee } from 'ripplecast/influencers';
 *
 * const of = (byExposure: number[]) => greedyGuarantee({ kind: 'share', visibility: 1, shareProbability: { byExposure } }).guarantee;
 * [of([0.3, 0.1]), of([0.1, 0.3])]; // => ['oneMinusOneOverE', 'none']
 * ```
 */
export function greedyGuarantee(model: SpreadModel): GreedyGuarantee {
  modelKindOf(model);
  if (model.kind === 'independentCascade') return inEachWorld;
  if (model.kind === 'linearThreshold') return model.threshold === 'random' ? inEachWorld : fixedThreshold;
  const { shareProbability } = model;
  if (typeof shareProbability !== 'object' || !('byExposure' in shareProbability)) return inEachWorld;
  const { byExposure, then = 0 } = shareProbability;
  const curve = [...byExposure, then];
  if (curve.every((probability, index) => index === 0 || probability === 0)) return inEachWorld;
  return curve.every((probability, index) => index === 0 || probability <= curve[index - 1]) ? inExpectation : rising;
}
