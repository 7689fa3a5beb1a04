import { costNode } from '../economics/cost-schema.ts';
import type { CascadeCost } from '../economics/cost.generated.ts';
import { defaultsOf } from '../schema/schema-node.ts';

/** A cost of nothing: every rate as it is where a document leaves it out. */
export const noCost: CascadeCost = /* @__PURE__ */ Object.freeze(
  // Every key of a cost has a number as default.
  /* @__PURE__ */ defaultsOf(costNode) as unknown as CascadeCost,
);
