/** Parameters that a break-even may search over, and where a scenario has them. */
export const breakEvenParameters = {
  shareProbability: 'model.shareProbability',
  fans: 'message.fans',
  followers: 'followers',
  visibility: 'model.visibility',
  budget: 'cost.fixed',
} as const;
