/** Where scenarios have the values of which it is known what was measured, in the order of documents. */
export const measuredPaths = [
  'followers',
  'message.fanVisibility',
  'model.visibility',
  'model.shareProbability',
] as const;
