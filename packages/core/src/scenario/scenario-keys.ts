import {
  alternativesOf,
  isRequired,
  requiredKeysOf,
  type SchemaNode,
  type Unit,
  wordsOf,
} from '../schema/schema-node.ts';
import { scenarioNodesAt } from './get-scenario-value.ts';
import { scenarioNode } from './scenario-schema.ts';

/** What the scenario format says of one of its keys: for forms, help texts and flags. */
export interface ScenarioKey {
  /** Dotted path, as it was asked for. */
  readonly path: string;
  /** What people call it. */
  readonly title: string;
  /** What it means: one sentence, without its full stop. */
  readonly says: string;
  /** What a flag of the command line says of it, without its full stop. */
  readonly flagSays: string;
  /** What its numbers count; null where it has none, or they count nothing. */
  readonly unit: Unit | null;
  /** What a value that is left out means; undefined where it must be there, or means nothing. */
  readonly default: unknown;
  /** Whether a scenario must have it. */
  readonly isRequired: boolean;
  /** Whether it may be null. */
  readonly isNullable: boolean;
  /** Where it may be a number: the least. Both ends belong to the range. */
  readonly min: number | null;
  /** Where it may be a number: the largest, whatever the rest of the scenario is. */
  readonly max: number | null;
  /** Where it may be a number: whether only a whole one. */
  readonly isWhole: boolean;
  /** Words that it may be, of this or any form. */
  readonly words: readonly string[];
}

/**
 * What the scenario format says of a key.
 * @param path - Dotted path; places in lists may be left out. Of a key of several forms, the first.
 * @throws InvalidDocumentError for a path that the format does not have; names the nearest.
 * @example
 * ```ts
 * import { scenarioKey } from 'ripplecast/scenario';
 * const { min, max, isWhole } = scenarioKey('experiment.replicates');
 * [min, max, isWhole]; // => [1, 1000000, true]
 * scenarioKey('ties').words; // => ['follow', 'mutual']
 * ```
 */
export function scenarioKey(path: string): ScenarioKey {
  return describeKey(path, scenarioNodesAt(path));
}

/** What a format says of a key with these nodes. */
export function describeKey(path: string, nodes: readonly SchemaNode[]): ScenarioKey {
  const [node = scenarioNode] = nodes;
  const forms = nodes.flatMap(alternativesOf);
  const number = forms.find((form) => form.kind === 'number' && form.completed === undefined);
  const [min, max, isWhole] = number?.kind === 'number' ? [number.min, number.max, number.whole] : [null, null, false];
  return {
    path,
    title: node.title ?? '',
    says: node.says ?? '',
    flagSays: node.flagSays ?? node.says ?? '',
    unit: node.unit ?? null,
    default: node.default,
    isRequired: isRequired(node),
    isNullable: node.nullable === true,
    min,
    max,
    isWhole,
    words: [...new Set(forms.flatMap(wordsOf))],
  };
}

/** A kind of model with the names of its keys, but for `kind`. */
export interface ScenarioModel {
  /** Its word in `model.kind`. */
  readonly kind: string;
  /** What the command line calls it. */
  readonly typed: string;
  /** Keys that it must have. */
  readonly required: readonly string[];
  /** Keys that it may have. */
  readonly optional: readonly string[];
  /** What its keys are, in the order of the format; another model may have the same key with another meaning. */
  readonly keys: Readonly<Record<string, ScenarioKey>>;
  /** Whether only a scenario on a network may have it. */
  readonly needsNetwork: boolean;
}

/** The kinds of model that a scenario may have, the default first. */
export function scenarioModels(): readonly ScenarioModel[] {
  const forms = scenarioNodesAt('model').flatMap(alternativesOf);
  return forms.flatMap((form) => {
    if (form.kind !== 'object') return [];
    const { kind: kindNode, ...entries } = form.entries;
    const names = Object.keys(entries);
    const required = requiredKeysOf(form).filter((name) => name in entries);
    const optional = names.filter((name) => !required.includes(name));
    const keys = Object.fromEntries(
      Object.entries(entries).map(([name, node]) => [name, describeKey(`model.${name}`, [node])]),
    );
    const [kind = ''] = wordsOf(kindNode);
    const typed = kindNode?.typed ?? kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return { kind, typed, required, optional, keys, needsNetwork: form.needsNetwork === true };
  });
}
