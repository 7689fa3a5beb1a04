import type { SchemaNode } from '../schema/schema-node.ts';
import { numberFromZero } from '../schema/schema-parts.ts';
import { money, orNull } from './result-schema-parts.ts';

const noCostPer = 'no cost was given, or there are none';

/* @__NO_SIDE_EFFECTS__ */
function costPer(title: string, sentence: string, nullWhere: string = noCostPer): SchemaNode {
  return orNull(numberFromZero(), title, sentence, nullWhere, money);
}

/** What is paid for what posts do. */
/* @__NO_SIDE_EFFECTS__ */
export function costsPer(): Readonly<Record<string, SchemaNode>> {
  return {
    costPerValuableEngagement: costPer(
      'Cost per valuable engagement',
      'Cost ÷ valuable engagements, of their means',
      'no cost was given, there are none, or `feelings` is null',
    ),
    costPerLike: costPer('Cost per like', 'Cost ÷ likes, of their means'),
    costPerThousandViews: costPer('Cost per thousand views', 'Cost per 1,000 views (CPM), of their means'),
  };
}

/** What posts and spots cost, and what is paid for what they do. */
/* @__NO_SIDE_EFFECTS__ */
export function costs(): Readonly<Record<string, SchemaNode>> {
  const sentence = 'Of the posts and spots, in the currency of the scenario';
  return { cost: orNull(numberFromZero(), 'Cost', sentence, 'no cost was given', money), ...costsPer() };
}
