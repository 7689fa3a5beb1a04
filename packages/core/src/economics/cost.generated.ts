// Made by scripts/generate-keys.ts from cost-schema.ts. Do not edit.

/** Cost of a cascade, in one currency; every amount at least 0. */
export interface CascadeCost {
  /** Content and people, paid once: the budget. */
  readonly fixed: number;
  /** Paid for each thousand fans. */
  readonly perThousandFans: number;
  /** Incentive paid for each person who shares. */
  readonly perSharer: number;
  /** Paid for each of `message.paidSeeds`, beside what each person who shares costs; left out: nothing. */
  readonly perPaidSeed?: number;
}
