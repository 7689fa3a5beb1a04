/** Parameters that a break-even may search over, and where a scenario has them. */
export const breakEvenParameters = {
  shareProbability: 'model.shareProbability',
  fans: 'message.fans',
  followers: 'followers',
  visibility: 'model.visibility',
  budget: 'cost.fixed',
} as const;

/** What a break-even may make equal for cascade and buy, the usual one first. */
export const breakEvenTargets = ['costPerThousandReached', 'reach'] as const;

/**
 * How closely a break-even is looked for unless the caller says otherwise, in the unit of the parameter: well below what
 * the luck of 1,000 runs leaves open near the tipping point. The budget is exact.
 */
export const breakEvenTolerances: Readonly<Record<keyof typeof breakEvenParameters, number>> = {
  shareProbability: 1e-5,
  fans: 1,
  followers: 1,
  visibility: 1e-4,
  budget: 0,
};
