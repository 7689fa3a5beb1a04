import { limits } from '../schema/limits.ts';
import type { KeyFacts, VariantNode } from '../schema/schema-node.ts';
import {
  fraction,
  key,
  linked,
  listOf,
  named,
  object,
  oneOf,
  probability,
  text,
  union,
  variant,
} from '../schema/schema-parts.ts';

/** The models of how a message passes from person to person: the one declaration of the keys of `model`. */

const column = /* @__PURE__ */ named(
  'ColumnReference',
  object({ column: key(text(), { title: 'Column', says: 'Name of the column' }) }),
  "Values of a network's file, one for each edge or person: the column with this name.",
);

const exposureCurve = /* @__PURE__ */ named(
  'ExposureCurve',
  object({
    byExposure: key(listOf(probability(), limits.exposures, 'probabilities'), {
      title: 'By exposure',
      says: 'Share probability on the first, second, … exposure of someone who has not shared yet',
      unit: 'probability',
    }),
    then: key(probability(), { title: 'Then', says: 'Share probability on every later exposure', default: 0 }),
  }),
  'Share probability by exposure.',
);

const kindKey: KeyFacts = {
  title: 'Kind',
  says: 'Share model, independent cascade or linear threshold; the last two need a network',
  see: '[Share model](share-model.md), [models on networks](networks.md#models)',
  link: { name: 'kind' },
};

const shareModel = /* @__PURE__ */ named(
  'ShareModel',
  object({
    kind: key(oneOf('share'), { ...kindKey, default: 'share', typed: 'share-once' }),
    visibility: linked(
      'visibility',
      union([probability(), column], 'a probability in [0, 1], or an object with column'),
      {
        title: 'Visibility',
        says: 'Probability that a follower sees a given share; on a network also a column of the file with the edges',
        unit: 'probability',
        default: 1,
      },
    ),
    shareProbability: linked(
      'share',
      union([probability(), exposureCurve, column], 'a probability in [0, 1], or an object with byExposure or column'),
      {
        title: 'Share probability',
        says: 'Probability that a person who sees the message passes it on: a number, decided once on the first exposure, a curve by exposure, or on a network a column of the file with the people',
        unit: 'probability',
      },
    ),
  }),
  'People who see the message pass it on, once.',
);

const independentCascadeModel = /* @__PURE__ */ named(
  'IndependentCascadeModel',
  object({
    kind: key(oneOf('independentCascade'), kindKey),
    edgeProbability: linked(
      'edgeProbability',
      union(
        [probability(), oneOf('weightedCascade', 'trivalency'), column],
        'a probability in [0, 1], "weightedCascade", "trivalency", or an object with column',
      ),
      {
        title: 'Edge probability',
        says: 'Probability that a share passes along an edge, "weightedCascade" (1 ÷ the people whom the follower follows), "trivalency" (0.1, 0.01 or 0.001 by chance), or a column of the file with the edges',
        unit: 'probability',
      },
    ),
  }),
  'A share passes along each edge by itself.',
);

const linearThresholdModel = /* @__PURE__ */ named(
  'LinearThresholdModel',
  object({
    kind: key(oneOf('linearThreshold'), kindKey),
    weights: key(oneOf('inverseInDegree'), {
      title: 'Weights',
      says: 'How much each of those whom a person follows counts: all the same',
      default: 'inverseInDegree',
    }),
    threshold: linked('threshold', union([fraction(), oneOf('random')], 'a fraction in [0, 1], or "random"'), {
      title: 'Threshold',
      says: 'Fraction of those followed who must have shared before a person does: drawn for each person, uniform in (0, 1], or one number for all',
      unit: 'fraction',
      default: 'random',
    }),
  }),
  'People share once enough of those whom they follow do.',
);

/** How the message passes from person to person, told apart by its kind. */
export const modelNode: VariantNode = /* @__PURE__ */ named(
  'Model',
  variant([shareModel, independentCascadeModel, linearThresholdModel]),
  'How the message passes from person to person.',
);
