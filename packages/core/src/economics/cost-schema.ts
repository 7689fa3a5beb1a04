import { defaultsOf, type ObjectNode } from '../schema/schema-node.ts';
import type { CascadeCost } from './cost.generated.ts';
import { amount, key, named, object } from '../schema/schema-parts.ts';

/** What a cascade may cost: the one declaration of the keys of `cost`. What they come to is in `cascade-cost.ts`. */
export const costNode: ObjectNode = /* @__PURE__ */ named(
  'CascadeCost',
  object({
    fixed: key(amount(), {
      title: 'Fixed cost',
      says: 'Content and people, paid once: the budget',
      default: 0,
      link: { name: 'fixed' },
    }),
    perThousandFans: key(amount(), {
      title: 'Cost per thousand fans',
      says: 'Paid for each thousand fans',
      default: 0,
      link: { name: 'perThousandFans' },
    }),
    perSharer: key(amount(), {
      title: 'Cost per sharer',
      says: 'Incentive paid for each person who shares',
      default: 0,
      link: { name: 'perSharer' },
    }),
    perPaidSeed: key(amount(), {
      title: 'Cost per paid seed',
      says: 'Paid for each of `message.paidSeeds`, beside what each person who shares costs; left out: nothing',
      optional: true,
      link: { name: 'perPaidSeed' },
    }),
  }),
  'Cost of a cascade, in one currency; every amount at least 0.',
);

/** A cost of nothing: every rate as it is where a document leaves it out. */
export const noCost: CascadeCost = /* @__PURE__ */ Object.freeze(
  // Every key of a cost has a number as default.
  /* @__PURE__ */ defaultsOf(costNode) as unknown as CascadeCost,
);
