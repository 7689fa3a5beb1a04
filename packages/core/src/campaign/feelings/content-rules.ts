import { roleNames } from '../../cascade/role-schema.ts';
import { engagementSources } from './engagement-sources.ts';

/** What makes sights of one kind of content valuable engagements. */
export interface ContentRules {
  /** Shape [sources × roles]: probability that a sight is a valuable engagement. */
  readonly engagement: Float64Array;
}

/** A kind of content as its document describes it; `value` and `interaction` by place of the role in `roleNames`. */
export interface ContentChances {
  /** Probability of attention, given a sight. */
  readonly attention: number;
  /** Shape [roles]: probability that it is worth something to somebody, given attention. */
  readonly value: ArrayLike<number>;
  /** Shape [roles]: probability of an interaction, given value. */
  readonly interaction: ArrayLike<number>;
  /** Shape [roles]: whether the content is meant for this role; others see it, and are never engaged. */
  readonly isFor: ArrayLike<boolean>;
  /** Shape [sources]: what the value of a sight is multiplied by; the product is at most 1. */
  readonly trust: ArrayLike<number>;
}

/** attention × min(1, value × trust) × interaction for each source and role. */
export function layOutContent({ attention, value, interaction, isFor, trust }: ContentChances): ContentRules {
  const engagement = new Float64Array(engagementSources.length * roleNames.length);
  for (let source = 0; source < engagementSources.length; source += 1) {
    for (let role = 0; role < roleNames.length; role += 1) {
      if (!isFor[role]) continue;
      const valued = Math.min(1, value[role] * trust[source]);
      engagement[source * roleNames.length + role] = attention * valued * interaction[role];
    }
  }
  return { engagement };
}
