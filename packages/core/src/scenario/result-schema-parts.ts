import type { KeyFacts, SchemaNode } from '../schema/schema-node.ts';
import { key, named, numberFromZero, object } from '../schema/schema-parts.ts';

/** What keys of results have in common. */

/** A key by its title and its sentence. */
/* @__NO_SIDE_EFFECTS__ */
export function says(node: SchemaNode, title: string, sentence: string, facts: KeyFacts = {}): SchemaNode {
  return key(node, { title, says: sentence, ...facts });
}

/** A key that is null where something does not apply. */
/* @__NO_SIDE_EFFECTS__ */
export function orNull(
  node: SchemaNode,
  title: string,
  sentence: string,
  nullWhere: string,
  facts: KeyFacts = {},
): SchemaNode {
  return key(node, { title, says: sentence, nullWhere, nullable: true, ...facts });
}

/** When numbers of chance are null. */
export const noChance = 'the level has no chance';
/** What a number of people is. */
export const people: KeyFacts = { unit: 'people' };
/** What an amount of money is. */
export const money: KeyFacts = { unit: 'money' };

/** Nearest-rank quantiles over runs. */
export const quantiles: Readonly<Record<'p05' | 'p50' | 'p95', SchemaNode>> = {
  p05: /* @__PURE__ */ says(numberFromZero(), '5 % quantile', 'Nearest rank'),
  p50: /* @__PURE__ */ says(numberFromZero(), 'Median', 'Nearest rank'),
  p95: /* @__PURE__ */ says(numberFromZero(), '95 % quantile', 'Nearest rank'),
};

/** Mean of a count over runs. */
export const countSummary: SchemaNode = /* @__PURE__ */ named(
  'CountSummary',
  object({
    mean: says(numberFromZero(), 'Mean', 'Mean over runs; the expected value on a level without chance'),
    standardError: orNull(
      numberFromZero(),
      'Standard error',
      'Of the mean',
      'the level has no chance, or there is only one run',
    ),
    p05: key(quantiles.p05, { nullable: true, nullWhere: noChance }),
    p50: key(quantiles.p50, { nullable: true, nullWhere: noChance }),
    p95: key(quantiles.p95, { nullable: true, nullWhere: noChance }),
  }),
  'Mean of a count over runs, its standard error and nearest-rank quantiles.',
);
