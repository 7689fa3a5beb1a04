import { limits } from '../../../schema/limits.ts';
import { LATER_SHARE_PROBABILITY } from '../../share-cascade.ts';
import type { KeyFacts, NamedType, ObjectNode, SchemaNode, VariantNode } from '../../../schema/schema-node.ts';
import {
  fraction,
  key,
  linked,
  listOf,
  named,
  numberWithin,
  object,
  oneOf,
  probability,
  text,
  union,
  variant,
} from '../../../schema/schema-parts.ts';

/**
 * The models of how a message passes from person to person: the one declaration of the keys of `model`. Documents are read by
 * it, and the file of a model takes its keys from it.
 */

/** A column of one of a network's files. */
/* @__NO_SIDE_EFFECTS__ */
export function columnOfFile(file: 'edges' | 'people'): SchemaNode {
  return named(
    'ColumnReference',
    { ...object({ column: key(text(), { title: 'Column', says: 'Name of the column' }) }), columnOf: file },
    "Values of a network's file, one for each edge or person: the column with this name.",
  );
}

/** Share probability by exposure, as documents and arguments have it. */
export const exposureCurve: ObjectNode = /* @__PURE__ */ named(
  'ExposureCurve',
  object({
    byExposure: key(listOf(probability(), limits.exposures, 'probabilities'), {
      title: 'By exposure',
      says: 'Share probability on the first, second, … exposure of someone who has not shared yet',
      unit: 'probability',
    }),
    then: key(probability(), {
      title: 'Then',
      says: 'Share probability on every later exposure',
      default: LATER_SHARE_PROBABILITY,
    }),
  }),
  'Share probability by exposure.',
);

/** The law of share probabilities that differ by message, as documents and arguments have it. */
export const messageLaw: ObjectNode = /* @__PURE__ */ named(
  'MessageLaw',
  object({
    mean: key(probability(), { title: 'Mean', says: 'Mean share probability of all messages' }),
    concentration: key(numberWithin(limits.leastConcentration, limits.mostConcentration), {
      title: 'Concentration',
      says: 'How alike messages are: a beta law with parameters mean × concentration and (1 − mean) × concentration',
      see: '[Messages differ](messages-differ.md)',
    }),
  }),
  'Law of share probabilities of messages.',
);

/** Share probability that each message has for itself, as documents and arguments have it. */
export const sharePerMessage: ObjectNode = /* @__PURE__ */ named(
  'SharePerMessage',
  object({
    perMessage: key(messageLaw, {
      title: 'Per message',
      says: 'Each run draws the share probability of its message from this law',
    }),
  }),
  'Share probability that differs from message to message.',
);

/** What a document may say of a model. */
interface ModelDeclaration {
  /** The word at `kind`. */
  readonly kind: string;
  /** Whether only people of a network can follow it. */
  readonly needsNetwork: boolean;
  /** What sentences call it. */
  readonly name: string;
  readonly type: NamedType;
  /** What is said of its `kind` alone. */
  readonly kindFacts?: KeyFacts;
  /** Its keys besides `kind`. */
  readonly keys: Readonly<Record<string, SchemaNode>>;
}

const shareModel: ModelDeclaration = {
  kind: 'share',
  needsNetwork: false,
  name: 'share model',
  type: { name: 'ShareModel', says: 'People who see the message pass it on, once.' },
  kindFacts: { default: 'share', typed: 'share-once' },
  keys: {
    visibility: /* @__PURE__ */ linked(
      'visibility',
      union([probability(), columnOfFile('edges')], 'a probability in [0, 1], or an object with column'),
      {
        title: 'Visibility',
        flagSays: 'Probability that a follower sees a given share',
        says: 'Probability that a follower sees a given share; on a network also a column of the file with the edges',
        unit: 'probability',
        default: 1,
      },
    ),
    shareProbability: /* @__PURE__ */ linked(
      'share',
      union(
        [probability(), exposureCurve, sharePerMessage, columnOfFile('people')],
        'a probability in [0, 1], or an object with byExposure, perMessage or column',
      ),
      {
        title: 'Share probability',
        flagSays: 'Probability that a person who sees the message passes it on',
        says: 'Probability that a person who sees the message passes it on: a number, decided once on the first exposure, a curve by exposure, a law of numbers that differ by message, or on a network a column of the file with the people',
        unit: 'probability',
      },
    ),
  },
};

const independentCascadeModel: ModelDeclaration = {
  kind: 'independentCascade',
  needsNetwork: true,
  name: 'independent cascade',
  type: { name: 'IndependentCascadeModel', says: 'A share passes along each edge by itself.' },
  keys: {
    edgeProbability: /* @__PURE__ */ linked(
      'edgeProbability',
      union(
        [probability(), oneOf('weightedCascade', 'trivalency'), columnOfFile('edges')],
        'a probability in [0, 1], "weightedCascade", "trivalency", or an object with column',
      ),
      {
        title: 'Edge probability',
        flagSays: 'Probability that a share passes along an edge; or the rule weightedCascade or trivalency',
        says: 'Probability that a share passes along an edge, "weightedCascade" (1 ÷ the people whom the follower follows), "trivalency" (0.1, 0.01 or 0.001 by chance), or a column of the file with the edges',
        unit: 'probability',
      },
    ),
  },
};

const linearThresholdModel: ModelDeclaration = {
  kind: 'linearThreshold',
  needsNetwork: true,
  name: 'linear threshold',
  type: { name: 'LinearThresholdModel', says: 'People share once enough of those whom they follow do.' },
  keys: {
    weights: /* @__PURE__ */ key(oneOf('inverseInDegree'), {
      title: 'Weights',
      says: 'How much each of those whom a person follows counts: all the same',
      default: 'inverseInDegree',
    }),
    threshold: /* @__PURE__ */ linked(
      'threshold',
      union([fraction(), oneOf('random')], 'a fraction in [0, 1], or "random"'),
      {
        title: 'Threshold',
        flagSays: 'Fraction of the people followed who must share first, or random: drawn for each person',
        says: 'Fraction of those followed who must have shared before a person does: drawn for each person, uniform in (0, 1], or one number for all',
        unit: 'fraction',
        default: 'random',
      },
    ),
  },
};

/** How the message passes from person to person, told apart by its kind. */
export const modelNode: VariantNode = /* @__PURE__ */ named(
  'Model',
  variantOf([shareModel, independentCascadeModel, linearThresholdModel]),
  'How the message passes from person to person.',
);

/* @__NO_SIDE_EFFECTS__ */
function variantOf(models: readonly [ModelDeclaration, ...ModelDeclaration[]]): VariantNode {
  const [first, ...others] = models;
  const kindKey: KeyFacts = {
    title: 'Kind',
    says: sayKinds(models),
    see: '[Share model](share-model.md), [models on networks](networks.md#models)',
    link: { name: 'kind' },
  };
  return variant([formOf(first, kindKey), ...others.map((model) => formOf(model, kindKey))]);
}

function formOf({ kind, needsNetwork, type, kindFacts, keys }: ModelDeclaration, kindKey: KeyFacts): ObjectNode {
  return { ...object({ kind: key(oneOf(kind), { ...kindKey, ...kindFacts }), ...keys }), type, needsNetwork };
}

/** The models by name: first those for every level, then those that need a network. */
function sayKinds(models: readonly ModelDeclaration[]): string {
  const namesOf = (needsNetwork: boolean): string =>
    models
      .flatMap((model) => (model.needsNetwork === needsNetwork ? [model.name] : []))
      .join(', ')
      .replace(/, ([^,]*)$/, ' or $1');
  const says = `${namesOf(false)}, or on a network ${namesOf(true)}`;
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}`;
}
